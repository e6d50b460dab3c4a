import ICAL from 'ical.js';
import { anEvent, aSnapshot } from '../../../tests/fixtures/index.ts';
import { contextOf } from '../context.ts';
import { eventView } from '../events/event.ts';
import { calendarFile, calendarSlugs } from './calendar.ts';

type Fields = Parameters<typeof anEvent>[0];
const snapshotOf = (fields: Fields = {}, asOf = '2026-05-01T08:00:00.000Z') => aSnapshot({ asOf, entries: { event: [anEvent({ basis: 'real', ...fields })] } });
const textOf = (fields: Fields = {}) => calendarFile(contextOf(snapshotOf(fields)), 'shared-supper');
const valuesOf = (fields: Fields = {}) => {
  const calendar: unknown[] = ICAL.parse(textOf(fields));
  const event = new ICAL.Component(calendar).getFirstSubcomponent('vevent');
  return Object.fromEntries((event?.getAllProperties() ?? []).map((property) => [property.name, String(property.getFirstValue())]));
};

it('says what, when and where', () => {
  expect(valuesOf()).toMatchObject({
    uid: anEvent().uuid,
    dtstamp: '2026-05-01T09:00:00Z',
    dtstart: '2026-06-17T17:00:00Z',
    dtend: '2026-06-17T19:30:00Z',
    summary: 'Shared supper',
    description: 'Eat together at the church hall.\n\nhttps://sanctuary.example.org/events/shared-supper/',
    location: 'Church Hall, 1 High Street, Kingston upon Thames, KT1 1AA',
    url: 'https://sanctuary.example.org/events/shared-supper/',
    status: 'CONFIRMED',
  });
});

it('takes whole days where hours are not known, or there are several', () => {
  expect(valuesOf({ startTime: null })).toMatchObject({ dtstart: '2026-06-17', dtend: '2026-06-18' });
  expect(valuesOf({ endDate: '2026-06-30' })).toMatchObject({ dtstart: '2026-06-17', dtend: '2026-07-01' });
  expect(valuesOf({ endTime: null })).not.toHaveProperty('dtend');
});

it('says that it is called off', () => {
  expect(valuesOf({ cancelled: true })).toMatchObject({ status: 'CANCELLED' });
});

it('keeps the rules of the format for any words: ends of lines, and none longer than 75 bytes', () => {
  const title = 'Ужин; хлеб, соль \\ чай – '.repeat(8).trim();
  const text = textOf({ title, summary: 'One\ntwo' });
  expect(valuesOf({ title })['summary']).toBe(title);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

it('changes when the event does, and not otherwise', () => {
  expect(calendarFile(contextOf(snapshotOf({}, '2026-06-01T00:00:00.000Z')), 'shared-supper')).toBe(textOf());
  expect(valuesOf({ revision: '2026-05-09T10:00:00.000Z' })['dtstamp']).toBe('2026-05-09T10:00:00Z');
});

describe('is there', () => {
  const filesOf = (...of: Parameters<typeof snapshotOf>) => calendarSlugs(contextOf(snapshotOf(...of)));
  const linkOf = (...of: Parameters<typeof snapshotOf>) => eventView(contextOf(snapshotOf(...of)), 'shared-supper').calendar;

  it('for an event that somebody can go to, with a link on its page', () => {
    expect([filesOf(), linkOf()]).toEqual([['shared-supper'], '/events/shared-supper/event.ics']);
  });

  it('without a link for one that is called off: who has it can still learn of it', () => {
    expect([filesOf({ cancelled: true }), linkOf({ cancelled: true })]).toEqual([['shared-supper'], null]);
  });

  it.each([
    ['an example', { basis: 'example' as const }, undefined],
    ['one of unknown day', { startDate: null }, undefined],
    ['one that is over', {}, '2026-06-18T00:00:00.000Z'],
  ])('not for %s', (_, fields, asOf) => {
    expect([filesOf(fields, asOf), linkOf(fields, asOf)]).toEqual([[], null]);
  });
});
