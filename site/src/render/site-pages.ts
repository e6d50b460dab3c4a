import { locales, type Snapshot, sourceLocale } from '@sanctuary/shared-types';
import { catalogOf } from '../content/catalog.ts';
import { allPaths, englishPath, type Params, type ViewKind } from '../content/index.ts';
import { type TextFile, textFiles } from '../content/texts.ts';
import type { Tracker } from '../content/tracking/tracker.ts';
import { localePart, localisedPath } from '../i18n/index.ts';

/** A page that is to be made. */
export interface Page {
  /** Address of the page, with a slash at both ends. */
  readonly path: string;
  readonly kind: ViewKind;
  readonly locale: string;
  readonly params: Params;
}

/** What a server answers with where there is no page, in the language that the address begins with. */
const notFound = (locale: string): Page => ({ path: localisedPath(locale, '/404/'), kind: 'not-found', locale, params: { locale: localePart(locale) } });
const notFoundPaths: ReadonlySet<string> = new Set(locales.map(({ code }) => notFound(code).path));

/**
 * Every page of the site, and those for addresses that lead nowhere. A page in all its languages comes together: what
 * those share, such as English words that nobody has translated, is read once for them (`markdown/clean-tree.ts`).
 */
export function pagesOf(snapshot: Snapshot): readonly Page[] {
  const pages = Map.groupBy(allPaths(snapshot).values(), englishPath);
  return [...[...pages.values()].flat(), ...catalogOf(snapshot).languages.map(notFound)];
}

/** The files of the site for machines. */
export function textsOf(tracker: Tracker): readonly TextFile[] {
  const english = tracker.context(sourceLocale);
  return textFiles(english, english.catalog.languages.map((code) => tracker.context(code)));
}

/** The file that a page or a text is served from: `/contact/index.html`. */
export function fileOf(path: string): string {
  if (notFoundPaths.has(path)) return `${path.slice(0, -1)}.html`;
  return path.endsWith('/') ? `${path}index.html` : path;
}
