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
 * Pages of the live release that exist for the sake of a withdrawn entry alone, in whatever language they give its words.
 * A list that merely mentions it, or an address that another entry has taken over, is none.
 */
export function withdrawnPages(site: Pick<Site, 'pathsOf'>, live: Snapshot, newest: Snapshot): string[] {
  const withdrawn = new Set(withdrawnSince(live, newest).map(({ documentId, locale }) => keyOf(documentId, locale)));
  const [before, after] = [site.pathsOf(live), site.pathsOf(newest)];
  const addresses = addressesOf(live);
  // what is published stands there; that English words take its place does not keep a withdrawn translation public
  const stillUsed = new Set(entriesOf(newest).map(({ documentId, locale }) => after.get(documentId)?.[locale]));
  const gone = [...before].flatMap(([documentId, paths]) => {
    const isOwn = (path: string): boolean => addresses.get(documentId)?.some((address) => path.endsWith(`/${address}/`)) === true;
    // a translation goes with the English entry that gives it its facts, even where it was not unpublished itself
    const isGone = (locale: string): boolean => withdrawn.has(keyOf(documentId, locale)) || withdrawn.has(keyOf(documentId, sourceLocale));
    return Object.entries(paths).flatMap(([locale, path]) => (path !== null && isOwn(path) && isGone(locale) && !stillUsed.has(path) ? [path] : []));
  });
  return [...new Set(gone)].sort();
}

/** What the addresses of each entry's own pages end with: a translation may lag behind a changed slug. */
function addressesOf(snapshot: Snapshot): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { documentId, address } of entriesOf(snapshot)) {
    if (address !== undefined && address !== '') found.set(documentId, [...(found.get(documentId) ?? []), address]);
  }
  return found;
}
