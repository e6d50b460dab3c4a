import { type ContentType, contentTypes, type Entry, locales, type Snapshot, sourceLocale } from '@sanctuary/shared-types';
import { allPaths, pathOfEntry } from '../content/index.ts';
import { guidesTopicPath } from '../content/paths.ts';
import { localisedPath } from '../i18n/index.ts';
import { listOf } from '../snapshot/entry-lists.ts';

/** A former address of a page, and its address now. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * Redirects from former addresses, in every language. None stands in the way of a page that is there, and each leads
 * to a page that is there, so none leads to another.
 * @returns sorted by `from`
 */
export function redirectsOf(snapshot: Snapshot): Redirect[] {
  const live = allPaths(snapshot);
  const found = new Map<string, string>();
  for (const { from, to } of formerPaths(snapshot)) {
    if (!live.has(from) && live.has(to) && !found.has(from)) found.set(from, to);
  }
  return [...found].map(([from, to]) => ({ from, to })).sort((a, b) => (a.from < b.from ? -1 : 1));
}

function formerPaths(snapshot: Snapshot): Redirect[] {
  return contentTypes.flatMap((type) =>
    listOf<ContentType>(snapshot.entries, type)
      .filter(({ locale }) => locale === sourceLocale)
      .flatMap((entry) => formerPathsOf(type, entry)),
  );
}

function formerPathsOf(type: ContentType, entry: Entry): Redirect[] {
  if (!('formerSlugs' in entry)) return [];
  const { slug } = entry;
  return entry.formerSlugs.flatMap((former) =>
    locales.flatMap(({ code }) => {
      const from = pathOfEntry(type, { ...entry, slug: former }, code);
      const to = pathOfEntry(type, entry, code);
      const own = from && to ? [{ from, to }] : [];
      if (type !== 'topic') return own;
      return [...own, { from: localisedPath(code, guidesTopicPath(former)), to: localisedPath(code, guidesTopicPath(slug)) }];
    }),
  );
}
