import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { locales, sourceLocale } from '@sanctuary/shared-types';
import type { Parts } from './parts.ts';
import type { Changed } from './site.ts';

/** Pages of the rotation for each release: few enough that nobody waits for them, and in time it is every page. */
const eachTime = 10;
/** Lists above a changed page that were left as they were: most likely to be stale. */
const mostLists = 5;

const homes = locales.map(({ code }) => (code === sourceLocale ? '/' : `/${code.toLowerCase()}/`));

/**
 * Makes some pages again that a build by difference left as they were.
 * @param built a folder that is not live yet
 * @returns those that come out differently: none, unless the pages are not made right
 */
export async function stalePages({ site, step, canary }: Parts, { folder, pages, changed }: { folder: string; pages: readonly string[]; changed: Changed }): Promise<string[]> {
  return step('canary', async () => {
    const chosen = canary.choose(pages, changed.written);
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
   * @param written files that were made anew: no need to make their pages again
   */
  choose(pages: readonly string[], written: readonly string[]): string[] {
    const there = new Set(pages);
    const isNew = new Set(written.map(pageOf));
    const lists = [...new Set([...isNew].flatMap(above))].filter((page) => !isNew.has(page)).slice(0, mostLists);
    const turn = Array.from({ length: Math.min(eachTime, pages.length) }, (_, index) => pages[(this.#next + index) % pages.length] ?? '/');
    this.#next = (this.#next + turn.length) % Math.max(1, pages.length);
    const home = homes[this.#nextHome % homes.length] ?? '/';
    this.#nextHome += 1;
    return [...new Set(['/', home, ...lists, ...turn])].filter((page) => there.has(page) && !isNew.has(page));
  }
}

const pageOf = (file: string): string => file.replace(/index\.html$/, '');

/** Pages above a page, the nearest first. */
function above(page: string): string[] {
  const parts = page.split('/').filter((part) => part !== '');
  return parts.map((_, index) => `/${parts.slice(0, parts.length - 1 - index).map((part) => `${part}/`).join('')}`);
}
