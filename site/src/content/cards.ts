import type { ContentType } from '@sanctuary/shared-types';
import type { Words } from '../i18n/index.ts';
import { say, sayOptional, type Article, type RequiredTextField, type TextField } from './article.ts';
import type { Context } from './context.ts';
import { targetOf, type Target } from './links.ts';

/** An entry in short, as lists show it. */
export interface CardView {
  readonly title: Words;
  readonly summary: Words | null;
  /** Absent where the site has no page of the entry: the title is plain text. */
  readonly target: Target | null;
  /** Short facts above the title, such as a date or a state. */
  readonly tags: readonly Tag[];
}

export interface Tag {
  readonly label: Words;
  readonly tone?: 'plain' | 'good' | 'busy' | 'late';
}

/**
 * @param article the entry
 * @param title its field that names it
 * @param summary its field that says what it is about
 * @param tags short facts about it
 */
export function cardOf<T extends ContentType>(
  context: Context,
  article: Article<T>,
  title: RequiredTextField<T> & TextField<T>,
  summary: TextField<T>,
  tags: readonly Tag[] = [],
): CardView {
  return { title: say(article, title), summary: sayOptional(article, summary), target: targetOf(context, article) ?? null, tags };
}
