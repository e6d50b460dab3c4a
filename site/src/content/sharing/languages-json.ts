import { localeOf } from '@sanctuary/shared-types';
import { translator } from '../../i18n/index.ts';
import type { Context } from '../context.ts';

/**
 * What `enhance/also-in.js` says to a reader whose browser prefers another language than that of the page: by language,
 * in that language. Only who is told so loads it; within every page it would weigh too much.
 */
export function languagesJson({ catalog }: Context): string {
  return JSON.stringify(Object.fromEntries(catalog.languages.map((code) => [code, alsoIn(code)])));
}

/** Where there are no words for it yet, the language's own name says enough. */
function alsoIn(code: string): string {
  const { ownName } = localeOf(code);
  const said = translator(code)('language.alsoIn', { language: ownName });
  return said.lang === undefined ? said.text : ownName;
}
