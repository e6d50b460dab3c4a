import { withoutJoined } from './arabic.ts';
import { indexName, openIndex, type Hit, type Pagefind } from './index-of.ts';
import { withSomeWords } from './some-words.ts';

/** What came of a search; `renewing`: there is no index at this moment. */
export type Found = readonly Hit[] | 'renewing';

/** Searches the newest index. Nothing is loaded before it is asked for. */
export class Searcher {
  readonly #lang: string;
  #name: string | undefined;
  #index: Promise<Pagefind> | undefined;

  constructor(lang: string) {
    this.#lang = lang;
  }

  /** Loads what a search needs, while somebody is still writing. */
  async prepare(): Promise<void> {
    await this.#newest().catch(() => undefined);
  }

  /** @throws {Error} where the index cannot be loaded */
  async search(query: string): Promise<Found> {
    const index = await this.#newest();
    if (index === undefined) return 'renewing';
    if (index === null) return [];
    const all = await this.#find(index, query);
    const words = query.split(/\s+/);
    return all.length > 0 || words.length === 1 ? all : withSomeWords(await Promise.all(words.map((word) => this.#find(index, word))));
  }

  async #find(index: Pagefind, words: string): Promise<readonly Hit[]> {
    return (await index.search(withoutJoined(words, this.#lang)))?.results ?? [];
  }

  /** An index that was replaced is there no more. */
  async #newest(): Promise<Pagefind | null | undefined> {
    const name = await indexName(this.#lang);
    if (name === undefined || name === null) return name;
    if (name !== this.#name) {
      this.#name = name;
      this.#index = undefined;
    }
    this.#index ??= openIndex(this.#lang, name);
    return this.#index.catch((error: unknown) => {
      this.#index = undefined;
      throw error;
    });
  }
}
