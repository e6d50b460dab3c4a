import { sourceLocale, type Snapshot } from '@sanctuary/shared-types';
import type { EntryKey, Site } from './site.ts';

const keyOf = (documentId: string, locale: string): string => `${documentId} ${locale}`;

/** Every entry of a snapshot, of whatever type. */
export function entriesOf(snapshot: Snapshot): (EntryKey & { readonly revision: string; readonly address: string | undefined })[] {
  return Object.values(snapshot.entries).flatMap((list) =>
    list.map((entry) => ({
      documentId: entry.documentId,
      locale: entry.locale,
      revision: entry.revision,
      address: 'slug' in entry ? entry.slug : 'year' in entry ? String(entry.year) : undefined,
    })),
  );
}

/**
 * The revision of each entry that the CMS publishes, by entry and language; of one held back, the refused one.
 * @param snapshot as taken from the CMS
 */
export function publishedRevisions(snapshot: Snapshot): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const { documentId, locale, revision } of [...entriesOf(snapshot), ...snapshot.held]) {
    const languages = found.get(documentId) ?? new Map<string, string>();
    found.set(documentId, languages.set(locale, revision));
  }
  return found;
}

/**
 * What an older snapshot holds and the CMS publishes no more. An entry that is merely held back is still published.
 * @param newest as taken from the CMS
 */
export function withdrawnSince(older: Snapshot, newest: Snapshot): EntryKey[] {
  const published = new Set([...entriesOf(newest), ...newest.held].map(({ documentId, locale }) => keyOf(documentId, locale)));
  return entriesOf(older)
    .filter(({ documentId, locale }) => !published.has(keyOf(documentId, locale)))
    .map(({ documentId, locale }) => ({ documentId, locale }));
}

/** One list of several, each entry once. */
export function together(...lists: readonly (readonly EntryKey[])[]): EntryKey[] {
  return [...new Map(lists.flat().map((key) => [keyOf(key.documentId, key.locale), key])).values()];
}

/**
 * Pages of the live release that exist for the sake of a withdrawn entry alone. A list that merely mentions it,
 * or an address that another entry has taken over, is none.
 */
export function withdrawnPages(site: Pick<Site, 'pathsOf'>, live: Snapshot, newest: Snapshot): string[] {
  const withdrawn = new Set(withdrawnSince(live, newest).map(({ documentId, locale }) => keyOf(documentId, locale)));
  const [before, after] = [site.pathsOf(live), site.pathsOf(newest)];
  const stillUsed = new Set([...after.values()].flatMap((paths) => Object.values(paths)));
  const gone = entriesOf(live).flatMap(({ documentId, locale, address }) => {
    const path = before.get(documentId)?.[locale];
    if (!path || !address || !path.endsWith(`/${address}/`) || stillUsed.has(path)) return [];
    // a translation goes with the English entry that gives it its facts, even where it was not unpublished itself
    return withdrawn.has(keyOf(documentId, locale)) || withdrawn.has(keyOf(documentId, sourceLocale)) ? [path] : [];
  });
  return [...new Set(gone)].sort();
}
