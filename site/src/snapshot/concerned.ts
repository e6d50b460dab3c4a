import { type ContentType, contentTypes } from '@sanctuary/shared-types';
import { judgedOf, type JudgedLists } from './judged.ts';
import type { Changes } from './read-changes.ts';

/** Ids of entries, by content type. */
export type Named = ReadonlyMap<ContentType, ReadonlySet<string>>;

/**
 * The entries that a change concerns: those that changed, and those that mention them or a file that changed. What an
 * entry refers to vanishes from it when that is taken off.
 * @param last what was read before
 */
export function concerned(last: JudgedLists, { entries, files }: Pick<Changes, 'entries' | 'files'>): Named {
  const named = new Map<ContentType, Set<string>>();
  const name = (type: ContentType, documentId: string): void => void named.set(type, (named.get(type) ?? new Set()).add(documentId));
  for (const { uid, documentId } of entries) name(uid, documentId);
  const changed = [...new Set([...entries.map(({ documentId }) => documentId), ...files])];
  if (changed.length === 0) return named;
  for (const type of contentTypes) {
    for (const { documentId, mentions } of judgedOf<ContentType>(last, type)) {
      if (changed.some((word) => mentions.has(word))) name(type, documentId);
    }
  }
  return named;
}
