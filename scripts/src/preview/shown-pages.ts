import type { ShownPage } from '@sanctuary/site';

interface Kept {
  readonly page: ShownPage;
  readonly expires: number;
}

/** The pages that were shown and still ask for their pictures. */
export class ShownPages {
  readonly #most: number;
  readonly #kept = new Map<string, Kept>();

  /** @param most pages that are kept; the oldest goes first */
  constructor(most: number) {
    this.#most = most;
  }

  /** @param expires milliseconds since 1970, UTC */
  async keep(link: string, page: ShownPage, expires: number): Promise<void> {
    await this.#forget(link);
    this.#kept.set(link, { page, expires });
    for (const oldest of [...this.#kept.keys()].slice(0, -this.#most)) await this.#forget(oldest);
  }

  /** The page of a link, as it was made last. */
  find(link: string, now: number): ShownPage | undefined {
    const kept = this.#kept.get(link);
    return kept && kept.expires > now ? kept.page : undefined;
  }

  /** Forgets the pages whose links have run out. */
  async tidy(now: number): Promise<void> {
    for (const [link, { expires }] of [...this.#kept]) if (expires <= now) await this.#forget(link);
  }

  async forgetAll(): Promise<void> {
    for (const link of [...this.#kept.keys()]) await this.#forget(link);
  }

  async #forget(link: string): Promise<void> {
    const kept = this.#kept.get(link);
    this.#kept.delete(link);
    await kept?.page.forget();
  }
}
