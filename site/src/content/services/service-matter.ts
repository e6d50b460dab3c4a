import { dateWords, type Html, type Words } from '../../i18n/index.ts';
import { sayOptional, type Article } from '../article.ts';
import { choiceWords } from '../choice-words.ts';
import type { Context } from '../context.ts';
import type { Target } from '../links.ts';
import { organisationLinks } from '../organisations.ts';
import { prose } from '../prose.ts';
import { adviceOf, type AdviceView } from './advice.ts';
import { forWhom, preparations, unknowns, type Answer } from './answers.ts';
import { closureOf } from './closure.ts';
import { contactOf, type ContactView } from './contact.ts';
import { openingView, type OpeningView } from './opening-words.ts';
import { placesOf, type ServicePlace } from './place.ts';

/** What is to be known of one service: is it for me, when, where, how do I get in. */
export interface ServiceMatter {
  readonly by: { readonly name: Words; readonly target: Target | null } | null;
  readonly closed: Words | null;
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
}

export function serviceMatter(context: Context, service: Article<'service'>): ServiceMatter {
  const { t, locale, time } = context;
  const { facts } = service;
  const opening = openingView(facts.schedules, time, locale);
  const places = placesOf(context, facts.locations);
  const contact = contactOf(context, service);
  return {
    by: organisationLinks(context, facts.organisation === null ? [] : [facts.organisation])[0] ?? null,
    closed: closureOf(context, service)?.text ?? null,
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
  };
}
