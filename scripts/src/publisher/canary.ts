import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { locales, sourceLocale } from '@sanctuary/shared-types';
import type { Parts } from './parts.ts';
import type { Changed } from './site.ts';

/** Pages of the rotation for each release: few enough that nobody waits for them, and in time it is every page. */
const eachTime = 10;
/** Pages that were patched: each of them the same way, so a few tell. */
const mostPatched = 5;
/** Lists above a changed page that were left as they were: most likely to be stale. */
const mostLists = 5;

const homes = locales.map(({ code }) => (code === sourceLocale ? '/' : `/${code.toLowerCase()}/`));

/**
 * Makes some pages again that a build by difference did not make: it left them as they were, or only put new parts into them.
 * @param built a folder that is not live yet
 * @returns those that come out differently: none, unless the pages are not made right
 */
export async function stalePages({ site, step, canary }: Parts, { folder, pages, changed }: { folder: string; pages: readonly string[]; changed: Changed }): Promise<string[]> {
  return step('canary', async () => {
    const chosen = canary.choose(pages, changed);
    const again = await site.makeAgain(chosen);
    const stale: string[] = [];
    for (const page of chosen) {
      const fresh = again.get(page);
      if (!fresh || !(await readFile(path.join(folder, 'public', page, 'index.html'))).equals(fresh)) stale.push(page);
    }
    return stale;
  });
}

/** Chooses the pages to look at. In time, it chooses each. */
export class Canary {
  #next = 0;
  #nextHome = 0;

  /**
   * @param pages addresses of all pages
   * @param changed pages that were made anew are left out
   */
  choose(pages: readonly string[], { written, patched = [] }: Changed): string[] {
    const there = new Set(pages);
    const isPatched = new Set(patched.map(pageOf));
    const isNew = new Set(written.map(pageOf).filter((page) => !isPatched.has(page)));
    const some = [...isPatched].filter((_, index) => index % Math.ceil(isPatched.size / mostPatched) === 0);
    const lists = [...new Set([...isNew].flatMap(above))].filter((page) => !isNew.has(page)).slice(0, mostLists);
    const turn = Array.from({ length: Math.min(eachTime, pages.length) }, (_, index) => pages[(this.#next + index) % pages.length] ?? '/');
    this.#next = (this.#next + turn.length) % Math.max(1, pages.length);
    const home = homes[this.#nextHome % homes.length] ?? '/';
    this.#nextHome += 1;
    return [...new Set(['/', home, ...lists, ...some, ...turn])].filter((page) => there.has(page) && !isNew.has(page));
  }
}

const pageOf = (file: string): string => file.replace(/index\.html$/, '');

/** Pages above a page, the nearest first. */
function above(page: string): string[] {
  const parts = page.split('/').filter((part) => part !== '');
  return parts.map((_, index) => `/${parts.slice(0, parts.length - 1 - index).map((part) => `${part}/`).join('')}`);
}
