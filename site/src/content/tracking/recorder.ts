import type { Cell } from './cell.ts';

/** Writes down what is read while something is made. */
export class Recorder {
  #reads: Set<Cell> | undefined;
  #round = 1;

  /** Number of the snapshot that is read now, from 1. */
  get round(): number {
    return this.#round;
  }

  /** Another snapshot is read from now on. */
  nextRound(): number {
    this.#round += 1;
    return this.#round;
  }

  /** Says that something is read. */
  read(cell: Cell): void {
    this.#reads?.add(cell);
  }

  /** Makes something, and tells what was read for it, each once, in the order of first reading. */
  during<T>(make: () => T): { readonly value: T; readonly reads: readonly Cell[] } {
    const outer = this.#reads;
    const own = new Set<Cell>();
    this.#reads = own;
    try {
      const value = make();
      return { value, reads: [...own] };
    } finally {
      this.#reads = outer;
    }
  }
}
