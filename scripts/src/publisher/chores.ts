import { setTimeout } from 'node:timers/promises';
import type { Pace } from '../lib/trees.ts';

/** How long chores stand back between two pieces of work, in milliseconds: as long as a piece takes. */
const breath = 5;

/** Work that nobody waits for: one thing after the other, and not while somebody waits for something else. */
export class Chores {
  #last: Promise<void> = Promise.resolve();
  #busy: Promise<unknown> = Promise.resolve();
  readonly #stopped = new AbortController();

  /**
   * @param work the sooner it stops after its pace threw, the sooner the publisher can
   * @param failed is told why it could not be done
   */
  add(work: (pace: Pace) => Promise<void>, failed: (error: unknown) => void): void {
    const { signal } = this.#stopped;
    const pace: Pace = async () => {
      await this.#busy;
      await setTimeout(breath);
      signal.throwIfAborted();
    };
    this.#last = this.#last
      .then(async () => { if (!signal.aborted) await work(pace); })
      .catch((error: unknown) => { if (!signal.aborted) failed(error); });
  }

  /** Does something that chores stand back for. */
  async first<T>(work: () => Promise<T>): Promise<T> {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.#busy = promise;
    try {
      return await work();
    } finally {
      resolve(undefined);
    }
  }

  /** Resolves when all of them are done. */
  async done(): Promise<void> {
    await this.#last;
  }

  /** Ends the one under way, and does no other. The next start makes up for it. */
  stop(): void {
    this.#stopped.abort();
  }
}
