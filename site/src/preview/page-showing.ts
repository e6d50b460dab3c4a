import { type ContentType, type Entry, factCode, type Snapshot, sourceLocale } from '@sanctuary/shared-types';
import { allPaths } from '../content/index.ts';
import { guidesTopicPath, pathOfEntry, pageTypes } from '../content/paths.ts';
import { localisedPath } from '../i18n/index.ts';
import { type EntryKey, listOf } from '../snapshot/entry-lists.ts';

/**
 * The page that shows an entry best: its own, or one that it is part of. A place, an organisation or a fact is shown by
 * the first page that names it.
 * @returns a path of the site; `undefined` where the entry would be on no page
 */
export function pageShowing(snapshot: Snapshot, type: ContentType, { documentId, locale }: EntryKey): string | undefined {
  const entry = factsOf(snapshot, type, documentId);
  if (!entry) return undefined;
  const routes = allPaths(snapshot);
  const there = (candidates: readonly (string | null)[]): string | undefined => candidates.find((path) => path !== null && routes.has(path)) ?? undefined;
  return there([pathOfOwnPage(snapshot, type, { documentId, locale }), ...pagesWithTopic(type, entry, locale)]) ?? there(pagesNaming(snapshot, namedBy(documentId, entry), locale));
}

/** The page that belongs to an entry, whether the site has it or not; `null` for one that only appears within others. */
export function pathOfOwnPage(snapshot: Snapshot, type: ContentType, { documentId, locale }: EntryKey): string | null {
  const entry = factsOf(snapshot, type, documentId);
  return entry ? pathOfEntry(type, entry, locale) : null;
}

function factsOf<T extends ContentType>(snapshot: Snapshot, type: T, documentId: string): Entry<T> | undefined {
  const versions = listOf(snapshot.entries, type).filter((entry) => entry.documentId === documentId);
  return versions.find(({ locale }) => locale === sourceLocale) ?? versions[0];
}

/** A topic that no service has may be one of guides; one that nothing has yet stands nowhere. */
function pagesWithTopic(type: ContentType, entry: Entry, locale: string): string[] {
  return type === 'topic' && 'slug' in entry ? [localisedPath(locale, guidesTopicPath(entry.slug))] : [];
}

/** Services come first: they show most of a place or an organisation. */
function pagesNaming(snapshot: Snapshot, isName: IsName, locale: string): (string | null)[] {
  const types = ['service' as const, ...pageTypes.filter((type) => type !== 'service')];
  return types.flatMap((type) =>
    listOf<ContentType>(snapshot.entries, type)
      .filter((entry) => entry.locale === sourceLocale && names(entry, isName))
      .map((entry) => pathOfEntry<ContentType>(type, entry, locale)),
  );
}

type IsName = (text: string) => boolean;

/** By what others name an entry: its id, and the short code of a fact within their texts. */
function namedBy(documentId: string, entry: Entry): IsName {
  const code = 'key' in entry ? factCode(entry.key) : undefined;
  return (text) => text === documentId || (code !== undefined && text.includes(code));
}

function names(value: unknown, isName: IsName): boolean {
  if (typeof value === 'string') return isName(value);
  return typeof value === 'object' && value !== null && Object.values(value).some((inner) => names(inner, isName));
}
