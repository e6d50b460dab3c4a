import { readdirSync } from 'node:fs';
import { locales, sourceLocale } from '@sanctuary/shared-types';
import { dictionaries } from '../../src/i18n/dictionaries.ts';
import { phraseFaults } from './phrase-faults.ts';

const codes = locales.map(({ code }) => code).sort();
const english = dictionaries[sourceLocale]!;

describe('every language of the table', () => {
  it('has a file of words, and no file is of another language', () => {
    const files = readdirSync(new URL('../../src/i18n/ui/', import.meta.url)).map((name) => name.replace(/\.json$/, ''));
    expect(files.sort()).toEqual(codes);
  });

  it('has a line in dictionaries.ts', () => {
    expect(Object.keys(dictionaries).sort()).toEqual(codes);
  });

  it.each(codes)('says every phrase rightly: %s', (code) => {
    expect(phraseFaults(code, dictionaries[code]!, english)).toEqual([]);
  });
});

/** Faults of words that differ from the right ones in this. */
function faultsWith(locale: string, words: Readonly<Record<string, unknown>>, state = 'machine'): readonly string[] {
  const changed = { state, words: { ...dictionaries[locale]!.words, ...words } };
  return phraseFaults(locale, changed, english);
}

describe('words that are wrong are found:', () => {
  it.each<[string, string, Readonly<Record<string, unknown>>, string]>([
    ['a phrase that is missing', 'uk', { 'nav.home': undefined }, 'nav.home is missing'],
    ['one that English lacks', 'uk', { 'nav.nowhere': 'Ніде' }, 'nav.nowhere is no key'],
    ['an empty one', 'ar', { 'nav.home': ' ' }, 'nav.home is empty'],
    ['one left in English', 'ar', { 'nav.home': 'Home' }, 'nav.home is in English'],
    ['English in Latin script', 'pl', { 'nav.home': 'Home' }, 'nav.home is in English'],
    ['an English word in a sentence', 'ko', { 'nav.home': '홈 page' }, 'English word “page”'],
    ['a place for a value that is missing', 'ar', { 'provenance.checked': 'فُحصت' }, 'lacks {date}'],
    ['one that nothing fills', 'ar', { 'nav.home': 'الرئيسية {name}' }, 'has {name}'],
    ['a missing plural form', 'pl', { 'commitments.overdue': { one: '{count} po', few: '{count} po', other: '{count} po' } }, 'lacks the plural form “many”'],
    ['a plural form without use', 'ko', { 'commitments.overdue': { one: '{count}건 늦음', other: '{count}건 늦음' } }, 'plural form “one”, which the language never uses'],
    ['no plural forms', 'ar', { 'commitments.overdue': '{count} متأخر' }, 'has no plural forms'],
    ['plural forms too many', 'ko', { 'nav.home': { other: '홈' } }, 'nav.home has plural forms'],
    ['a count left out of a form of many numbers', 'uk', { 'commitments.overdue': { one: 'одне', few: '{count}', many: '{count}', other: '{count}' } }, 'commitments.overdue (one) lacks {count}'],
    ['a mark of direction', 'ar', { 'nav.home': '\u200fالرئيسية' }, 'invisible mark'],
    ['a number that would trade places', 'ar', { 'nav.home': 'اتصل على 020 8943 8188' }, 'number in groups'],
    ['digits of another script', 'fa', { 'nav.home': 'با ۹۹۹ تماس بگیرید' }, 'digits that are not 0 to 9'],
    ['markup', 'uk', { 'nav.home': '<b>Головна</b>' }, 'has markup'],
    ['a letter of another alphabet', 'fa', { 'nav.home': 'صفحهٔ اصلي' }, 'Arabic letter'],
  ])('%s', (_name, locale, words, fault) => {
    expect(faultsWith(locale, words).join('\n')).toContain(fault);
  });

  it('a state that nobody knows', () => {
    expect(faultsWith('uk', {}, 'nearly')).toEqual(['state is “nearly”. Write machine or checked.']);
  });

  it('but not a count that a form says in words', () => {
    expect(faultsWith('ar', { 'commitments.overdue': { zero: 'لا شيء متأخر', one: 'واحد متأخر', two: 'اثنان متأخران', few: '{count} متأخرة', many: '{count} متأخرًا', other: '{count} متأخر' } })).toEqual([]);
  });
});
