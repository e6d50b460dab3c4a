import { until } from './until.ts';

/** The public site, as a reader gets it. */
export class PublicSite {
  readonly #address: string;

  constructor(address: string) {
    this.#address = address;
  }

  /** The status of a page. */
  async status(path: string): Promise<number> {
    const answer = await fetch(this.#address + path);
    await answer.arrayBuffer();
    return answer.status;
  }

  /**
   * The HTML of a page.
   * @throws {Error} when there is no such page
   */
  async html(path: string): Promise<string> {
    const answer = await fetch(this.#address + path);
    if (!answer.ok) throw new Error(`${path} is answered with ${answer.status}`);
    return answer.text();
  }

  /** What a page says in its main part, without tags: what surrounds that part names other pages. */
  async words(path: string): Promise<string> {
    const main = /<main[\s\S]*<\/main>/.exec(await this.html(path))?.[0] ?? '';
    return main.replace(/<[^>]+>/g, ' ').replace(/&#39;/g, "'").replace(/&amp;/g, '&').replace(/\s+/g, ' ').trim();
  }

  /** Waits until a page says something. */
  async untilSays(path: string, words: string): Promise<void> {
    await until(async () => ((await this.status(path)) === 200 && (await this.words(path)).includes(words) ? true : undefined), `“${words}” on ${path}`, 60_000);
  }

  /** Waits until a page says something no more. */
  async untilSaysNot(path: string, words: string): Promise<void> {
    await until(async () => ((await this.words(path)).includes(words) ? undefined : true), `“${words}” to be gone from ${path}`, 60_000);
  }

  /** Waits until a page is there no more. */
  async untilGone(path: string): Promise<void> {
    await until(async () => ([404, 410].includes(await this.status(path)) ? true : undefined), `${path} to be gone`, 60_000);
  }
}
