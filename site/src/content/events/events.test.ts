import { anEvent, aRefugeeWeek, aSnapshot } from '../../../tests/fixtures/index.ts';
import { contextOf } from '../context.ts';
import { editionView } from '../refugee-week/edition.ts';
import { eventView } from './event.ts';

type Event = ReturnType<typeof anEvent>;
const pageOf = (fields: Partial<Event> = {}, asOf = '2026-05-01T08:00:00.000Z') => eventView(contextOf(aSnapshot({ asOf, entries: { event: [anEvent(fields)] } })), 'shared-supper');
const tagsOf = (fields: Partial<Event>) => pageOf({ basis: 'real', ...fields }).tags.map(({ label }) => label.text);

describe('the page of an event', () => {
  it('says when and where, what it costs, and how to book', () => {
    expect(pageOf()).toMatchObject({
      days: { text: 'Wednesday, 17 June 2026' },
      hours: { text: '6pm to 8:30pm' },
      place: { name: { text: 'Church Hall' }, address: [{ text: '1 High Street' }, { text: 'Kingston upon Thames' }, { text: 'KT1 1AA' }] },
      cost: { text: 'Free' },
      languages: [{ text: 'English' }],
      booking: { href: 'https://welcome.example.org/supper', external: true },
      edition: { title: { text: 'Refugee Week 2026' }, target: { href: '/refugee-week/2026/' } },
      organisation: { name: { text: 'Welcome Charity' } },
    });
  });

  it('is past once its last day is over in London', () => {
    expect(pageOf({}, '2026-06-17T22:59:00.000Z').tense).toBe('coming');
    expect(pageOf({}, '2026-06-17T23:00:00.000Z').tense).toBe('past');
    expect(pageOf({ endDate: '2026-06-18' }, '2026-06-18T12:00:00.000Z').tense).toBe('coming');
  });

  it('takes no bookings for what is over or called off', () => {
    expect(pageOf({}, '2026-07-01T00:00:00.000Z').booking).toBeNull();
    expect(pageOf({ cancelled: true }).booking).toBeNull();
  });

  it('says what a reader must know before setting out', () => {
    expect(tagsOf({ cancelled: true })).toEqual(['Called off']);
    expect(tagsOf({ startDate: '2020-01-01' })).toEqual(['Over']);
    expect(tagsOf({ basis: 'example' })).toEqual(['Example only']);
  });

  it('says that a date is not known, or what is known of it', () => {
    expect(pageOf({ startDate: null }).days.text).toBe('The date is not known');
    expect(pageOf({ startDate: null, dateNote: 'Before 2025' }).days.text).toBe('Before 2025');
    expect(pageOf({ startDate: null, dateNote: 'Before 2025' }).dateNote).toBeNull();
    expect(pageOf({ dateNote: 'Doors open early' }).dateNote?.text).toBe('Doors open early');
  });

  it('says one day or several, one hour or two', () => {
    expect(pageOf({ endDate: '2026-06-21' }).days.text.replace(/\s/g, ' ')).toBe('17 – 21 June 2026');
    expect(pageOf({ endTime: null }).hours?.text).toBe('6pm');
    expect(pageOf({ startTime: null }).hours?.text).toBe('until 8:30pm');
    expect(pageOf({ startTime: null, endTime: null }).hours).toBeNull();
  });

  it('does without a place, host or Refugee Week that is gone', () => {
    expect(pageOf({ location: 'gone', organisation: 'gone', refugeeWeek: 'gone' })).toMatchObject({ place: null, organisation: null, edition: null });
  });
});

describe('the page of a Refugee Week', () => {
  const context = contextOf(
    aSnapshot({
      entries: {
        'refugee-week': [aRefugeeWeek(), aRefugeeWeek({ documentId: 'old', year: 2024, startDate: '2024-06-17', endDate: '2024-06-23', theme: 'Our Home' })],
        event: [anEvent({ documentId: 'b', slug: 'b', title: 'B', startDate: null }), anEvent({ documentId: 'a', slug: 'a', title: 'A' }), anEvent({ documentId: 'c', slug: 'c', refugeeWeek: 'old' })],
      },
    }),
  );

  it('has its own events by day, those of unknown day last, and its stories', () => {
    const view = editionView(context, '2026');
    expect(view.events.map(({ title }) => title.text)).toEqual(['A', 'B']);
    expect(view.stories.map(({ card }) => card.title.text)).toEqual(['Lena learns to cycle']);
    expect(view).toMatchObject({ past: false, theme: { text: 'Courage' } });
  });

  it('says that it is over, and leads to the other years', () => {
    const view = editionView(context, '2024');
    expect(view.past).toBe(true);
    expect(view.others).toEqual([{ title: { text: 'Refugee Week 2026' }, theme: { text: 'Courage' }, target: { href: '/refugee-week/2026/' } }]);
  });
});
