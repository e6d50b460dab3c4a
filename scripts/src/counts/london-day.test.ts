import { daysBefore, londonDay } from './london-day.ts';

it.each([
  ['2026-11-22T23:59:59.999Z', '2026-11-22'],
  ['2026-11-23T00:00:00.000Z', '2026-11-23'],
  // summer: midnight in London comes an hour before Greenwich’s
  ['2026-07-01T22:59:59.999Z', '2026-07-01'],
  ['2026-07-01T23:00:00.000Z', '2026-07-02'],
  // the night in which the clocks go forward, and the night in which they go back
  ['2026-03-29T00:30:00.000Z', '2026-03-29'],
  ['2026-03-29T23:00:00.000Z', '2026-03-30'],
  ['2026-10-24T23:00:00.000Z', '2026-10-25'],
  ['2026-10-25T23:30:00.000Z', '2026-10-25'],
])('%s is on %s', (moment, day) => expect(londonDay(new Date(moment))).toBe(day));

it('counts days back over the ends of months, years and summer time', () => {
  expect(daysBefore('2026-03-30', 1)).toBe('2026-03-29');
  expect(daysBefore('2026-03-29', 1)).toBe('2026-03-28');
  expect(daysBefore('2026-10-26', 2)).toBe('2026-10-24');
  expect(daysBefore('2028-03-01', 1)).toBe('2028-02-29');
  expect(daysBefore('2027-01-01', 400)).toBe('2025-11-27');
});
