import type { GovernmentService, HowTo, NewsArticle, Service, WebSite } from 'schema-dts';
import { say, sayPart, type Article } from '../article.ts';
import type { Context } from '../context.ts';
import { namesOf } from '../names.ts';
import { pairedParts } from '../translation/paired-parts.ts';
import { councilThing, isCouncil, organisationThing } from './organisation-thing.ts';

/** What is on a page, in the words of schema.org: nothing that the page does not say. */
export function siteThing(context: Context, url: string): WebSite {
  return { '@type': 'WebSite', name: namesOf(context).siteName.text, url, inLanguage: context.locale, publisher: councilThing(context) };
}

export function newsThing(context: Context, update: Article<'update'>): NewsArticle {
  return { '@type': 'NewsArticle', headline: say(update, 'title').text, datePublished: update.facts.date, inLanguage: context.locale, publisher: councilThing(context) };
}

/** Only the council's own services are the government's. */
export function serviceThing(context: Context, service: Article<'service'>): GovernmentService | Service {
  const { organisation, url } = service.facts;
  const provider = organisationThing(context, organisation);
  return {
    '@type': isCouncil(context, organisation) ? 'GovernmentService' : 'Service',
    name: say(service, 'name').text,
    ...(provider && { provider }),
    ...(url !== null && { sameAs: url }),
  };
}

/** Steps by their titles: what to do in each stands on the page. */
export function guideThing(context: Context, guide: Article<'arrival-guide'>): HowTo | null {
  const steps = pairedParts(guide, 'steps').flatMap(({ facts, own }) => sayPart(guide, own?.title, facts.title)?.text ?? []);
  if (steps.length === 0) return null;
  return { '@type': 'HowTo', name: say(guide, 'title').text, inLanguage: context.locale, step: steps.map((text) => ({ '@type': 'HowToStep', text })) };
}
