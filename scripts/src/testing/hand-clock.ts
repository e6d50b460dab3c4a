import type { Clock } from '../lib/clock.ts';

/** A clock that stands still until a test moves it. */
export class HandClock implements Clock {
  #now: number;
  readonly #waiting = new Set<{ at: number; run: () => void }>();

  constructor(start: string) {
    this.#now = Date.parse(start);
  }

  now = (): Date => new Date(this.#now);

  after = (milliseconds: number, run: () => void): (() => void) => {
    const waiting = { at: this.#now + milliseconds, run };
    this.#waiting.add(waiting);
    return () => { this.#waiting.delete(waiting); };
  };

  /** Milliseconds until the next thing that waits. */
  get nextIn(): number | undefined {
    const next = [...this.#waiting].map(({ at }) => at - this.#now);
    return next.length === 0 ? undefined : Math.min(...next);
  }

  /** Moves on, and runs what is due, in order. */
  advance(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const [next] = [...this.#waiting].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#waiting.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.run();
    }
    this.#now = end;
  }
}
