import type { Hit } from './index-of.ts';
import { resultItem, say } from './result-item.ts';
import { resultOf, type Result } from './result.ts';
import type { Searcher } from './searcher.ts';
import { foundWords, type Label, type SearchWords } from './words.ts';

/** How many results are shown at once: each is looked at on its page first. */
const atOnce = 8;

/** What is said and shown below the field. */
export class ResultsView {
  readonly #words: SearchWords;
  readonly #lang: string;
  readonly #status: HTMLElement;
  readonly #list: HTMLElement;
  readonly #more: HTMLElement;
  readonly #template: HTMLTemplateElement;
  /** Those that were not looked at yet. */
  #left: Hit[] = [];
  /** Counts the searches: what an earlier one finds comes too late. */
  #turn = 0;

  /** @throws {Error} where the page lacks a part */
  constructor(root: HTMLElement, words: SearchWords, lang: string) {
    this.#words = words;
    this.#lang = lang;
    this.#status = found(root.querySelector<HTMLElement>('[role="status"]'));
    this.#list = found(root.querySelector('ol'));
    this.#more = found(root.querySelector<HTMLElement>('button[type="button"]'));
    this.#template = found(root.querySelector('template'));
    this.#more.addEventListener('click', () => void this.#showOn());
  }

  /** Shows what is found, or says why nothing is. */
  async show(query: string, searcher: Searcher): Promise<void> {
    this.#begin(query === '' ? { text: '' } : this.#words.looking);
    if (query === '') return;
    await this.#trying(async (isMine) => {
      const hits = await searcher.search(query);
      if (!isMine()) return;
      if (hits === 'renewing') this.#tell(this.#words.renewing);
      else {
        this.#left = [...hits];
        await this.#showMore(isMine);
      }
    });
  }

  #begin(label: Label): void {
    this.#turn += 1;
    this.#list.replaceChildren();
    this.#left = [];
    this.#more.hidden = true;
    this.#tell(label);
  }

  async #showOn(): Promise<void> {
    const before = this.#list.children.length;
    await this.#trying((isMine) => this.#showMore(isMine));
    // the button may be gone from under the reader's finger
    this.#list.children[before]?.querySelector('a')?.focus();
  }

  async #trying(work: (isMine: () => boolean) => Promise<void>): Promise<void> {
    const turn = this.#turn;
    try {
      await work(() => turn === this.#turn);
    } catch {
      if (turn === this.#turn) this.#begin(this.#words.failed);
    }
  }

  /** Shows the next of them, as they are on the site now. */
  async #showMore(isMine: () => boolean): Promise<void> {
    const results: Result[] = [];
    while (results.length < atOnce && this.#left.length > 0) {
      const next = this.#left.splice(0, atOnce - results.length);
      const pages = await Promise.all(next.map(async (hit) => resultOf(await hit.data(), (address) => fetch(address))));
      if (!isMine()) return;
      results.push(...pages.filter((result) => result !== undefined));
    }
    this.#list.append(...results.map((result) => resultItem(this.#template, result)));
    this.#more.hidden = this.#left.length === 0;
    const count = this.#list.children.length + this.#left.length;
    this.#tell(count === 0 ? this.#words.nothing : foundWords(this.#words, this.#lang, count));
  }

  #tell(label: Label): void {
    say(this.#status, label);
  }
}

function found<T extends Element>(part: T | null): T {
  if (!part) throw new Error('The search page has no place for its results');
  return part;
}
