import { timeAt, type Time } from '../time.ts';
import type { Cell } from './cells.ts';
import type { Recorder } from './recorder.ts';

type Ask = (time: Time) => unknown;

interface Question {
  readonly ask: Ask;
  readonly cell: Cell;
  answer: unknown;
}

/**
 * The time that it is, for views. They ask whether a day is over, never which day it is: so a page changes with time
 * only where an answer does.
 */
export class TrackedTime implements Time {
  readonly #recorder: Recorder;
  readonly #questions = new Map<string, Question>();
  #time: Time;

  constructor(recorder: Recorder, asOf: string) {
    this.#recorder = recorder;
    this.#time = timeAt(asOf);
  }

  get asOf(): string {
    return String(this.#answer('asOf', (time) => time.asOf));
  }

  isPast(date: string | null): boolean {
    return this.#answer(`past ${date}`, (time) => time.isPast(date)) === true;
  }

  isToCome(date: string | null): boolean {
    return this.#answer(`to come ${date}`, (time) => time.isToCome(date)) === true;
  }

  hasCome(instant: string): boolean {
    return this.#answer(`come ${instant}`, (time) => time.hasCome(instant)) === true;
  }

  /** @param asOf as it is from now on */
  become(asOf: string): void {
    if (asOf === this.#time.asOf) return;
    this.#time = timeAt(asOf);
    for (const question of this.#questions.values()) {
      const answer = question.ask(this.#time);
      if (answer !== question.answer) this.#recorder.change(question.cell);
      question.answer = answer;
    }
  }

  #answer(name: string, ask: Ask): unknown {
    const known = this.#questions.get(name) ?? { ask, cell: this.#recorder.cell(), answer: ask(this.#time) };
    this.#questions.set(name, known);
    this.#recorder.read(known.cell);
    return known.answer;
  }
}
