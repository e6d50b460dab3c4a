import { type ContentType, contentTypes, type Entries, type Entry } from '@sanctuary/shared-types';
import { digestOf } from '../snapshot/digests.ts';
import { type EntryKey, listOf, makeEntries } from '../snapshot/entry-lists.ts';

/** What makes the entries of one snapshot of those of another. */
export interface Difference {
  /** Entries that are new, or not as they were. */
  readonly changed: Entries;
  readonly gone: readonly EntryOfType[];
}

interface EntryOfType extends EntryKey {
  readonly type: ContentType;
}

export const noEntries: Entries = makeEntries(() => []);

const keyOf = ({ documentId, locale }: EntryKey): string => `${documentId} ${locale}`;

/** What differs: looked for by object first, since what did not change is the same object, then by content. */
export function differenceOf(before: Entries, after: Entries): Difference {
  const gone = contentTypes.flatMap((type) => goneOf(type, before, after));
  return { changed: makeEntries((type) => changedOf(listOf(before, type), listOf(after, type))), gone };
}

function changedOf<T extends ContentType>(before: readonly Entry<T>[], after: readonly Entry<T>[]): readonly Entry<T>[] {
  if (before === after) return [];
  const known = new Map(before.map((entry) => [keyOf(entry), entry]));
  return after.filter((entry) => {
    const was = known.get(keyOf(entry));
    return was !== entry && (was === undefined || digestOf(was) !== digestOf(entry));
  });
}

function goneOf(type: ContentType, before: Entries, after: Entries): EntryOfType[] {
  const [old, now] = [listOf<ContentType>(before, type), listOf<ContentType>(after, type)];
  if (old === now) return [];
  const there = new Set(now.map(keyOf));
  return old.filter((entry) => !there.has(keyOf(entry))).map(({ documentId, locale }) => ({ type, documentId, locale }));
}

/** The entries after a difference. What it leaves alone stays the same object, lists of entries too. */
export function changedEntries(before: Entries, { changed, gone }: Difference): Entries {
  const after = makeEntries(<T extends ContentType>(type: T) => {
    const fresh = listOf(changed, type);
    const replaced = new Set([...fresh, ...gone.filter((one) => one.type === type)].map(keyOf));
    return replaced.size === 0 ? [] : [...listOf(before, type).filter((entry) => !replaced.has(keyOf(entry))), ...fresh];
  });
  const untouched = contentTypes.filter((type) => listOf<ContentType>(changed, type).length === 0 && !gone.some((one) => one.type === type));
  return { ...after, ...Object.fromEntries(untouched.map((type) => [type, before[type]])) };
}

/** A difference in pieces that are small enough to be told to another process one by one. */
export function* inPieces(difference: Difference, most: number): Generator<Difference> {
  yield { changed: noEntries, gone: difference.gone };
  for (const type of contentTypes) {
    const { length } = listOf<ContentType>(difference.changed, type);
    for (let from = 0; from < length; from += most) {
      const piece = difference.changed[type].slice(from, from + most);
      yield { changed: { ...noEntries, [type]: piece }, gone: [] };
    }
  }
}
