import { type Snapshot, sourceLocale } from '@sanctuary/shared-types';
import { allPaths, type Params, type ViewKind } from '../content/index.ts';
import { type TextFile, textFiles } from '../content/texts.ts';
import type { Tracker } from '../content/tracking/tracker.ts';

/** A page that is to be made. */
export interface Page {
  /** Address of the page, with a slash at both ends. */
  readonly path: string;
  readonly kind: ViewKind;
  readonly locale: string;
  readonly params: Params;
}

/** What a server answers with where there is no page. */
const notFound: Page = { path: '/404/', kind: 'not-found', locale: sourceLocale, params: {} };

/** Every page of the site, and the one for addresses that lead nowhere. */
export function pagesOf(snapshot: Snapshot): readonly Page[] {
  return [...allPaths(snapshot).values(), notFound];
}

/** The files of the site for machines. */
export function textsOf(tracker: Tracker): readonly TextFile[] {
  const english = tracker.context(sourceLocale);
  return textFiles(english, english.catalog.languages.map((code) => tracker.context(code)));
}

/** The file that a page or a text is served from: `/contact/index.html`. */
export function fileOf(path: string): string {
  if (path === notFound.path) return '/404.html';
  return path.endsWith('/') ? `${path}index.html` : path;
}
