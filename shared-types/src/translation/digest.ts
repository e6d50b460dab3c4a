import { createHash } from 'node:crypto';
import { blocksOf, wordsOf } from './blocks.ts';

/**
 * What a translation keeps of English words that it was made from, to tell whether they have changed since: never the
 * words, which may be those of a draft.
 */
export const sourceDigest = (words: string): string => createHash('sha256').update(words.trim()).digest('hex').slice(0, 32);

/** The digests of the blocks of a field, in their order. */
export const digestsOf = (field: string, value: unknown): readonly string[] => blocksOf(field, value).map((block) => sourceDigest(wordsOf(block)));
