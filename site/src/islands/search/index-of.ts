/** What is used of Pagefind, whose code comes with each index: https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: { readonly baseUrl: string; readonly excerptLength: number; readonly noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly Hit[] } | null>;
}

/** A page that the index has for a query. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  data(): Promise<HitData>;
}

export interface HitData {
  /** Address of the page, and after the `#` its digest when the index was made. */
  readonly url: string;
  /** Words around what was found, with `<mark>`; angle brackets in them are entities. */
  readonly excerpt: string;
}

/** Where the indexes are; which one is in use for a language stands in a file beside them. */
const folder = '/_search/';

/**
 * The name of a language’s index.
 * @returns `null` where the language has no page to be found; `undefined` while the index is made anew
 * @throws {Error} where the answer is none
 */
export async function indexName(lang: string): Promise<string | null | undefined> {
  const answer = await fetch(`${folder}indexes.json`, { cache: 'no-cache' });
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`The list of indexes is answered with ${answer.status}`);
  const names = await answer.json() as Readonly<Record<string, string | null>>;
  return names[lang];
}

/** Loads Pagefind with an index. */
export async function openIndex(lang: string, name: string): Promise<Pagefind> {
  const pagefind = await import(/* @vite-ignore */ `${folder}${lang.toLowerCase()}/${name}/pagefind.js`) as Pagefind;
  await pagefind.options({ baseUrl: '/', excerptLength: 30, noWorker: true });
  await pagefind.init();
  return pagefind;
}
