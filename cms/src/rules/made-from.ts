import type { ContentType } from '@sanctuary/shared-types';
import { align, blocksOf, digestsOf, localisedFields, wordsOf, type Sources } from '@sanctuary/shared-types/translation';
import type { Values } from './fault';

/** A translated field before and after it was saved, and its English. */
interface Saved {
  /** Words of its blocks before; none where there was no translation yet. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** What it was made from, as far as that is known. */
  readonly kept: readonly string[] | undefined;
  /** Digests of the blocks of the English as it is. */
  readonly english: readonly string[];
}

const sameLists = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && one.every((item, place) => item === other[place]);

/** For blocks that stand as those of the old English did: where the English block of a place is now. */
function successors(kept: readonly string[], english: readonly string[]): readonly string[] {
  const pairs = align(kept, english);
  return kept.map((digest, place) => {
    const now = pairs.find(({ before }) => before === place)?.after;
    return typeof now === 'number' ? (english[now] ?? digest) : digest;
  });
}

/**
 * What a field is made from once it is saved. Words that changed were written for the English as it is; words that did
 * not are as old as they were, whatever else was changed.
 */
function madeFromOf({ before, after, kept, english }: Saved): readonly string[] | undefined {
  if (sameLists(before, after)) return kept;
  if (before.length === 0 || kept === undefined) return english;
  const pairs = align(before, after);
  const isNew = pairs.every(({ isSame }) => !isSame);
  // nobody knows which block was made from which
  if (before.length !== kept.length || (after.length !== english.length && after.length !== kept.length)) return isNew || sameLists(kept, english) ? english : kept;
  const present = after.length === english.length ? english : successors(kept, english);
  return after.map((_, place) => {
    const pair = pairs.find((one) => one.after === place);
    const old = pair?.isSame === true && pair.before !== null ? kept[pair.before] : undefined;
    return old ?? present[place] ?? '';
  });
}

const wordsIn = (field: string, value: unknown): readonly string[] => blocksOf(field, value).map(wordsOf);

/**
 * What a translation is made from, once it is saved.
 * @param english the English entry as it is, components included
 * @param before the translation as it was; `undefined` where there was none
 * @param after the translation as it is saved
 * @param kept what it was made from, as far as that is known
 */
export function madeFrom(type: ContentType, english: Values, before: Values | undefined, after: Values, kept: Sources): Sources {
  const fields = localisedFields[type].flatMap((field: string) => {
    const own = wordsIn(field, after[field]);
    const source = digestsOf(field, english[field]);
    if (own.length === 0 || source.length === 0) return [];
    const made = madeFromOf({ before: wordsIn(field, before?.[field]), after: own, kept: kept[field], english: source });
    return made === undefined ? [] : [[field, made] as const];
  });
  return Object.fromEntries(fields);
}
