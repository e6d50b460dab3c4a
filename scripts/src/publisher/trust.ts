/**
 * Whether releases may be made from the one that is live, by difference. A new process does not, and none does after
 * a doubt, until one was made as a whole.
 */
export class Trust {
  #isWhole = false;

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
