import { localeOf } from '@sanctuary/shared-types';

/** A number in groups, such as a telephone number or a date in figures; the digits of any script that readers use. */
const grouped = /\+?\(?[\d\u0660-\u0669\u06f0-\u06f9](?:[ \u00a0().-]{0,2}[\d\u0660-\u0669\u06f0-\u06f9])+/g;

/**
 * Keeps numbers in groups in order: in a right-to-left text a bare “020 8943 8188” is shown as “8188 8943 020”.
 * @param text words in the language `locale`
 * @returns the text with such numbers in left-to-right isolates; unchanged in a left-to-right language
 */
export function isolateNumbers(text: string, locale: string): string {
  if (localeOf(locale).direction === 'ltr') return text;
  // unbroken, too: cut by the end of a line, its halves would trade places
  return text.replace(grouped, (number) => (/[ \u00a0().-]/.test(number) ? `\u2066${number.replaceAll(' ', '\u00a0')}\u2069` : number));
}
