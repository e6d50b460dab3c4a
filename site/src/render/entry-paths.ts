import { type ContentType, contentTypes, type Entry, type Snapshot, sourceLocale } from '@sanctuary/shared-types';
import { allPaths, pathOfEntry } from '../content/index.ts';
import { listOf } from '../snapshot/entry-lists.ts';

/**
 * The page that shows each entry, by id, then by language: also in languages that it is not published in, where its page
 * gives the English words.
 * @returns `null` for an entry that the site has no page for: it appears within others, or its language is not offered
 */
export function pathsOf(snapshot: Snapshot): Map<string, Record<string, string | null>> {
  const live = allPaths(snapshot);
  const found = new Map<string, Record<string, string | null>>();
  for (const type of contentTypes) {
    const list = listOf<ContentType>(snapshot.entries, type);
    const english = new Map(list.filter(({ locale }) => locale === sourceLocale).map((entry) => [entry.documentId, entry]));
    for (const entry of list) {
      const path = pathIn(type, english.get(entry.documentId) ?? entry, entry.locale);
      const byLocale = found.get(entry.documentId) ?? {};
      byLocale[entry.locale] = path !== null && live.has(path) ? path : null;
      found.set(entry.documentId, byLocale);
    }
  }
  for (const { path, locale, entry, inEnglish } of live.values()) {
    if (inEnglish && entry) found.set(entry.documentId, { ...found.get(entry.documentId), [locale]: path });
  }
  return found;
}

/** Addresses are made of the English entry's words in every language. */
function pathIn(type: ContentType, english: Entry, locale: string): string | null {
  return pathOfEntry(type, english, locale);
}
