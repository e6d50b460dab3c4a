import { diffWordsWithSpace } from 'diff';

/** A stretch of words: in both texts, or in one of them alone. */
export interface Stretch {
  readonly text: string;
  readonly kind: 'same' | 'added' | 'removed';
}

/** What a reader of one side sees: that text, with what the other has not marked. */
export interface Sides {
  readonly before: readonly Stretch[];
  readonly now: readonly Stretch[];
}

/** What has changed from one text to another, word by word. */
export function difference(before: string, now: string): Sides {
  const all = diffWordsWithSpace(before, now).map(({ value, added, removed }): Stretch => ({ text: value, kind: added ? 'added' : removed ? 'removed' : 'same' }));
  return { before: all.filter(({ kind }) => kind !== 'added'), now: all.filter(({ kind }) => kind !== 'removed') };
}
