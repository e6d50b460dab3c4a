import { type ContentType, contentTypes } from '@sanctuary/shared-types';
import { judgedOf, type JudgedLists } from './judged.ts';
import type { Changes } from './read-changes.ts';

/** Ids of entries, by content type. */
export type Named = ReadonlyMap<ContentType, ReadonlySet<string>>;

type Told = Pick<Changes, 'entries' | 'files'>;

/**
 * The entries that a change names, and those that use a file that changed.
 * @param last what was read before
 */
export function namedBy(last: JudgedLists, { entries, files }: Told): Named {
  const byType = Map.groupBy(entries, ({ uid }) => uid);
  const direct = new Map([...byType].map(([type, list]) => [type, new Set(list.map(({ documentId }) => documentId))]));
  return together(direct, mentioning(last, files));
}

/**
 * The entries that refer to one that came or went, in any language: what an entry refers to vanishes from it when that
 * is taken off, for good: published again, it is not referred to any more. One that was merely published anew is
 * referred to as before.
 * @param last what was read before
 * @param now what was read since of the entries that changed
 */
export function referrers(last: JudgedLists, now: JudgedLists, { entries }: Told): Named {
  const moved = entries.filter(({ uid, documentId, repeatedly }) => repeatedly || languagesOf(last, uid, documentId) !== languagesOf(now, uid, documentId));
  return mentioning(last, moved.map(({ documentId }) => documentId));
}

/** Every entry that either names. */
export function together(some: Named, others: Named): Named {
  const all = new Map(some);
  for (const [type, ids] of others) all.set(type, new Set([...(all.get(type) ?? []), ...ids]));
  return all;
}

function mentioning(last: JudgedLists, words: readonly string[]): Named {
  const named = new Map<ContentType, ReadonlySet<string>>();
  if (words.length === 0) return named;
  for (const type of contentTypes) {
    const found = judgedOf<ContentType>(last, type).filter(({ mentions }) => words.some((word) => mentions.has(word)));
    if (found.length > 0) named.set(type, new Set(found.map(({ documentId }) => documentId)));
  }
  return named;
}

function languagesOf(lists: JudgedLists, type: ContentType, id: string): string {
  return judgedOf<ContentType>(lists, type).filter(({ documentId }) => documentId === id).map(({ locale }) => locale).join();
}
