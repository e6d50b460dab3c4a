import { locales, sourceLocale } from '@sanctuary/shared-types';

/**
 * The part of an address that names a language: its code in small letters, nothing for English.
 * @param locale code from the table of languages
 */
export function localePart(locale: string): string | undefined {
  return locale === sourceLocale ? undefined : locale.toLowerCase();
}

/**
 * The language that a part of an address names.
 * @param part first part of the path, or `undefined` where there is none
 * @throws {RangeError} when it names no language
 */
export function localeOfPart(part: string | undefined): string {
  if (part === undefined) return sourceLocale;
  const found = locales.find(({ code }) => localePart(code) === part);
  if (!found) throw new RangeError(`No language is at /${part}/`);
  return found.code;
}

/**
 * The address of a page in a language.
 * @param locale code from the table of languages
 * @param path the page's address in English, with a slash at both ends: `/contact/`
 */
export function localisedPath(locale: string, path: string): string {
  const part = localePart(locale);
  return part === undefined ? path : `/${part}${path}`;
}
