import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Snapshot } from '@sanctuary/shared-types';
import { allPaths, type Route } from '../content/index.ts';
import { pageOf } from '../release/public-files.ts';
import { rawFacts } from './fact-rules.ts';
import { addressesIn, isForMachines, placesIn } from './file-rules.ts';
import type { Need } from './needs.ts';
import { pageFacts, type PageFacts } from './page-facts.ts';
import { kept, PageNeeds } from './page-needs.ts';

/** What must be known of a file for machines. */
export interface TextFacts {
  /** What is wrong with it, whatever the rest of the site is. */
  readonly faults: readonly string[];
  readonly needs: readonly Need[];
  /** Pages that it names, where it is a sitemap. */
  readonly places: readonly string[];
}

/** Files that are looked at before others get their turn: some milliseconds. */
const atATime = 10;

export const isPage = (file: string): boolean => file.endsWith('.html');

export const addressOf = (file: string): string => pageOf(file) ?? file;

/** Looks at the files of one release, each once: those that stand already while others are still being made. */
export class Inspection {
  readonly needs: PageNeeds;
  readonly #publicDir: string;
  readonly #siteUrl: string;
  readonly #routes: ReadonlyMap<string, Route>;
  readonly #pages = new Map<string, PageFacts>();
  readonly #texts = new Map<string, TextFacts>();
  readonly #waiting: string[] = [];
  #looking: Promise<void> | undefined;

  /**
   * @param publicDir what is served, or is going to be
   * @param snapshot what it is made from
   * @param needs what other files of the site asked for, where they stay
   */
  constructor(publicDir: string, snapshot: Snapshot, needs = new PageNeeds(snapshot.siteUrl)) {
    this.needs = needs;
    this.#publicDir = publicDir;
    this.#siteUrl = snapshot.siteUrl;
    this.#routes = allPaths(snapshot);
  }

  /** Says that a file stands there, and will not be changed any more: it is looked at in a quiet moment. */
  add(file: string): void {
    this.#waiting.push(file);
    this.#looking ??= this.#lookAtWaiting();
    // whoever asks for what was found out meets the error
    this.#looking.catch(() => undefined);
  }

  /**
   * What is known of pages, by address, and of files for machines, by name.
   * @param files other files have nothing to tell
   * @throws {Error} where one of them cannot be read
   */
  async factsOf(files: Iterable<string>): Promise<{ readonly pages: ReadonlyMap<string, PageFacts>; readonly texts: ReadonlyMap<string, TextFacts> }> {
    await this.#looking;
    const missing = [...files].filter((file) => !this.#pages.has(addressOf(file)) && !this.#texts.has(file));
    this.#waiting.push(...missing);
    await this.#lookAtWaiting();
    return { pages: this.#pages, texts: this.#texts };
  }

  async #lookAtWaiting(): Promise<void> {
    let looked = 0;
    for (let file = this.#waiting.pop(); file !== undefined; file = this.#waiting.pop()) {
      if (!isPage(file) && !isForMachines(file)) continue;
      // a call that waits for the disk costs a tenth of one that does not, so others get their turn now and then instead
      if (looked % atATime === 0) await setImmediate();
      looked += 1;
      this.#lookAt(file);
    }
    this.#looking = undefined;
  }

  #lookAt(file: string): void {
    const text = readFileSync(join(this.#publicDir, file), 'utf8');
    const path = addressOf(file);
    if (isPage(file)) {
      this.#pages.set(path, pageFacts(path, text, this.#routes.get(path), this.#siteUrl, this.needs));
    } else {
      const needs = addressesIn(text, this.#siteUrl).map((address) => this.needs.ofName(address));
      this.#texts.set(file, { faults: rawFacts(text).map(kept), needs, places: placesIn(file, text, this.#siteUrl).map(kept) });
    }
  }
}
