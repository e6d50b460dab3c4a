import { localeOf, sourceLocale } from '@sanctuary/shared-types';
import { dictionaries, type Dictionary, type Key, type Phrase } from './dictionaries.ts';
import { onceEach } from './once-each.ts';
import { words, type SafetyWords, type Words } from './words.ts';

export type { Key } from './dictionaries.ts';
export type Values = Readonly<Record<string, string | number>>;

/** Says a phrase of the interface in one language. */
export interface Translate {
  /**
   * @param key name of the phrase
   * @param values what its `{names}` stand for; `count` also chooses the plural form
   * @returns the phrase; in English, and marked so, where the language lacks it
   */
  (key: Key, values?: Values): Words;
  /** The same for a phrase about safety. */
  safety(key: Key, values?: Values): SafetyWords;
  readonly locale: string;
}

/** The translate function of a language; `locale` is a code from the table of languages. */
export const translator = onceEach((locale) => translatorOf(locale, dictionaries[locale]));

/**
 * A translate function made of these very words.
 * @param locale code from the table of languages
 * @param dictionary `undefined` for a language without any
 */
export function translatorOf(locale: string, dictionary: Dictionary | undefined): Translate {
  const translate = (key: Key, values: Values = {}): Words => {
    const phrase = dictionary?.words[key];
    if (phrase !== undefined) return { text: fill(phrase, locale, values) };
    return words(fill(english().words[key] ?? key, sourceLocale, values), sourceLocale, locale);
  };
  const safety = (key: Key, values?: Values): SafetyWords => {
    const said = translate(key, values);
    const unchecked = dictionary?.state === 'machine' && said.lang === undefined;
    const beside = () => words(translator(sourceLocale)(key, values).text, sourceLocale, locale);
    return { words: said, english: unchecked ? beside() : null };
  };
  return Object.assign(translate, { safety, locale });
}

function english(): Dictionary {
  const dictionary = dictionaries[sourceLocale];
  if (!dictionary) throw new RangeError('The interface has no English words');
  return dictionary;
}

function fill(phrase: Phrase, locale: string, values: Values): string {
  const template = typeof phrase === 'string' ? phrase : pluralForm(phrase, locale, values['count']);
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name];
    return value === undefined ? hole : isolate(String(value), locale);
  });
}

const pluralRules = onceEach((locale) => new Intl.PluralRules(locale));

function pluralForm(forms: Exclude<Phrase, string>, locale: string, count: string | number | undefined): string {
  const form = pluralRules(locale).select(Number(count ?? 0));
  return forms[form] ?? forms.other;
}

/** First strong isolate and its end: a Latin name or a number keeps its order inside a right-to-left phrase. */
function isolate(value: string, locale: string): string {
  return localeOf(locale).direction === 'rtl' ? `\u2068${value}\u2069` : value;
}
