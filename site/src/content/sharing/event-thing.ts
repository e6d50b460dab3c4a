import type { Event, Place } from 'schema-dts';
import { say, sayOptional, type Article } from '../article.ts';
import type { Context } from '../context.ts';
import { organisationThing } from './organisation-thing.ts';
import { spanOf } from './span.ts';

type Attendance = 'https://schema.org/OfflineEventAttendanceMode' | 'https://schema.org/OnlineEventAttendanceMode' | 'https://schema.org/MixedEventAttendanceMode';

/** @returns `null` for an example, which nobody must plan to go to, and for an event of unknown day */
export function eventThing(context: Context, event: Article<'event'>): Event | null {
  const { facts } = event;
  const span = spanOf(facts);
  if (facts.basis === 'example' || !span) return null;
  const place = placeThing(context, event);
  const attendance = attendanceOf(place !== null, facts.onlineUrl !== null);
  const organizer = organisationThing(context, facts.organisation);
  return {
    '@type': 'Event',
    name: say(event, 'title').text,
    startDate: span.start,
    ...(span.end !== null && { endDate: span.end }),
    // that an event takes place goes without saying
    ...(facts.cancelled && { eventStatus: 'https://schema.org/EventCancelled' as const }),
    ...(attendance && { eventAttendanceMode: attendance }),
    ...(place ? { location: place } : facts.onlineUrl !== null && { location: { '@type': 'VirtualLocation', url: facts.onlineUrl } }),
    ...(organizer && { organizer }),
  };
}

function attendanceOf(inPerson: boolean, online: boolean): Attendance | null {
  if (inPerson) return online ? 'https://schema.org/MixedEventAttendanceMode' : 'https://schema.org/OfflineEventAttendanceMode';
  return online ? 'https://schema.org/OnlineEventAttendanceMode' : null;
}

function placeThing({ catalog, locale }: Context, event: Article<'event'>): Place | null {
  const location = catalog.find('location', event.facts.location, locale)?.facts;
  const venue = sayOptional(event, 'venue')?.text;
  if (!location) return venue === undefined ? null : { '@type': 'Place', name: venue };
  const { name, addressLine1, addressLine2, town, postcode } = location;
  const street = [addressLine1, addressLine2].filter((line) => line !== null).join(', ');
  return {
    '@type': 'Place',
    name,
    address: {
      '@type': 'PostalAddress',
      ...(street !== '' && { streetAddress: street }),
      ...(town !== null && { addressLocality: town }),
      ...(postcode !== null && { postalCode: postcode }),
    },
  };
}
