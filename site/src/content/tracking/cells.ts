/** Something that may change from one snapshot to the next, and that views read: its number. */
export type Cell = number;

/** A cell whose value is made from others: it finds out whether it changed when it is asked. */
export interface Derivation {
  /** Brings it up to date; where its value is another, it says so with {@link Cells.change}. */
  look(): void;
}

/** Plain cells say themselves when they change, so that is always certain. */
const always = 0xffff_ffff;
const first = 1_024;

/**
 * When each cell changed, counted in rounds. For each edit of a large site a million reads are gone through, so it is all
 * kept in two arrays of numbers.
 */
export class Cells {
  #changed = new Uint32Array(first);
  /** The last round for which that is certain. */
  #certain = new Uint32Array(first);
  readonly #derivations = new Map<Cell, Derivation>();
  #count = 0;

  /** A new cell. */
  add(derivation?: Derivation): Cell {
    const cell = this.#count;
    this.#count += 1;
    if (cell === this.#changed.length) {
      this.#changed = twice(this.#changed);
      this.#certain = twice(this.#certain);
    }
    this.#certain[cell] = derivation ? 0 : always;
    if (derivation) this.#derivations.set(cell, derivation);
    return cell;
  }

  change(cell: Cell, round: number): void {
    this.#changed[cell] = round;
  }

  /** A derived cell was looked at: it changed in this round, or did not. */
  settle(cell: Cell, round: number): void {
    this.#certain[cell] = round;
  }

  /**
   * Whether nothing of what was read has changed.
   * @param reads in the order in which they were read: what decided what was read next comes before that
   * @param since round in which they were read
   * @param round that it is now
   */
  areUnchanged(reads: Uint32Array, since: number, round: number): boolean {
    for (const cell of reads) {
      if ((this.#certain[cell] ?? 0) < round) this.#derivations.get(cell)?.look();
      if ((this.#changed[cell] ?? 0) > since) return false;
    }
    return true;
  }
}

function twice(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}
