import type { ContentType } from '@sanctuary/shared-types';
import type { Article } from './article.ts';

/** Sorts what is published in the reader's language before what is only in English; the rest stays as it is. */
export function byOwnLanguage(a: Pick<Article<ContentType>, 'own'>, b: Pick<Article<ContentType>, 'own'>): number {
  return Number(a.own === undefined) - Number(b.own === undefined);
}

/** Entries in the order given, but those in the reader's language first. */
export function ownFirst<T extends ContentType>(articles: readonly Article<T>[]): readonly Article<T>[] {
  return [...articles].sort(byOwnLanguage);
}
