import { localeOf, sourceLocale } from '@sanctuary/shared-types';
import { onceEach } from './once-each.ts';

/** “and” of languages whose lists the platform does not know: it would write them in English. */
const and: Readonly<Record<string, string>> = { ckb: 'و' };

const isKnown = onceEach((locale) => Intl.ListFormat.supportedLocalesOf([locale]).length > 0);
const listFormat = onceEach((locale) => new Intl.ListFormat(locale === sourceLocale ? 'en-GB' : locale, { type: 'conjunction' }));

/**
 * Several things in one sentence: “Monday, Tuesday and Friday”.
 * @param locale language of the parts
 */
export function listText(locale: string, parts: readonly string[]): string {
  if (isKnown(locale)) return listFormat(locale).format(parts);
  const comma = localeOf(locale).direction === 'rtl' ? '، ' : ', ';
  const word = and[locale];
  const last = parts.at(-1);
  if (word === undefined || last === undefined || parts.length < 2) return parts.join(comma);
  return `${parts.slice(0, -1).join(comma)} ${word} ${last}`;
}
