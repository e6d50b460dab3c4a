import type { Article } from './article.ts';

/** Whether an entry, of whatever type, is a person's own story. */
export function isOwnStory(entry: object): boolean {
  return 'basis' in entry && entry.basis === 'own_story';
}

/**
 * Whether a story may be put before readers of a language. A person agrees to each language by itself, and may leave one
 * out because of who reads it: their own story is neither shown nor listed where it is not published in that language.
 */
export function isTold({ facts, own }: Article<'story'>): boolean {
  return own !== undefined || !isOwnStory(facts);
}
