import { localeOf } from '@sanctuary/shared-types';

/** The digits of any script that readers use. */
const digit = '[\\d\\u0660-\\u0669\\u06f0-\\u06f9]';
const inBrackets = `\\(${digit}+\\)`;

/** A number in groups or with a sign, such as a telephone number, an amount of money or a date in figures; no time. */
const grouped = new RegExp(
  `(?<!${digit}|[:/])[+£]?(?:${inBrackets}[ \\u00a0]?)?${digit}+(?:(?:[ \\u00a0]?${inBrackets}[ \\u00a0]?|[ \\u00a0.,-])${digit}+)*(?!:?${digit})`,
  'g',
);

/** Latin letters and figures in a row, such as a postcode, a street with its number, a mail address. */
const row = /[+£(]?[\p{Script=Latin}\p{Nd}](?:[\p{Script=Latin}\p{Nd} \u00a0@_%+#?=&'’:.,/()-]*[\p{Script=Latin}\p{Nd}/])?/gu;

/**
 * Keeps in order what is read from left to right in every language: in a right-to-left text a bare “020 8943 8188” is shown
 * as “8188 8943 020”, and “+44” as “44+”.
 * @param text words in the language `locale`
 * @returns the text with such figures in left-to-right isolates; unchanged in a left-to-right language
 */
export function isolateNumbers(text: string, locale: string): string {
  if (localeOf(locale).direction === 'ltr') return text;
  return text.replace(row, (found) => (isOne(found) ? isolate(unbroken(found)) : found.replace(grouped, (number) => (/^\p{Nd}+$/u.test(number) ? number : isolate(withoutBreaks(number))))));
}

/**
 * Whether letters and figures belong together: alone, the figures would go where the next words are. Letters alone keep
 * their order by themselves, but for the stroke at the end of an address.
 */
function isOne(found: string): boolean {
  return /\p{Script=Latin}/u.test(found) && /\p{Nd}|\/$/u.test(found) && found.split('(').length === found.split(')').length;
}

/** Cut by the end of a line, the halves of a number would trade places. */
const withoutBreaks = (number: string): string => number.replaceAll(' ', '\u00a0');
const unbroken = (found: string): string => found.replace(grouped, withoutBreaks);
const isolate = (found: string): string => `\u2066${found}\u2069`;
