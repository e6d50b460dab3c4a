import { type ContentType, contentTypes, type Entries, type Entry } from '@sanctuary/shared-types';
import { makeLists } from './lists.ts';

export { type EntryKey, isSame } from './lists.ts';

type EntryLists = { readonly [T in ContentType]: readonly Entry<T>[] };

/** The entries of one content type. */
export function listOf<T extends ContentType>(entries: Entries, type: T): readonly Entry<T>[] {
  const lists: EntryLists = entries;
  return lists[type];
}

/** Every entry with its content type, in the order of the snapshot. */
export function allEntries(entries: Entries): { type: ContentType; entry: Entry }[] {
  return contentTypes.flatMap((type) => listOf(entries, type).map((entry) => ({ type, entry })));
}

/**
 * New lists of entries, in the order that a snapshot keeps.
 * @param give the entries of one content type
 */
export function makeEntries(give: <T extends ContentType>(type: T) => readonly Entry<T>[]): Entries {
  return makeLists<'entry'>(give);
}
