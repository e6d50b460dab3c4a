import { localeOf } from '@sanctuary/shared-types';
import type { Context } from '../context.ts';

/**
 * What `enhance/also-in.js` says to a reader whose browser prefers another language than that of the page: by language,
 * in that language. Only who is told so loads it; within every page it would weigh too much.
 * @param contexts those of all languages of the site
 */
export function languagesJson(contexts: readonly Context[]): string {
  return JSON.stringify(Object.fromEntries(contexts.map(({ locale, t }) => [locale, alsoIn(locale, t)])));
}

/** Where there are no words for it yet, the language's own name says enough. */
function alsoIn(locale: string, t: Context['t']): string {
  const { ownName } = localeOf(locale);
  const said = t('language.alsoIn', { language: ownName });
  return said.lang === undefined ? said.text : ownName;
}
