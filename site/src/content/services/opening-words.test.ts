import type { Schedule } from '@sanctuary/shared-types';
import { timeAt } from '../time.ts';
import { uuidOf } from '../../../tests/fixtures/common.ts';
import { withoutPhrase } from '../../../tests/words/without-phrase.ts';
import { openingPeriods, weekDays, type Day } from './opening-periods.ts';
import { openingView } from './opening-words.ts';

const now = timeAt('2026-05-01T08:00:00.000Z');

function time(day: Day, opens: string, closes: string, fields: Partial<Schedule> = {}): Schedule {
  return { uuid: uuidOf(`${day} ${opens}`), day, opens, closes, repeats: 'weekly', weekOfMonth: null, validFrom: null, validTo: null, ...fields };
}

/** Each period as lines: when it holds, then “days: times”. */
function said(schedules: readonly Schedule[], locale = 'en'): string[][] {
  const view = openingView(schedules, now, locale);
  return (view?.periods ?? []).map(({ when, rows }) => [...(when ? [when.text] : []), ...rows.map(({ days, times }) => (days ? `${days.text}: ${times.text}` : times.text))]);
}

test('no times known', () => {
  expect(openingView([], now, 'en')).toBeNull();
});

test('one day', () => {
  expect(said([time('tuesday', '12:00', '14:00')])).toEqual([['Tuesday: Midday to 2pm']]);
});

test('days with the same times are said together, three or more in a row as a range', () => {
  const days = (['monday', 'tuesday', 'wednesday', 'friday'] as const).map((day) => time(day, '09:30', '17:00'));
  expect(said([...days, time('saturday', '10:00', '12:00')])).toEqual([['Monday to Wednesday and Friday: 9:30am to 5pm', 'Saturday: 10am to midday']]);
  expect(said([time('saturday', '10:00', '12:00'), time('sunday', '10:00', '12:00')])).toEqual([['Saturday and Sunday: 10am to midday']]);
});

test('two stretches on one day, in the order of the clock, each once', () => {
  const afternoon = time('monday', '14:00', '16:00');
  expect(said([afternoon, time('monday', '09:00', '12:00'), afternoon])).toEqual([['Monday: 9am to midday and 2pm to 4pm']]);
});

test.each(['23:59', '00:00'])('every day from 00:00 to %s is open day and night', (closes) => {
  expect(said(weekDays.map((day) => time(day, '00:00', closes)))).toEqual([['Open day and night, every day']]);
});

test('a day from midnight to midnight, and the end of a day', () => {
  expect(said([time('friday', '00:00', '23:59')])).toEqual([['Friday: All day and all night']]);
  expect(said([time('friday', '18:00', '23:59')])).toEqual([['Friday: 6pm to midnight']]);
});

test('closing on the next day', () => {
  expect(said([time('friday', '22:00', '02:00')])).toEqual([['Friday: 10pm to 2am the next day']]);
});

test('times of the month come after those of the week', () => {
  const monthly = (weekOfMonth: number | null) => time('monday', '18:00', '20:00', { repeats: 'monthly', weekOfMonth });
  expect(said([monthly(1), monthly(3), monthly(5), monthly(null), time('sunday', '09:00', '10:00')])).toEqual([
    [
      'Sunday: 9am to 10am',
      'First Monday of each month: 6pm to 8pm',
      'Third Monday of each month: 6pm to 8pm',
      'Fifth Monday of the month, in months that have five: 6pm to 8pm',
      'Monday, once a month. Ask which one: 6pm to 8pm',
    ],
  ]);
});

test('the first Monday is not merged with every Monday', () => {
  const periods = openingPeriods([time('monday', '18:00', '20:00'), time('monday', '18:00', '20:00', { repeats: 'monthly', weekOfMonth: 1 })], now);
  expect(periods[0]?.rows.map(({ week }) => week)).toEqual(['weekly', 1]);
});

describe('times that hold for a part of the year', () => {
  const until = (validTo: string) => time('monday', '09:00', '12:00', { validTo });
  const from = (validFrom: string, validTo: string | null = null) => time('monday', '10:00', '12:00', { validFrom, validTo });

  test('what is over is left out; the last day still counts', () => {
    expect(said([until('2026-04-30')])).toEqual([]);
    expect(said([until('2026-05-01')])).toEqual([['Until 1 May 2026', 'Monday: 9am to midday']]);
  });

  test('what holds comes first, what is to come is dated', () => {
    expect(said([from('2026-09-01'), until('2026-08-31')])).toEqual([
      ['Until 31 August 2026', 'Monday: 9am to midday'],
      ['From 1 September 2026', 'Monday: 10am to midday'],
    ]);
    expect(said([from('2026-06-01', '2026-07-31')])).toEqual([['From 1 June 2026 until 31 July 2026', 'Monday: 10am to midday']]);
  });

  test('a first day that has come needs no words', () => {
    expect(said([from('2026-05-01')])).toEqual([['Monday: 10am to midday']]);
    expect(said([from('2026-05-02')])).toEqual([['From 2 May 2026', 'Monday: 10am to midday']]);
  });
});

test('in the reader’s language; wholly in English, and marked, where that lacks the words', () => {
  const schedules = (['monday', 'tuesday', 'wednesday'] as const).map((day) => time(day, '09:30', '17:00'));
  expect(said(schedules, 'uk')).toEqual([['Понеділок – середа: 09:30 – 17:00']]);
  expect(said(schedules, 'ar')[0]?.[0]?.replace(/[\u2066-\u2069]/g, '')).toBe('من الاثنين إلى الأربعاء: من 09:30 إلى 17:00');
  const tamil = withoutPhrase('ta', 'services.opening.times', () => openingView(schedules, now, 'ta'))?.periods[0]?.rows[0];
  expect(tamil).toEqual({ days: { text: 'Monday to Wednesday', lang: 'en', dir: 'ltr' }, times: { text: '9:30am to 5pm', lang: 'en', dir: 'ltr' } });
});
