import type { TimeLimit } from '@sanctuary/shared-types';
import { aGuide } from '../../../tests/fixtures/index.ts';
import { withoutPhrase } from '../../../tests/words/without-phrase.ts';
import { translator } from '../../i18n/index.ts';
import type { Article } from '../article.ts';
import { countingNote, timeLimitSentence, timeLimitView } from './time-limit.ts';

const from = 'the day you get the letter';

function limit(kind: TimeLimit['kind'], direction: TimeLimit['direction'], unit: TimeLimit['unit'], days: number): TimeLimit {
  return { kind, direction, unit, days, countedFrom: from };
}

const isolates = /[\u2066-\u2069]/g;
const sentence = (locale: string, one: TimeLimit, countedFrom = from) => timeLimitSentence(translator(locale), one, countedFrom).text.replace(isolates, '');

describe('in English', () => {
  test.each([
    ['deadline', 'after', 'days', 1, 'Do this within 1 day after the day you get the letter.'],
    ['deadline', 'after', 'days', 3, 'Do this within 3 days after the day you get the letter.'],
    ['deadline', 'after', 'school_days', 1, 'Do this within 1 school day after the day you get the letter.'],
    ['deadline', 'after', 'school_days', 20, 'Do this within 20 school days after the day you get the letter.'],
    ['deadline', 'before', 'days', 1, 'Do this at least 1 day before the day you get the letter.'],
    ['deadline', 'before', 'days', 28, 'Do this at least 28 days before the day you get the letter.'],
    ['deadline', 'before', 'school_days', 1, 'Do this at least 1 school day before the day you get the letter.'],
    ['deadline', 'before', 'school_days', 5, 'Do this at least 5 school days before the day you get the letter.'],
    ['wait', 'after', 'days', 1, 'This usually takes 1 day after the day you get the letter.'],
    ['wait', 'after', 'days', 35, 'This usually takes 35 days after the day you get the letter.'],
    ['wait', 'after', 'school_days', 1, 'This usually takes 1 school day after the day you get the letter.'],
    ['wait', 'after', 'school_days', 15, 'This usually takes 15 school days after the day you get the letter.'],
    ['wait', 'before', 'days', 1, 'This usually happens 1 day before the day you get the letter.'],
    ['wait', 'before', 'days', 7, 'This usually happens 7 days before the day you get the letter.'],
    ['wait', 'before', 'school_days', 1, 'This usually happens 1 school day before the day you get the letter.'],
    ['wait', 'before', 'school_days', 7, 'This usually happens 7 school days before the day you get the letter.'],
    ['earliest', 'after', 'days', 1, 'The first day you can do this is 1 day after the day you get the letter.'],
    ['earliest', 'after', 'days', 365, 'The first day you can do this is 365 days after the day you get the letter.'],
    ['earliest', 'after', 'school_days', 1, 'The first day you can do this is 1 school day after the day you get the letter.'],
    ['earliest', 'after', 'school_days', 10, 'The first day you can do this is 10 school days after the day you get the letter.'],
    ['earliest', 'before', 'days', 1, 'The first day you can do this is 1 day before the day you get the letter.'],
    ['earliest', 'before', 'days', 56, 'The first day you can do this is 56 days before the day you get the letter.'],
    ['earliest', 'before', 'school_days', 1, 'The first day you can do this is 1 school day before the day you get the letter.'],
    ['earliest', 'before', 'school_days', 10, 'The first day you can do this is 10 school days before the day you get the letter.'],
  ] as const)('%s %s, %s × %i', (kind, direction, unit, days, expected) => {
    expect(sentence('en', limit(kind, direction, unit, days))).toBe(expected);
  });
});

const kinds = ['deadline', 'wait', 'earliest'] as const;
const directions = ['after', 'before'] as const;
const units = ['days', 'school_days'] as const;
const counts = [1, 2, 3, 5, 10, 11, 14, 21, 22, 28, 35, 42, 56, 90, 91, 100, 101, 102, 183, 365, 1000];
const combinations = kinds.flatMap((kind) => directions.flatMap((direction) => units.flatMap((unit) => counts.map((days) => limit(kind, direction, unit, days)))));

describe.each(['en', 'ar', 'uk'])('in every case of “%s”', (locale) => {
  test('the number, what it is counted from, and no hole are there', () => {
    for (const one of combinations) {
      const said = sentence(locale, one, 'XYZ');
      const spelled = locale === 'ar' && one.days <= 2;
      expect([said, spelled || new RegExp(`(^|\\D)${one.days}(\\D|$)`).test(said), said.includes('XYZ'), /[{}#]/.test(said)]).toEqual([said, true, true, false]);
    }
  });

  test('no two cases are said alike', () => {
    const said = combinations.map((one) => sentence(locale, one));
    expect(new Set(said).size).toBe(said.length);
  });
});

test('numbers are inflected', () => {
  const deadline = (locale: string, days: number) => sentence(locale, limit('deadline', 'after', 'days', days), 'X');
  expect([1, 2, 3, 11, 100].map((days) => deadline('ar', days))).toEqual([
    'افعل هذا خلال يوم واحد، والعدّ بعد: X.',
    'افعل هذا خلال يومين، والعدّ بعد: X.',
    'افعل هذا خلال 3 أيام، والعدّ بعد: X.',
    'افعل هذا خلال 11 يومًا، والعدّ بعد: X.',
    'افعل هذا خلال 100 يوم، والعدّ بعد: X.',
  ]);
  expect([1, 3, 5, 21].map((days) => deadline('uk', days))).toEqual([1, 3, 5, 21].map((days) => `Зробіть це протягом ${days} ${days % 10 === 1 ? 'дня' : 'днів'} після такого дня: X.`));
});

test('how to count: every day before a deadline, so that nobody is late; what a school day is', () => {
  expect(countingNote(limit('deadline', 'after', 'days', 3))).toBe('guides.limit.everyDay');
  expect(countingNote(limit('deadline', 'before', 'school_days', 3))).toBe('guides.limit.schoolDay');
  expect(countingNote(limit('wait', 'after', 'school_days', 3))).toBe('guides.limit.schoolDay');
  expect(countingNote(limit('wait', 'after', 'days', 3))).toBe('guides.limit.longer');
  expect(countingNote(limit('earliest', 'after', 'days', 3))).toBeNull();
});

describe('on a page in another language', () => {
  const english = aGuide();
  const article = (locale: string, own?: Partial<typeof english>): Article<'arrival-guide'> => ({
    type: 'arrival-guide', id: english.documentId, locale, facts: english, factsLang: 'en', own: own && aGuide({ locale, ...own }),
    findFact: () => ({ value: { text: '' }, href: null, note: null, source: null }),
  });
  const three = limit('deadline', 'after', 'days', 3);
  const inEnglish = { text: 'Do this within 3 days after the day you get the letter.', lang: 'en', dir: 'ltr' };

  test('the English stands beside a translation that nobody has checked', () => {
    const { rule } = timeLimitView(article('uk', { translationState: 'machine' }), three, 'день, коли ви отримали лист');
    expect(rule).toEqual({ words: { text: 'Зробіть це протягом 3 днів після такого дня: день, коли ви отримали лист.' }, english: inEnglish });
  });

  test('where the translation does not say what is counted from, the whole sentence is English', () => {
    expect(timeLimitView(article('ar', {}), three, null).rule).toEqual({ words: inEnglish, english: null });
    expect(timeLimitView(article('ar'), three, undefined).rule).toEqual({ words: inEnglish, english: null });
  });

  test('so it is where the interface lacks the sentence in that language', () => {
    const said = withoutPhrase('ta', 'guides.limit.deadline.after.days', () => timeLimitView(article('ta', {}), three, 'கடிதம் கிடைத்த நாள்'));
    expect(said.rule).toEqual({ words: inEnglish, english: null });
  });
});
