/** Lets one thing happen at a time, in the order in which they were asked for. */
export class Turns {
  #last: Promise<void> = Promise.resolve();
  #current = new AbortController();

  /**
   * Waits for its turn and does the work.
   * @param work is given a signal that says when to break off
   */
  take<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => {
      this.#current = new AbortController();
      return work(this.#current.signal);
    });
    this.#last = turn.then(() => undefined, () => undefined);
    return turn;
  }

  /** Asks what is under way to end early. What waits is not concerned. */
  breakOff(): void {
    this.#current.abort();
  }

  /** Resolves when nothing is under way and nothing waits. */
  async idle(): Promise<void> {
    let last: Promise<void>;
    do {
      last = this.#last;
      await last;
    } while (last !== this.#last);
  }
}
