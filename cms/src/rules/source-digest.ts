import { createHash } from 'node:crypto';

/**
 * What a translation keeps of the English words that it was made from, to tell whether they have changed since: never the
 * words, which may be those of a draft. `site/src/content/facts/source-digest.ts` makes the same of the same words.
 */
export const sourceDigest = (words: string): string => createHash('sha256').update(words.trim()).digest('hex').slice(0, 32);
