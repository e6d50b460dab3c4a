import { sourceLocale } from '@sanctuary/shared-types';
import { onceEach } from '../../i18n/index.ts';

/** As chat apps know the languages that they would guess otherwise. */
const known: Readonly<Record<string, string>> = { [sourceLocale]: 'en_GB', ar: 'ar_AR' };

/**
 * A language as Open Graph writes it, with a country; the likeliest one where nobody said.
 * @param locale code from the table of languages
 * @see https://ogp.me/#optional
 */
export const openGraphLocale: (locale: string) => string = onceEach((locale) => {
  const { language, region } = new Intl.Locale(locale).maximize();
  return known[locale] ?? (region === undefined ? language : `${language}_${region}`);
});
