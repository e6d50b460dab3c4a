import { access, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { IndexOptions, LanguageIndex } from '@sanctuary/site';
import { z } from 'zod';
import { readJson, removeLeftovers, writeWhole } from '../lib/files.ts';
import { syncTree } from '../lib/trees.ts';

/** The first part of the addresses at which indexes are served, and the folder that holds them. */
export const searchPart = '_search';

const namesFile = z.record(z.string(), z.string().nullable());
const madeFile = z.object({ release: z.string(), pages: z.array(z.string()) });

/** Something was withdrawn while an index was made: it may have words that nobody must find. */
export class TakenAway extends Error {}

/** How an index comes about. */
export interface Renewal {
  /** The release that it is made from. */
  readonly release: string;
  readonly make: (options: Omit<IndexOptions, 'releaseDir'>) => Promise<readonly LanguageIndex[]>;
  /** Asked right before readers get it. */
  readonly mayStand: () => boolean;
}

/**
 * The search indexes, one a language. They stand apart from releases, since nobody waits for them: readers have those of an
 * earlier release until the new ones are there. Which one is in use stands in `indexes.json`, which is replaced as a whole.
 */
export class SearchIndexes {
  readonly #folder: string;
  #made: z.infer<typeof madeFile> | undefined;
  #stop = new AbortController();
  #last: Promise<unknown> = Promise.resolve();

  /** @param folder absolute */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Takes up what is there; what a killed process left half made is removed. */
  async open(): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    await this.#removeLeft();
    const made = await readJson(this.#at('made.json'), madeFile).catch(() => undefined);
    const names = Object.entries(await this.#names());
    const known = Object.keys(await this.#known());
    this.#made = known.length === names.length ? made : undefined;
  }

  /** The release that they find the pages of; `undefined` where there are none. */
  get release(): string | undefined {
    return this.#made?.release;
  }

  /** Whether they find only pages that are among these. */
  findsOnly(pages: readonly string[]): boolean {
    const there = new Set(pages);
    return this.#made !== undefined && this.#made.pages.every((page) => there.has(page));
  }

  /**
   * Has those of another release made, and gives them to readers.
   * @throws {TakenAway} where something was withdrawn meanwhile
   * @throws {Error} where they cannot be made; readers keep those that they have
   */
  async renew(renewal: Renewal): Promise<void> {
    const stop = new AbortController();
    this.#stop = stop;
    await this.#inTurn(() => this.#renew(renewal, stop.signal));
  }

  /** Takes them from readers and deletes them, also those that are being made. When this resolves, nothing of them is left. */
  async takeAway(): Promise<void> {
    this.#breakOff();
    await this.#inTurn(() => this.#takeAway());
  }

  /** Breaks off what is being made. */
  async stop(): Promise<void> {
    this.#breakOff();
    await this.#last;
  }

  #breakOff(): void {
    this.#stop.abort(new TakenAway('The search index that was being made is given up.'));
  }

  async #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    await turn;
  }

  async #takeAway(): Promise<void> {
    this.#made = undefined;
    const [served, gone] = [this.#at(searchPart), this.#at('.gone')];
    // by one rename: half an index would answer as if there were nothing
    await rm(gone, { recursive: true, force: true });
    if (await isThere(served)) await rename(served, gone);
    await rm(this.#at('made.json'), { force: true });
    await this.#removeLeft();
  }

  async #renew({ release, make, mayStand }: Renewal, signal: AbortSignal): Promise<void> {
    const outDir = this.#at('.making');
    await rm(outDir, { recursive: true, force: true });
    await mkdir(outDir, { recursive: true });
    try {
      const indexes = await make({ outDir, known: await this.#known(), signal });
      await syncTree(outDir);
      signal.throwIfAborted();
      if (!mayStand()) throw new TakenAway('Something was withdrawn while the search index was made. It is made again.');
      await this.#place(release, indexes);
    } finally {
      await rm(outDir, { recursive: true, force: true });
    }
  }

  async #place(release: string, indexes: readonly LanguageIndex[]): Promise<void> {
    for (const { locale, name, folder } of indexes) {
      if (folder === null || name === null) continue;
      const place = this.#placeOf(locale, name);
      await rm(place, { recursive: true, force: true });
      await mkdir(path.dirname(place), { recursive: true });
      await rename(folder, place);
    }
    const names = Object.fromEntries(indexes.map(({ locale, name }) => [locale, name]));
    await writeWhole(this.#at(path.join(searchPart, 'indexes.json')), `${JSON.stringify(names)}\n`);
    await this.#removeOthers(names);
    const made = { release, pages: indexes.flatMap(({ pages }) => pages) };
    await writeWhole(this.#at('made.json'), `${JSON.stringify(made)}\n`);
    this.#made = made;
  }

  /** An index that nobody is led to any more is not kept: it has the words of pages that may be gone. */
  async #removeOthers(names: Readonly<Record<string, string | null>>): Promise<void> {
    const inUse = new Set(Object.entries(names).flatMap(([locale, name]) => (name === null ? [] : [this.#placeOf(locale, name)])));
    const languages = await readdir(this.#at(searchPart), { withFileTypes: true });
    for (const language of languages.filter((entry) => entry.isDirectory())) {
      const folder = path.join(this.#at(searchPart), language.name);
      for (const name of await readdir(folder)) {
        if (!inUse.has(path.join(folder, name))) await rm(path.join(folder, name), { recursive: true, force: true });
      }
    }
  }

  /** Names of the indexes that are whole. */
  async #known(): Promise<Record<string, string | null>> {
    const found: Record<string, string | null> = {};
    for (const [locale, name] of Object.entries(await this.#names())) {
      if (name === null || (await isThere(path.join(this.#placeOf(locale, name), 'pagefind-entry.json')))) found[locale] = name;
    }
    return found;
  }

  async #names(): Promise<Readonly<Record<string, string | null>>> {
    return (await readJson(this.#at(path.join(searchPart, 'indexes.json')), namesFile).catch(() => undefined)) ?? {};
  }

  async #removeLeft(): Promise<void> {
    for (const name of ['.making', '.gone']) await rm(this.#at(name), { recursive: true, force: true });
    for (const folder of [this.#folder, this.#at(searchPart)]) if (await isThere(folder)) await removeLeftovers(folder);
  }

  #placeOf(locale: string, name: string): string {
    return path.join(this.#at(searchPart), locale.toLowerCase(), name);
  }

  #at(name: string): string {
    return path.join(this.#folder, name);
  }
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(() => true, () => false);
}
