import type { Html, Words } from '../../i18n/index.ts';
import { say, sayOptional, type Article } from '../article.ts';
import type { Tag } from '../cards.ts';
import { languageName } from '../choice-words.ts';
import type { Context } from '../context.ts';
import { entryAt } from '../entry-at.ts';
import { furniture, type Crumb, type Furniture } from '../furniture/index.ts';
import { targetOf, type Target } from '../links.ts';
import { organisationLinks, type OrganisationLink } from '../organisations.ts';
import { placeView, type PlaceView } from '../places.ts';
import { prose } from '../prose.ts';
import { editionTitle } from '../refugee-week/title.ts';
import { calendarPath } from '../sharing/calendar.ts';
import { sourcesOf, type SourcesView } from '../sources.ts';
import { eventTags } from './card.ts';
import { daysOf, hoursOf, tenseOf, type Tense } from './when.ts';

/** The page of one event. */
export interface EventView {
  readonly furniture: Furniture;
  readonly summary: Words;
  readonly tags: readonly Tag[];
  readonly tense: Tense;
  readonly cancelled: boolean;
  readonly example: boolean;
  readonly days: Words;
  readonly hours: Words | null;
  /** What is to be said of the date besides the days. */
  readonly dateNote: Words | null;
  readonly place: PlaceView | null;
  readonly venue: Words | null;
  readonly access: Words | null;
  readonly online: Target | null;
  /** Only while there is something to book. */
  readonly booking: Target | null;
  /** Its calendar file, for one that a reader can still go to. */
  readonly calendar: string | null;
  readonly cost: Words | null;
  readonly languages: readonly Words[];
  readonly organisation: OrganisationLink | null;
  readonly edition: { readonly title: Words; readonly target: Target | null } | null;
  readonly body: Html | null;
  readonly sources: SourcesView;
}

/** @param slug last part of its address */
export function eventView(context: Context, slug: string): EventView {
  const path = `/events/${slug}/`;
  const event = entryAt(context, 'event', path);
  const { facts } = event;
  const summary = say(event, 'summary');
  const tense = tenseOf(context, facts);
  const place = context.catalog.find('location', facts.location, context.locale);
  const edition = editionOf(context, event);
  const external = (href: string | null): Target | null => (href === null ? null : { href, external: true });
  return {
    furniture: furniture(context, { path, title: say(event, 'title'), description: summary.text, trail: trailOf(edition), says: [event] }),
    summary,
    tags: eventTags(context, event),
    tense,
    cancelled: facts.cancelled,
    example: facts.basis === 'example',
    days: daysOf(context, event),
    hours: hoursOf(context, facts),
    dateNote: facts.startDate === null ? null : sayOptional(event, 'dateNote'),
    place: place ? placeView(place) : null,
    venue: sayOptional(event, 'venue'),
    access: sayOptional(event, 'accessNotes'),
    online: external(facts.onlineUrl),
    booking: tense === 'past' || facts.cancelled ? null : external(facts.bookingUrl),
    calendar: facts.cancelled ? null : calendarPath(context, event),
    cost: sayOptional(event, 'cost'),
    languages: facts.languages.map((code) => languageName(context.locale, code)),
    organisation: organisationLinks(context, facts.organisation === null ? [] : [facts.organisation])[0] ?? null,
    edition,
    body: prose(context, event, 'body'),
    // That an example is not certain goes without saying.
    sources: { ...sourcesOf(event), ...(facts.basis === 'example' ? { unsure: false } : {}) },
  };
}

function editionOf(context: Context, event: Article<'event'>): EventView['edition'] {
  const edition = context.catalog.find('refugee-week', event.facts.refugeeWeek, context.locale);
  return edition ? { title: editionTitle(context, edition), target: targetOf(context, edition) ?? null } : null;
}

function trailOf(edition: EventView['edition']): readonly Crumb[] {
  return edition?.target ? [{ label: edition.title, href: edition.target.href }] : [];
}
