import { choices, locales } from '@sanctuary/shared-types';
import { translator } from '../i18n/index.ts';
import { choicesOf, choiceWords, languageName } from './choice-words.ts';

test.each(['statuses', 'access', 'delivery'] as const)('every value of “%s” has its words', (list) => {
  expect(choicesOf(list).map(({ value }) => value)).toEqual(choices[list].map(({ value }) => value));
});

test('what was ticked is said in the order of the list', () => {
  expect(choiceWords(translator('en'), 'delivery', ['online', 'in_person']).map(({ text }) => text)).toEqual(['In person', 'Online']);
});

test('languages are named in the reader’s language, else in English, marked', () => {
  expect(languageName('en', 'fa-AF')).toEqual({ text: 'Dari' });
  expect(languageName('uk', 'ar')).toEqual({ text: 'арабська' });
  expect(languageName('ti', 'zh-Hant-HK')).toHaveProperty('text');
});

test.each(locales.filter(({ code }) => code !== 'en' && code !== 'pl').map(({ code }) => code))('no language has an English name in %s', (code) => {
  const names = choices.languages.map(({ value }) => languageName(code, value));
  expect(names.filter(({ text, lang }) => lang !== undefined || /\p{Script=Latin}/u.test(text))).toEqual([]);
});
