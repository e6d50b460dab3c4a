/** Something that may change from one snapshot to the next, and that views read. */
export class Cell {
  /** Round in which it last changed; rounds count the snapshots of a tracker. */
  changed = 0;

  /** The same, once it is known for certain. */
  look(): number {
    return this.changed;
  }
}

/**
 * Whether nothing of what was read has changed since.
 * @param reads in the order in which they were read
 * @param since round in which they were read
 */
export function areUnchanged(reads: readonly Cell[], since: number): boolean {
  return reads.every((cell) => cell.look() <= since);
}
