/**
 * Whether releases may be made from the one that is live, by difference. After a doubt they are not, until one was
 * made as a whole.
 */
export class Trust {
  #isWhole = true;

  get isWhole(): boolean {
    return this.#isWhole;
  }

  doubt(): void {
    this.#isWhole = false;
  }

  /** A release was made as a whole, and passed its checks. */
  restore(): void {
    this.#isWhole = true;
  }
}
