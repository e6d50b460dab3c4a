/** How long some work took that is done bit by bit, in milliseconds. */
export class Stopwatch {
  #total = 0;

  get total(): number {
    return this.#total;
  }

  time<T>(work: () => T): T {
    const began = performance.now();
    try {
      return work();
    } finally {
      this.#total += performance.now() - began;
    }
  }
}
