import { localeOf, sourceLocale } from '@sanctuary/shared-types';
import { localisedPath, translator, words, type SafetyWords } from '../../i18n/index.ts';
import type { Context } from '../context.ts';
import { handoutPath } from '../paths.ts';

/** The way to the same page with the English beside it. */
export interface HandoutLink {
  readonly href: string;
  /** In English too: whoever prints it for a reader may read nothing else. */
  readonly label: SafetyWords;
}

/**
 * @param path English address of a page
 * @returns `null` where the page has no handout
 */
export function handoutLink({ routes, locale, t }: Context, path: string): HandoutLink | null {
  const href = localisedPath(locale, handoutPath(path));
  if (!routes.has(href)) return null;
  const { name, ownName } = localeOf(locale);
  const english = translator(sourceLocale)('handout.link', { language: name }).text;
  return { href, label: { words: t('handout.link', { language: ownName }), english: words(english, sourceLocale, locale) } };
}
