import { contentTypes, type ContentType, type Entries, type Entry } from '@sanctuary/shared-types';
import type { Dictionary, Phrase } from '../../src/i18n/dictionaries.ts';
import { isLocalised } from '../../src/content/localised.ts';
import { listOf } from '../../src/snapshot/entry-lists.ts';
import { madeFrom } from '../fixtures/index.ts';

const cyrillic = 'абвгдежзийклмнопрстуфхцчшщ';
/** Stays as it is: a value to fill in, a fact to place, an address, a mail address. */
const kept = /\{\{[^}]*\}\}|\{\w+\}|\]\([^)]*\)|https?:\S+|\S+@\S+/g;

/**
 * Words in a made-up language: each Latin letter is another, so that whatever Latin word a page still shows was never
 * translated.
 */
export function marked(text: string): string {
  let result = '';
  let end = 0;
  for (const match of text.matchAll(kept)) {
    result += letters(text.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  return result + letters(text.slice(end));
}

function letters(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const other = cyrillic[letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0)] ?? letter;
    return letter === letter.toLowerCase() ? other : other.toUpperCase();
  });
}

/** A file of interface words in the made-up language, with the plural forms of a real one. */
export function markedDictionary(english: Dictionary, locale: string): Dictionary {
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const translated = (phrase: Phrase): Phrase =>
    typeof phrase === 'string' ? marked(phrase) : { ...Object.fromEntries(categories.map((form) => [form, marked(phrase.other)])), other: marked(phrase.other) };
  return { state: 'machine', words: Object.fromEntries(Object.entries(english.words).map(([key, phrase]) => [key, translated(phrase)])) };
}

/** Fields that hold no words, whatever stands in them. */
const wordless: ReadonlySet<string> = new Set(['url', 'link', 'document', 'image', 'answer', 'date', 'unit', 'kind', 'direction']);

function markedValue(name: string, value: unknown): unknown {
  if (typeof value === 'string') return wordless.has(name) ? value : marked(value);
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'string' && name === 'services' ? item : markedValue(name, item)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, markedValue(key, inner)]));
}

/** An entry in the made-up language, as a translation of its English. */
export function markedEntry<T extends ContentType>(type: T, entry: Entry<T>, locale: string): Entry<T> {
  const fields = Object.entries(entry).map(([name, value]): [string, unknown] => [name, isLocalised(type, name) ? markedValue(name, value) : value]);
  // of these very English words: a fact that was translated from others would be shown in English
  const translationSources = 'value' in entry ? madeFrom(entry.value).translationSources : null;
  return Object.assign({ ...entry }, Object.fromEntries(fields), { locale, translationState: 'machine', translationSources });
}

/** All entries in English and, translated whole, in other languages. */
export function markedEntries(english: Entries, codes: readonly string[]): Entries {
  const inAll = <T extends ContentType>(type: T): readonly Entry<T>[] => {
    return listOf(english, type).flatMap((entry) => [entry, ...codes.map((code) => markedEntry(type, entry, code))]);
  };
  return Object.assign({ ...english }, Object.fromEntries(contentTypes.map((type) => [type, inAll(type)])));
}
