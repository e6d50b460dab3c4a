/** Why the search indexes could not be made last. */
export class SearchFault {
  #last: { readonly release: string; readonly at: Date; readonly reason: string } | undefined;

  get reason(): string | null {
    return this.#last?.reason ?? null;
  }

  note(release: string, at: Date, reason: string): void {
    this.#last = { release, at, reason };
  }

  end(): void {
    this.#last = undefined;
  }

  /**
   * Whether it is worth trying again.
   * @param rest milliseconds that it is left alone with the same release
   */
  mayTry(release: string, now: Date, rest: number): boolean {
    return this.#last?.release !== release || now.getTime() - this.#last.at.getTime() >= rest;
  }
}
