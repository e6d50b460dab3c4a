import { anEvent } from '../../../tests/fixtures/index.ts';
import { londonInstant } from './london-instant.ts';
import { spanOf } from './span.ts';

it.each([
  ['2026-01-15', '10:00', '2026-01-15T10:00:00+00:00'],
  ['2026-06-17', '18:00', '2026-06-17T18:00:00+01:00'],
  // the clocks go forward at 01:00, and back at 02:00
  ['2026-03-29', '00:30', '2026-03-29T00:30:00+00:00'],
  ['2026-03-29', '02:00', '2026-03-29T02:00:00+01:00'],
  ['2026-10-25', '00:30', '2026-10-25T00:30:00+01:00'],
  ['2026-10-25', '02:00', '2026-10-25T02:00:00+00:00'],
])('the moment of %s %s in London is %s', (day, time, moment) => {
  expect(londonInstant(day, time)).toBe(moment);
});

it.each([
  ['with hours', {}, { allDay: false, start: '2026-06-17T18:00:00+01:00', end: '2026-06-17T20:30:00+01:00' }],
  ['of unknown end', { endTime: null }, { allDay: false, start: '2026-06-17T18:00:00+01:00', end: null }],
  ['whose end is before its start', { endTime: '01:00' }, { allDay: false, start: '2026-06-17T18:00:00+01:00', end: null }],
  ['of unknown hour', { startTime: null }, { allDay: true, start: '2026-06-17', end: '2026-06-17' }],
  ['on several days', { endDate: '2026-06-21' }, { allDay: true, start: '2026-06-17', end: '2026-06-21' }],
  ['of unknown day', { startDate: null }, null],
])('tells when an event %s is', (_, fields, span) => {
  expect(spanOf(anEvent(fields))).toEqual(span);
});
