import { dateWords, type Html, type Words } from '../../i18n/index.ts';
import { say, sayOptional, type Article } from '../article.ts';
import { cardOf, type CardView } from '../cards.ts';
import { choiceWords } from '../choice-words.ts';
import { pageAddress, type Context } from '../context.ts';
import { entryAt } from '../entry-at.ts';
import { furniture, type Furniture } from '../furniture/index.ts';
import type { Target } from '../links.ts';
import { organisationLinks } from '../organisations.ts';
import { ownFirst } from '../own-first.ts';
import { paths } from '../paths.ts';
import { prose } from '../prose.ts';
import { isSensitive } from '../sensitive.ts';
import { sourcesOf, type SourcesView } from '../sources.ts';
import { adviceOf, type AdviceView } from './advice.ts';
import { forWhom, preparations, unknowns, type Answer } from './answers.ts';
import { closureOf } from './closure.ts';
import { contactOf, type ContactView } from './contact.ts';
import { openingView, type OpeningView } from './opening-words.ts';
import { guidesNaming } from './guides-naming.ts';
import { placesOf, type ServicePlace } from './place.ts';
import { topicLinks, type TopicLink } from '../topics.ts';

/** The page of one service: is it for me, when, where, how do I get in. */
export interface ServiceView {
  readonly furniture: Furniture;
  readonly summary: Words;
  readonly topics: readonly TopicLink[];
  readonly by: { readonly name: Words; readonly target: Target | null } | null;
  readonly closed: Words | null;
  readonly toConfirm: Words | null;
  readonly forWhom: readonly Answer[];
  readonly opening: OpeningView | null;
  /** In person, by phone, online. */
  readonly delivery: readonly Words[];
  readonly places: readonly ServicePlace[];
  /** Walk in, book, be referred; then the same in the service's own words. */
  readonly access: readonly Words[];
  readonly howToAccess: Words | null;
  readonly contact: ContactView | null;
  readonly preparations: readonly Answer[];
  readonly advice: AdviceView | null;
  readonly expect: Html | null;
  readonly unknown: readonly Words[];
  readonly confirmed: Words;
  readonly guides: readonly CardView[];
  readonly sources: SourcesView;
}

/** @param slug last part of its address */
export function serviceView(context: Context, slug: string): ServiceView {
  const { t, locale, time } = context;
  const path = `${paths.services}${slug}/`;
  const service = entryAt(context, 'service', path);
  const { facts } = service;
  const summary = say(service, 'summary');
  const sources = sourcesOf(service);
  const opening = openingView(facts.schedules, time, locale);
  const places = placesOf(context, facts.locations);
  const contact = contactOf(context, service);
  return {
    furniture: furniture(context, {
      path,
      title: say(service, 'name'),
      description: summary.text,
      trail: [{ label: t('nav.services'), href: pageAddress(context, paths.services) }],
      says: [service],
      sensitive: isSensitive(context, facts.topics),
    }),
    summary,
    topics: topicLinks(context, 'service', context.catalog.findAll('topic', facts.topics, locale)),
    by: organisationLinks(context, facts.organisation === null ? [] : [facts.organisation])[0] ?? null,
    closed: closureOf(context, service)?.text ?? null,
    toConfirm: sources.toConfirm ?? (sources.unsure ? t('sources.unsure') : null),
    forWhom: forWhom(context, service),
    opening,
    delivery: choiceWords(t, 'delivery', facts.delivery),
    places,
    access: choiceWords(t, 'access', facts.access),
    howToAccess: sayOptional(service, 'howToAccess'),
    contact,
    preparations: preparations(context, service),
    advice: adviceOf(context, service),
    expect: prose(context, service, 'whatToExpect', 3),
    unknown: unknowns(context, service, { opening: opening !== null, place: places.length > 0, contact: contact !== null }),
    confirmed: facts.lastConfirmedOn === null ? t('services.unconfirmed') : t('services.confirmed', { date: dateWords(locale, facts.lastConfirmedOn).text }),
    guides: guidesAbout(context, service),
    // what is not confirmed stands at the top of the page
    sources: { ...sources, toConfirm: null, unsure: false },
  };
}

/** Guides that name the service, at their end or in one of their steps. */
function guidesAbout(context: Context, { id }: Article<'service'>): readonly CardView[] {
  return ownFirst(context.catalog.findAll('arrival-guide', guidesNaming(context, id), context.locale)).map((guide) => cardOf(context, guide, 'title', 'summary'));
}
