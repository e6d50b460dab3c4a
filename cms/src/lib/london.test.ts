import { daysAfter, daysBetween, londonDay } from './london';

describe('londonDay', () => {
  it('is the day in London, an hour before Greenwich in summer', () => expect(londonDay(new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02'));
  it('is the day in Greenwich in winter', () => expect(londonDay(new Date('2026-12-31T23:30:00Z'))).toBe('2026-12-31'));
});

describe('daysAfter', () => {
  it('counts over the end of a month', () => expect(daysAfter('2026-11-23', 30)).toBe('2026-12-23'));
  it('counts over the night in which the clocks change', () => expect(daysAfter('2026-03-28', 2)).toBe('2026-03-30'));
  it('knows leap years', () => expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29'));
});

describe('daysBetween', () => {
  it('counts days, not hours, over the nights in which the clocks change', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
  });
});
