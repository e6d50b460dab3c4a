import type { ContentType, Entry, Snapshot } from '@sanctuary/shared-types';

/** An entry in the languages that it is published in. */
export type ByLocale<T extends ContentType> = ReadonlyMap<string, Entry<T>>;
/** The entries of a content type by id, in the order of their ids. */
export type Index<T extends ContentType> = ReadonlyMap<string, ByLocale<T>>;

type Lists = { readonly [T in ContentType]: readonly Entry<T>[] };

/** By list: one that did not change from a snapshot to the next is the same object. */
type Kept = { [T in ContentType]?: WeakMap<readonly Entry<T>[], Index<T>> };
const kept: Kept = {};

/**
 * The accepted entries of one content type, by id and language.
 * @param snapshot what was accepted
 * @param type name of the content type
 */
export function indexOf<T extends ContentType>({ entries }: Snapshot, type: T): Index<T> {
  const lists: Lists = entries;
  const list = lists[type];
  const before: Kept[T] = kept[type];
  const known = before?.get(list);
  if (known) return known;
  const made = indexed(list);
  if (before) before.set(list, made);
  else Object.assign(kept, { [type]: new WeakMap([[list, made]]) });
  return made;
}

function indexed<T extends ContentType>(entries: readonly Entry<T>[]): Index<T> {
  const byId = new Map<string, Map<string, Entry<T>>>();
  for (const entry of entries) {
    const versions = byId.get(entry.documentId) ?? new Map<string, Entry<T>>();
    byId.set(entry.documentId, versions.set(entry.locale, entry));
  }
  return byId;
}
