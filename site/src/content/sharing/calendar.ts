import { ICalCalendar, ICalEventStatus, type ICalEventData } from 'ical-generator';
import { localeOf } from '@sanctuary/shared-types';
import { say, sayOptional, type Article } from '../article.ts';
import { pageAddress, type Context } from '../context.ts';
import { entryAt } from '../entry-at.ts';
import { tenseOf } from '../events/when.ts';
import { namesOf } from '../names.ts';
import { placeView } from '../places.ts';
import { derived } from '../tracking/derived.ts';
import { spanOf, type Span } from './span.ts';

type Event = Article<'event'>;
const dayLength = 86_400_000;

/**
 * Where the calendar file of an event is, in the reader's language, or in English where the event is only in that.
 * @returns `null` for one that nobody can go to: it is over, of unknown day, or only an example. What is called off
 * keeps its file, so that who has it in a calendar can learn of it.
 */
export function calendarPath(context: Context, event: Event): string | null {
  const { facts, own } = event;
  if (facts.basis === 'example' || tenseOf(context, facts) !== 'coming') return null;
  const path = `/events/${facts.slug}/event.ics`;
  return own ? pageAddress(context, path) : path;
}

/** The events that have a calendar file, by the slugs of their addresses. */
export const calendarSlugs = derived((context: Context): readonly string[] =>
  context.catalog.all('event', context.locale).flatMap((event) => {
    const slug = event.own && calendarPath(context, event) !== null ? event.facts.slug : null;
    // of two events with one address only one has the page
    return slug !== null && context.routes.get(pageAddress(context, `/events/${slug}/`))?.entry?.documentId === event.id ? [slug] : [];
  }),
);

/**
 * An event as a calendar file (RFC 5545). Times are instants, which calendars show by the reader's own clock.
 * @param slug of the event's address
 * @throws {RangeError} where there is no such event, or its day is not known
 */
export function calendarFile(context: Context, slug: string): string {
  const path = `/events/${slug}/`;
  const event = entryAt(context, 'event', path);
  const span = spanOf(event.facts);
  if (!span) throw new RangeError(`The day of the event at ${path} is not known`);
  const prodId = { company: namesOf(context).councilName.text, product: namesOf(context).siteName.text, language: localeOf(context.locale).code };
  const calendar = new ICalCalendar({ prodId });
  calendar.createEvent({ ...timesOf(span), ...matterOf(context, event, context.siteUrl + pageAddress(context, path)) });
  return `${calendar.toString()}\r\n`;
}

function timesOf(span: Span): Pick<ICalEventData, 'allDay' | 'end'> & { start: Date } {
  const start = new Date(span.start);
  // the day after the last
  if (span.allDay) return { allDay: true, start, end: new Date(Date.parse(span.end) + dayLength) };
  return { start, end: span.end === null ? null : new Date(span.end) };
}

function matterOf(context: Context, event: Event, url: string): Omit<ICalEventData, 'start'> {
  const { facts, own } = event;
  const location = whereOf(context, event);
  // of the entry, not of a clock: it changes when the event does
  const changed = [facts.revision, own?.revision ?? ''].sort().at(-1) ?? facts.revision;
  return {
    id: facts.uuid,
    stamp: new Date(changed),
    summary: say(event, 'title').text,
    description: `${say(event, 'summary').text}\n\n${url}`,
    location,
    url,
    status: facts.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

/** On one line, as on an envelope. */
function whereOf({ catalog, locale }: Context, event: Event): string | null {
  const location = catalog.find('location', event.facts.location, locale);
  const place = location && placeView(location);
  const lines = [sayOptional(event, 'venue'), ...(place ? [place.name, ...place.address] : [])].flatMap((words) => words?.text ?? []);
  return lines.length > 0 ? [...new Set(lines)].join(', ') : event.facts.onlineUrl;
}
