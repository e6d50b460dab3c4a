import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Snapshot } from '@sanctuary/shared-types';
import { allPaths, type Route } from '../content/index.ts';
import { pageOf, publicFiles } from '../release/public-files.ts';
import { addressesIn, isForMachines, placesIn } from './file-rules.ts';
import type { Need } from './needs.ts';
import { pageFacts, type PageFacts } from './page-facts.ts';
import { kept, PageNeeds } from './page-needs.ts';

/** What differs from the release before: paths of files, with a slash at the front. */
export interface Changed {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** What must be known of a file for machines. */
interface TextFacts {
  readonly needs: readonly Need[];
  /** Pages that it names, where it is a sitemap. */
  readonly places: readonly string[];
}

/** All that is known of the files of a release. It is never changed: the next release's is made from it. */
export interface SiteFacts {
  readonly siteUrl: string;
  /** Every file that is served, with a slash at the front. */
  readonly files: ReadonlySet<string>;
  /** By address. */
  readonly pages: ReadonlyMap<string, PageFacts>;
  /** By file. */
  readonly texts: ReadonlyMap<string, TextFacts>;
  readonly needs: PageNeeds;
}

/** Files that are looked at before others get their turn: some milliseconds. */
const atATime = 10;

/**
 * Looks at every file of a release.
 * @param publicDir what is served
 */
export async function wholeFacts(publicDir: string, snapshot: Snapshot): Promise<SiteFacts> {
  const { siteUrl } = snapshot;
  const nothing = { siteUrl, files: new Set<string>(), pages: new Map(), texts: new Map(), needs: new PageNeeds(siteUrl) };
  return factsAfter(nothing, publicDir, snapshot, { written: await publicFiles(publicDir), removed: [] });
}

/**
 * Looks again at what changed since the release before.
 * @param before what is known of that
 */
export async function factsAfter(before: SiteFacts, publicDir: string, snapshot: Snapshot, { written, removed }: Changed): Promise<SiteFacts> {
  const { siteUrl, needs } = before;
  const routes = allPaths(snapshot);
  const [files, pages, texts] = [new Set(before.files), new Map(before.pages), new Map(before.texts)];
  for (const file of removed) {
    files.delete(file);
    pages.delete(addressOf(file));
    texts.delete(file);
  }
  for (const file of written) files.add(file);
  const lookAt = new Set([...written, ...pagesOfOtherLanguage(pages, routes)]);
  let looked = 0;
  for (const file of lookAt) {
    if (!isPage(file) && !isForMachines(file)) continue;
    // a call that waits for the disk costs a tenth of one that does not, so others get their turn now and then instead
    if ((looked += 1) % atATime === 0) await setImmediate();
    const text = readFileSync(join(publicDir, file), 'utf8');
    const path = addressOf(file);
    if (isPage(file)) pages.set(path, pageFacts(path, text, routes.get(path), siteUrl, needs));
    else texts.set(file, { needs: addressesIn(text, siteUrl).map((address) => needs.ofName(address)), places: placesIn(file, text, siteUrl).map(kept) });
  }
  return { siteUrl, files, pages, texts, needs };
}

const isPage = (file: string): boolean => file.endsWith('.html');

const addressOf = (file: string): string => pageOf(file) ?? file;

/** A rule asks for the language that the snapshot says: where it says another now, the page has to be looked at again. */
function pagesOfOtherLanguage(pages: ReadonlyMap<string, PageFacts>, routes: ReadonlyMap<string, Route>): string[] {
  return [...pages].flatMap(([path, { locale }]) => (routes.get(path)?.locale === locale ? [] : [path.endsWith('/') ? `${path}index.html` : path]));
}
