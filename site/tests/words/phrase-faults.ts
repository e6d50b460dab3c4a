import { localeOf, sourceLocale } from '@sanctuary/shared-types';
import type { Dictionary, Phrase } from '../../src/i18n/dictionaries.ts';
import { isolateNumbers } from '../../src/i18n/index.ts';
import { keptInEnglish, withoutNames } from './names-in-english.ts';

/** The words of a file, by their keys: as it is, whatever the types promise. */
export type Phrases = Readonly<Record<string, Phrase | undefined>>;

/** One text of a phrase; `form` is its plural category, `null` for a phrase without forms. */
interface Text {
  readonly key: string;
  readonly form: string | null;
  readonly text: string;
}

const categories = (locale: string): readonly string[] => new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
const holesOf = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
const textsOf = (key: string, phrase: Phrase): readonly Text[] =>
  typeof phrase === 'string' ? [{ key, form: null, text: phrase }] : Object.entries(phrase).map(([form, text]) => ({ key, form, text }));

/**
 * What is wrong with the words of a language, each fault with its remedy.
 * @param locale code from the table of languages
 * @param own the file of that language
 * @param english the English file
 */
export function phraseFaults(locale: string, own: Dictionary, english: Dictionary): readonly string[] {
  const [mine, source]: [Phrases, Phrases] = [own.words, english.words];
  const pairs = Object.entries(source).flatMap(([key, phrase]) => {
    const said = mine[key];
    return phrase === undefined || said === undefined ? [] : [{ key, phrase, said }];
  });
  return [
    ...stateFaults(locale, own),
    ...Object.keys(source).filter((key) => mine[key] === undefined).map((key) => `${key} is missing. Translate it.`),
    ...Object.keys(mine).filter((key) => source[key] === undefined).map((key) => `${key} is no key of en.json. Remove it, or correct its name.`),
    ...pairs.flatMap(({ key, phrase, said }) => [
      ...formFaults(locale, key, phrase, said),
      ...textsOf(key, said).flatMap((text) => [...holeFaults(locale, text, phrase), ...textFaults(locale, text), ...(locale === sourceLocale ? [] : englishFaults(locale, text, phrase))]),
    ]),
  ];
}

function stateFaults(locale: string, { state }: Dictionary): string[] {
  const known = locale === sourceLocale ? ['source'] : ['machine', 'checked'];
  return known.includes(state) ? [] : [`state is “${state}”. Write ${known.join(' or ')}.`];
}

/** Forms for exactly the numbers that the language tells apart: one that lacks is a wrong sentence, one too many is never said. */
function formFaults(locale: string, key: string, source: Phrase, said: Phrase): string[] {
  if (typeof source === 'string') return typeof said === 'string' ? [] : [`${key} has plural forms, and the English has none. Write one text.`];
  if (typeof said === 'string') return [`${key} has no plural forms. Write these: ${categories(locale).join(', ')}.`];
  const [has, needs] = [Object.keys(said), categories(locale)];
  return [
    ...needs.filter((form) => !has.includes(form)).map((form) => `${key} lacks the plural form “${form}”. Write it.`),
    ...has.filter((form) => !needs.includes(form)).map((form) => `${key} has the plural form “${form}”, which the language never uses. Remove it.`),
  ];
}

/** Whether a plural category means one number alone, which a phrase may then say in words: “one day”. */
function isOneNumber(locale: string, form: string | null): boolean {
  const rules = new Intl.PluralRules(locale);
  return form !== null && Array.from({ length: 200 }, (_, count) => count).filter((count) => rules.select(count) === form).length === 1;
}

function holeFaults(locale: string, { key, form, text }: Text, source: Phrase): string[] {
  const wanted = holesOf(typeof source === 'string' ? source : source.other);
  const found = holesOf(text);
  const where = form === null ? key : `${key} (${form})`;
  return [
    ...wanted.filter((hole) => !found.includes(hole) && !(hole === '{count}' && isOneNumber(locale, form))).map((hole) => `${where} lacks ${hole}. Put it where the value belongs.`),
    ...found.filter((hole) => !wanted.includes(hole)).map((hole) => `${where} has ${hole}, which the English has not. Nothing would fill it.`),
  ];
}

/** Letters that look right and are of another alphabet: a search does not find the word, and some fonts lack them. */
const lettersOfOthers: Readonly<Record<string, RegExp>> = { fa: /[\u0643\u064a]/, 'fa-AF': /[\u0643\u064a]/, ur: /[\u0643\u064a]/, ckb: /[\u0643\u064a]/, ps: /\u0643/ };

function textFaults(locale: string, { key, text }: Text): string[] {
  const isRightToLeft = localeOf(locale).direction === 'rtl';
  return [
    ...(text.trim() === '' ? [`${key} is empty. Translate it.`] : []),
    ...(text !== text.trim() || /\s{2}/.test(text) ? [`${key} has a space too many.`] : []),
    ...(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text) ? [`${key} has an invisible mark of direction. Remove it: the code puts one around each value.`] : []),
    ...(isRightToLeft && isolateNumbers(text, locale) !== text ? [`${key} has a number in groups, which would trade places. Let the code fill it in.`] : []),
    ...(/\p{Nd}/u.test(text.replace(/[0-9]/g, '')) ? [`${key} has digits that are not 0 to 9. Write those of phones and letters: docs/adr/0027.`] : []),
    ...(/[<>]|&\w+;/.test(text) ? [`${key} has markup. Write plain words.`] : []),
    ...(lettersOfOthers[locale]?.test(text) ? [`${key} has an Arabic letter that this language writes otherwise.`] : []),
  ];
}

/** English in place of a translation: the same text, or Latin words in a language of another script. */
function englishFaults(locale: string, { key, text }: Text, source: Phrase): string[] {
  const words = (of: string): readonly string[] => withoutNames(of).match(/\p{Script=Latin}{2,}/gu) ?? [];
  const isSame = textsOf(key, source).some((english) => english.text === text && words(text).length > 0);
  if (isSame && !(keptInEnglish[locale] ?? []).includes(key)) return [`${key} is in English. Translate it.`];
  if (new Intl.Locale(locale).maximize().script === 'Latn') return [];
  return words(text).map((word) => `${key} has the English word “${word}”. Translate it, or list it among the names in tests/words/names-in-english.ts.`);
}
