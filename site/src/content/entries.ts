import type { ContentType, Entry, Snapshot } from '@sanctuary/shared-types';

/** An entry in the languages that it is published in. */
export type ByLocale<T extends ContentType> = ReadonlyMap<string, Entry<T>>;
/** The entries of a content type by id, in the order of their ids. */
export type Index<T extends ContentType> = ReadonlyMap<string, ByLocale<T>>;

type Lists = { readonly [T in ContentType]: readonly Entry<T>[] };

/**
 * A person's own story needs their consent, and nothing records that yet. The CMS does not publish such a story;
 * should one arrive all the same, the site has no page of it, no card and no link.
 */
function mayBeShown(entry: Entry): boolean {
  return !('basis' in entry) || entry.basis !== 'own_story';
}

/**
 * The accepted entries of one content type, in every language, that the site may show.
 * @param snapshot what was accepted
 * @param type name of the content type
 */
export function entriesOf<T extends ContentType>(snapshot: Snapshot, type: T): readonly Entry<T>[] {
  const lists: Lists = snapshot.entries;
  return lists[type].filter(mayBeShown);
}

/** @param entries of one content type, as a snapshot sorts them */
export function indexed<T extends ContentType>(entries: readonly Entry<T>[]): Index<T> {
  const byId = new Map<string, Map<string, Entry<T>>>();
  for (const entry of entries) {
    const versions = byId.get(entry.documentId) ?? new Map<string, Entry<T>>();
    byId.set(entry.documentId, versions.set(entry.locale, entry));
  }
  return byId;
}
