import { type ContentType, contentTypes } from '@sanctuary/shared-types';
import { type Judged, judgedOf, type JudgedLists } from './judged.ts';
import { addressesIn } from './media-uses.ts';
import type { Changes } from './read-changes.ts';
import type { Source } from './sources.ts';

/** Ids of entries, by content type. */
export type Named = ReadonlyMap<ContentType, ReadonlySet<string>>;

/** Longest id of an entry that is looked for: Strapi's have 24 letters. */
const longestId = 40;

const known = new WeakMap<Source, ReadonlySet<string>>();

/** Whatever an entry says that could name another entry or a file. */
function mentionsOf({ source }: Judged): ReadonlySet<string> {
  const found = known.get(source);
  if (found) return found;
  const mentions = new Set([...shortWordsIn(source), ...addressesIn(source, []).map(({ address }) => address)]);
  known.set(source, mentions);
  return mentions;
}

function shortWordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length <= longestId && !value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(shortWordsIn) : [];
}

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
    for (const judged of judgedOf<ContentType>(last, type)) {
      const mentions = mentionsOf(judged);
      if (changed.some((word) => mentions.has(word))) name(type, judged.documentId);
    }
  }
  return named;
}
