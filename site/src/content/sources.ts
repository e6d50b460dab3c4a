import type { ContentType, Entry } from '@sanctuary/shared-types';
import { sayOptional, type Article } from './article.ts';
import { words, type Words } from '../i18n/index.ts';

/** Types whose facts name where they came from. */
export type SourcedType = { [T in ContentType]: Entry<T> extends { sources: unknown; toConfirm: string | null } ? T : never }[ContentType];

/** Where the facts of an entry came from, and how sure the council is of them. */
export interface SourcesView {
  readonly list: readonly { readonly title: Words; readonly href: string | null; readonly note: Words | null }[];
  /** Whether the council itself holds the facts to be thin. */
  readonly unsure: boolean;
  /** What nobody has confirmed yet. */
  readonly toConfirm: Words | null;
}

/** The sources of an entry. They are named in the language of the entry's facts. */
export function sourcesOf(article: Article<SourcedType>): SourcesView {
  const { facts, factsLang, locale } = article;
  const inSource = (text: string): Words => words(text, factsLang, locale);
  return {
    list: facts.sources.map(({ title, url, note }) => ({ title: inSource(title), href: url, note: note === null ? null : inSource(note) })),
    unsure: facts.confidence === 'low',
    toConfirm: sayOptional(article, 'toConfirm'),
  };
}
