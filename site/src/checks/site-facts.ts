import type { Snapshot } from '@sanctuary/shared-types';
import { allPaths, type Route } from '../content/index.ts';
import { publicFiles } from '../release/public-files.ts';
import { addressOf, Inspection, type TextFacts } from './inspection.ts';
import type { PageFacts } from './page-facts.ts';
import type { PageNeeds } from './page-needs.ts';

/** What differs from the release before: paths of files, with a slash at the front. */
export interface Changed {
  readonly written: readonly string[];
  readonly removed: readonly string[];
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

/**
 * Looks at every file of a release.
 * @param publicDir what is served
 * @param inspection may have looked at some of them already
 */
export async function wholeFacts(publicDir: string, snapshot: Snapshot, inspection = new Inspection(publicDir, snapshot)): Promise<SiteFacts> {
  const nothing = { siteUrl: snapshot.siteUrl, files: new Set<string>(), pages: new Map(), texts: new Map(), needs: inspection.needs };
  return factsAfter(nothing, publicDir, snapshot, { written: await publicFiles(publicDir), removed: [] }, inspection);
}

/**
 * Looks again at what changed since the release before.
 * @param before what is known of that
 * @param inspection may have looked at some of it already; it shares the needs of `before`
 */
export async function factsAfter(
  before: SiteFacts,
  publicDir: string,
  snapshot: Snapshot,
  { written, removed }: Changed,
  inspection = new Inspection(publicDir, snapshot, before.needs),
): Promise<SiteFacts> {
  const { siteUrl, needs } = before;
  const [files, pages, texts] = [new Set(before.files), new Map(before.pages), new Map(before.texts)];
  for (const file of removed) {
    files.delete(file);
    pages.delete(addressOf(file));
    texts.delete(file);
  }
  for (const file of written) files.add(file);
  const lookAt = new Set([...written, ...pagesOfOtherLanguage(pages, allPaths(snapshot))]);
  const found = await inspection.factsOf(lookAt);
  for (const file of lookAt) {
    const [page, text] = [found.pages.get(addressOf(file)), found.texts.get(file)];
    if (page) pages.set(addressOf(file), page);
    if (text) texts.set(file, text);
  }
  return { siteUrl, files, pages, texts, needs };
}

/** Rules ask for the language that the snapshot says: where it says another now, the page has to be looked at again. */
function pagesOfOtherLanguage(pages: ReadonlyMap<string, PageFacts>, routes: ReadonlyMap<string, Route>): string[] {
  const isSame = (route: Route | undefined, { locale, inEnglish }: PageFacts): boolean => route?.locale === locale && (route?.inEnglish === true) === inEnglish;
  return [...pages].flatMap(([path, page]) => (isSame(routes.get(path), page) ? [] : [path.endsWith('/') ? `${path}index.html` : path]));
}
