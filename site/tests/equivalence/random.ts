/** Numbers that look random and are the same for the same seed. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 to 1, without 1. */
  next(): number {
    // mulberry32
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number below a limit. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(of: number): boolean {
    return this.next() < of;
  }

  /** @throws {RangeError} where there is nothing to choose from */
  one<T>(values: readonly T[]): T {
    if (values.length === 0) throw new RangeError('There is nothing to choose from');
    return values[this.below(values.length)] as T;
  }

  some<T>(values: readonly T[], of = 0.5): T[] {
    return values.filter(() => this.chance(of));
  }
}
