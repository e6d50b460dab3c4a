import { anAlert, aSnapshot } from '../../tests/fixtures/index.ts';
import { timeShown } from './time-shown.ts';

const now = new Date('2026-06-01T12:00:00Z');
const live = new Date('2026-05-31T23:00:00Z');
const banner = (changes: object) => aSnapshot({ entries: { alert: [anAlert({ startsAt: null, endsAt: null, ...changes })], 'arrival-guide': [] } }).entries;

test('a banner that is still to come is shown at its start, and one that is over just before its end', () => {
  expect(timeShown(live, banner({ startsAt: '2026-07-01T08:00:00.000Z' }), now).toISOString()).toBe('2026-07-01T08:00:00.000Z');
  expect(timeShown(live, banner({ endsAt: '2026-05-01T08:00:00.000Z' }), now).toISOString()).toBe('2026-05-01T07:59:59.999Z');
});

test('all else is shown as of now: the moment of the live site, or a later one of the draft', () => {
  expect(timeShown(live, { ...banner({}), alert: [] }, now) >= live).toBe(true);
  expect(timeShown(live, banner({ startsAt: '2026-06-01T11:00:00.000Z' }), now).toISOString()).toBe('2026-06-01T11:00:00.000Z');
});
