import { type Cell, Cells, type Derivation } from './cells.ts';

/** Writes down what is read while something is made. */
export class Recorder {
  readonly #cells = new Cells();
  #reads: Set<Cell> | undefined;
  #round = 1;

  /** Number of the snapshot that is read now, from 1. */
  get round(): number {
    return this.#round;
  }

  /** Another snapshot is read from now on. */
  nextRound(): void {
    this.#round += 1;
  }

  /** A new cell, whose value others may be the reason of. */
  cell(derivation?: Derivation): Cell {
    return this.#cells.add(derivation);
  }

  /** Says that something is read. */
  read(cell: Cell): void {
    this.#reads?.add(cell);
  }

  /** Says that something is not what it was in the round before. */
  change(cell: Cell): void {
    this.#cells.change(cell, this.#round);
  }

  /** Says that a derived value is up to date. */
  settle(cell: Cell): void {
    this.#cells.settle(cell, this.#round);
  }

  /** Makes something, and tells what was read for it, each once, in the order of first reading. */
  during<T>(make: () => T): { readonly value: T; readonly reads: Uint32Array } {
    const outer = this.#reads;
    const own = new Set<Cell>();
    this.#reads = own;
    try {
      const value = make();
      return { value, reads: Uint32Array.from(own) };
    } finally {
      this.#reads = outer;
    }
  }

  /**
   * Whether what was read is still the same.
   * @param since round in which it was read
   */
  areUnchanged(reads: Uint32Array, since: number): boolean {
    return this.#cells.areUnchanged(reads, since, this.#round);
  }
}
