import { localeOf, sourceLocale } from '@sanctuary/shared-types';
import { dictionaries, type Dictionary, type Key, type Phrase } from './dictionaries.ts';
import { onceEach } from './once-each.ts';
import { mark, type SafetyWords, type Words, type WordsPart } from './words.ts';

export type { Key } from './dictionaries.ts';
/** What stands in the holes of a phrase; words in another language, such as a name, keep their marks. */
export type Values = Readonly<Record<string, string | number | Words>>;

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
    if (phrase !== undefined) return fill(phrase, locale, values);
    return { ...fill(english().words[key] ?? key, sourceLocale, values), ...mark(sourceLocale, locale) };
  };
  const safety = (key: Key, values?: Values): SafetyWords => {
    const said = translate(key, values);
    const unchecked = dictionary?.state === 'machine' && said.lang === undefined;
    const beside = () => ({ ...translator(sourceLocale)(key, values), ...mark(sourceLocale, locale) });
    return { words: said, english: unchecked ? beside() : null };
  };
  return Object.assign(translate, { safety, locale });
}

function english(): Dictionary {
  const dictionary = dictionaries[sourceLocale];
  if (!dictionary) throw new RangeError('The interface has no English words');
  return dictionary;
}

function fill(phrase: Phrase, locale: string, values: Values): Words {
  const template = typeof phrase === 'string' ? phrase : pluralForm(phrase, locale, values['count']);
  if (!template.includes('{')) return { text: template };
  const pieces = template.split(/(?=\{\w+\})|(?<=\{\w+\})/);
  const filled = pieces.map((piece, place) => {
    const value = values[/^\{(\w+)\}$/.exec(piece)?.[1] ?? ''];
    return value === undefined ? { text: piece, plain: piece } : filledIn(value, locale, pieces[place + 1]);
  });
  const text = filled.map(({ plain }) => plain).join('');
  // an element around words of another language isolates them by itself
  const isMixed = filled.some(({ lang }) => lang !== undefined);
  return isMixed ? { text, parts: filled.map(({ plain, ...part }): WordsPart => (part.lang === undefined ? { text: plain } : part)) } : { text };
}

/** A value in its place: `plain` is what stands where nothing can be marked. */
function filledIn(value: string | number | Words, locale: string, after: string | undefined): WordsPart & { readonly plain: string } {
  const { text, lang, dir }: Words = typeof value === 'object' ? value : { text: String(value) };
  // “2025 р.” at the end of a sentence has its full stop already
  const said = after?.startsWith('.') ? text.replace(/\.$/, '') : text;
  return { text: said, ...(lang !== undefined && { lang }), ...(dir !== undefined && { dir }), plain: isolate(said, locale) };
}

const pluralRules = onceEach((locale) => new Intl.PluralRules(locale));

function pluralForm(forms: Exclude<Phrase, string>, locale: string, count: Values[string] | undefined): string {
  const form = pluralRules(locale).select(Number(count ?? 0));
  return forms[form] ?? forms.other;
}

/** First strong isolate and its end: a Latin name or a number keeps its order inside a right-to-left phrase. */
function isolate(value: string, locale: string): string {
  return localeOf(locale).direction === 'rtl' ? `\u2068${value}\u2069` : value;
}
