/** A language that the site can be read in. */
export interface Locale {
  /** BCP 47 code; `lang` attribute, and the CMS's locale code. */
  readonly code: string;
  /** English name, for officers. */
  readonly name: string;
  /** The language's own name, for readers. */
  readonly ownName: string;
  readonly direction: 'ltr' | 'rtl';
  /** What an interpreter is asked for, where what is written has another name than what is spoken. */
  readonly spoken?: { readonly name: string; readonly ownName: string };
}

/** The language that every entry is written in first. */
export const sourceLocale = 'en';

/**
 * The one table of languages: English and the twelve that people in Kingston most need. A row here and its words in
 * `site/src/i18n/ui/<code>.json` are what a language needs; what else wants it is named by the type checker.
 */
const table = [
  { code: 'en', name: 'English', ownName: 'English', direction: 'ltr' },
  { code: 'uk', name: 'Ukrainian', ownName: 'Українська', direction: 'ltr' },
  { code: 'ar', name: 'Arabic', ownName: 'العربية', direction: 'rtl' },
  { code: 'fa', name: 'Persian (Farsi)', ownName: 'فارسی', direction: 'rtl' },
  { code: 'fa-AF', name: 'Dari', ownName: 'دری', direction: 'rtl' },
  { code: 'ps', name: 'Pashto', ownName: 'پښتو', direction: 'rtl' },
  { code: 'ko', name: 'Korean', ownName: '한국어', direction: 'ltr' },
  { code: 'ta', name: 'Tamil', ownName: 'தமிழ்', direction: 'ltr' },
  { code: 'ckb', name: 'Kurdish (Sorani)', ownName: 'کوردیی ناوەندی', direction: 'rtl' },
  { code: 'ur', name: 'Urdu', ownName: 'اردو', direction: 'rtl' },
  { code: 'ti', name: 'Tigrinya', ownName: 'ትግርኛ', direction: 'ltr' },
  { code: 'zh-Hant-HK', name: 'Chinese (Hong Kong)', ownName: '繁體中文（香港）', direction: 'ltr', spoken: { name: 'Cantonese', ownName: '廣東話' } },
  { code: 'pl', name: 'Polish', ownName: 'Polski', direction: 'ltr' },
] as const satisfies readonly Locale[];

/** Code of a language of the table: what has something for each of them is typed by it. */
export type LocaleCode = (typeof table)[number]['code'];

export const locales: readonly Locale[] = table;

/**
 * The row of a language.
 * @param code BCP 47 code as in the table
 * @throws {RangeError} when the table has no such language
 */
export function localeOf(code: string): Locale {
  const found = locales.find((locale) => locale.code === code);
  if (!found) throw new RangeError(`The table of languages has no "${code}": add a row to shared-types/src/locales.ts`);
  return found;
}
