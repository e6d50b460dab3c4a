import { hash } from 'node:crypto';

/**
 * What a translation keeps of the English words that it was made from, to tell whether they have changed since.
 * `cms/src/rules/source-digest.ts` makes the same of the same words.
 */
export function sourceDigest(words: string): string {
  return hash('sha256', words.trim(), 'hex').slice(0, 32);
}
