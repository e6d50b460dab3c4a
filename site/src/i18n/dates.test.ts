import { dateRangeWords, dateWords, timeWords } from './dates.ts';

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

  it.each(['ar', 'fa', 'fa-AF', 'ps', 'ckb', 'ur'])('keeps the Gregorian calendar and Western digits in %s', (locale) => {
    expect(dateWords(locale, '2022-12-06').text).toMatch(/2022/);
    expect(dateWords(locale, '2022-12-06').text).toMatch(/\b6\b/);
  });
});

describe('dateRangeWords', () => {
  it('does not repeat month and year', () => {
    expect(dateRangeWords('en', '2026-06-15', '2026-06-21').text.replace(/\s/g, ' ')).toBe('15 – 21 June 2026');
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
