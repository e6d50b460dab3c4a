import { translator } from '../../i18n/index.ts';
import { foundForms } from '../../content/search/found-forms.ts';
import { inOne, inTwo, withoutJoined } from './arabic.ts';
import { hashOf, queryIn } from './query.ts';
import { foundWords } from './words.ts';

const nothing = { text: '' };
const words = (lang: string) => ({ found: foundForms(translator(lang)), looking: nothing, nothing, failed: nothing, renewing: nothing });
const said = (lang: string, count: number) => foundWords(words(lang), lang, count).text.replaceAll(/[\u2068\u2069]/g, '');

test.each([
  ['en', 1, '1 page found'],
  ['en', 2, '2 pages found'],
  ['uk', 1, 'Знайдено 1 сторінку'],
  ['uk', 3, 'Знайдено 3 сторінки'],
  ['uk', 5, 'Знайдено 5 сторінок'],
  ['uk', 21, 'Знайдено 21 сторінку'],
  ['ar', 3, 'تم العثور على 3 صفحات'],
  ['ar', 11, 'تم العثور على 11 صفحة'],
])('in %s, %d is said as “%s”', (lang, count, text) => {
  expect(said(lang, count)).toBe(text);
});

test('in a language that lacks the phrase, it is said in English, as English does', () => {
  const found = { one: { text: '{found} page', lang: 'en' }, other: { text: '{found} pages', lang: 'en' } };
  expect([1, 2].map((count) => foundWords({ ...words('en'), found }, 'ko', count).text.replaceAll(/[\u2068\u2069]/g, ''))).toEqual(['1 page', '2 pages']);
});

test('what is looked for stands in the part of the address that is not sent, whatever its letters', () => {
  for (const query of ['doctor', 'a & b=c # 100%', 'طبيب', '醫生']) {
    expect(hashOf(query)).toMatch(/^#q=[\w%.!~*'()-]+$/);
    expect(queryIn(hashOf(query))).toBe(query);
  }
  expect([queryIn(''), queryIn('#main'), queryIn('#q=')]).toEqual(['', '', '']);
});

test('in Arabic, what “and” is joined to is found by itself, and read as it was written', () => {
  const text = 'المستشفى والمدارس، فالطبيب. والدة ووالدك';
  expect(inTwo(text, 'ar').split(/\s/).map((word) => word.replace('\u2060', ''))).toEqual(['المستشفى', 'و', 'المدارس،', 'ف', 'الطبيب.', 'والدة', 'ووالدك']);
  expect(inOne(inTwo(text, 'ar'))).toBe(text);
  expect(withoutJoined('والمدارس والدة', 'ar')).toBe('المدارس والدة');
  expect(inTwo(text, 'fa')).toBe(text);
});
