import { locales } from '@sanctuary/shared-types';
import { dateRangeWords, dateWords, timeWords, weekdayName } from './dates.ts';

describe('dateWords', () => {
  it.each([
    ['2022', '2022'],
    ['2022-12', 'December 2022'],
    ['2022-12-06', '6 December 2022'],
  ])('says %s as exactly as it is known', (date, said) => {
    expect(dateWords('en', date).text).toBe(said);
  });

  it('names the day of the week only where the day is known', () => {
    expect(dateWords('en', '2026-06-17', true).text).toBe('Wednesday, 17 June 2026');
    expect(dateWords('en', '2026-06', true).text).toBe('June 2026');
  });

  it.each(locales.map(({ code }) => code))('keeps the Gregorian calendar and Western digits in %s', (code) => {
    for (const said of [dateWords(code, '2022-12-06'), dateWords(code, '2022-12-06', true), dateWords(code, '2022-12'), dateWords(code, '2022')]) {
      expect(said.text).toContain('2022');
      expect(said.text.replace(/[0-9]/g, '')).not.toMatch(/\p{Nd}/u);
    }
    expect(dateWords(code, '2022-12-06').text).toMatch(/(^|\D)6(\D|$)/);
  });

  it.each(locales.filter(({ code }) => code !== 'en').map(({ code }) => code))('has no English in %s', (code) => {
    const months = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-15`);
    const said = [...months.map((day) => dateWords(code, day, true)), dateRangeWords(code, '2026-06-29', '2026-07-03')];
    expect(said.filter(({ lang }) => lang !== undefined)).toEqual([]);
    const english = /January|February|March|June|July|August|October|Monday|Tuesday|Friday|Sunday|\b(?:Jan|Feb|Aug|Oct|Mon|Tue|Fri|Sun|M\d\d)\b/;
    expect(said.map(({ text }) => text).filter((text) => english.test(text))).toEqual([]);
  });

  it('names all the months of a year, and all the days of a week, differently', () => {
    for (const { code } of locales) {
      const months = Array.from({ length: 12 }, (_, month) => dateWords(code, `2026-${String(month + 1).padStart(2, '0')}`).text);
      expect(new Set(months).size).toBe(12);
      expect(new Set(Array.from({ length: 7 }, (_, day) => weekdayName(code, day))).size).toBe(7);
    }
  });

  it.each([
    ['fa', '6 دسامبر 2022', 'سه‌شنبه 6 دسامبر 2022'],
    ['fa-AF', '6 دسمبر 2022', 'سه‌شنبه 6 دسمبر 2022'],
    ['ps', 'د 2022 د دسمبر 6', 'درېنۍ د 2022 د دسمبر 6'],
    ['ckb', '6ی کانونی یەکەمی 2022', 'سێشەممە، 6ی کانونی یەکەمی 2022'],
    ['ti', '6 ታሕሳስ 2022', 'ሰሉስ፣ 6 ታሕሳስ 2022'],
    ['zh-Hant-HK', '2022年12月6日', '2022年12月6日星期二'],
  ])('writes a day in the order of %s', (code, day, withWeekday) => {
    expect(dateWords(code, '2022-12-06').text).toBe(day);
    expect(dateWords(code, '2022-12-06', true).text).toBe(withWeekday);
  });

  it('says the day of the borough, wherever the machine is', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Kiritimati';
    try {
      expect(dateWords('fa', '2026-03-20').text).toBe('20 مارس 2026');
      expect(dateWords('pl', '2026-10-25', true).text).toBe('niedziela, 25 października 2026');
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});

describe('dateRangeWords', () => {
  it('does not repeat month and year', () => {
    expect(dateRangeWords('en', '2026-06-15', '2026-06-21').text.replace(/\s/g, ' ')).toBe('15 – 21 June 2026');
  });

  it.each([
    ['ckb', '15ی حوزەیرانی 2026 – 21ی حوزەیرانی 2026'],
    ['ps', 'د 2026 د جون 15 – د 2026 د جون 21'],
    ['zh-Hant-HK', '2026年6月15日至2026年6月21日'],
  ])('says both days in full in %s, which the platform would put in figures or in a foreign order', (code, said) => {
    expect(dateRangeWords(code, '2026-06-15', '2026-06-21').text).toBe(said);
  });
});

describe('timeWords', () => {
  it.each([
    ['09:30', '9:30am'],
    ['18:00', '6pm'],
    ['12:00', 'midday'],
    ['00:00', 'midnight'],
    ['12:05', '12:05pm'],
  ])('says %s in English as %s', (time, said) => {
    expect(timeWords('en', time)).toBe(said);
  });

  it('keeps 24 hours elsewhere', () => {
    expect(timeWords('uk', '18:00')).toBe('18:00');
  });
});
