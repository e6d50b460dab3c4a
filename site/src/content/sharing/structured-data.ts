import type { BreadcrumbList, Graph, Thing } from 'schema-dts';
import type { Context } from '../context.ts';
import type { Crumb } from '../furniture/index.ts';
import type { Route } from '../routes.ts';
import { eventThing } from './event-thing.ts';
import { guideThing, newsThing, serviceThing, siteThing } from './things.ts';

/** Kinds of pages that search engines are told the way to; a long list has no byte to spare. */
const shownWithTrail: ReadonlySet<Route['kind']> = new Set(['arrival-guide', 'service', 'commitment', 'event', 'update', 'about', 'council']);

/**
 * What a page says, for search engines: JSON-LD, safe to stand in a script element; empty where there is nothing.
 * @param route of the page
 * @param url its whole address
 * @param trail from the home page to it
 * @see https://schema.org
 */
export function structuredData(context: Context, route: Route, url: string, trail: readonly Crumb[]): string {
  const things = [thingOf(context, route, url), shownWithTrail.has(route.kind) ? trailThing(context, trail) : null].filter((thing) => thing !== null);
  if (things.length === 0) return '';
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

/**
 * The matter of a page. A story has none, not even its name: what search engines take of a story as data about its
 * teller, they keep and join with other data after the story is withdrawn.
 */
function thingOf(context: Context, { kind, entry }: Route, url: string): Thing | null {
  const { catalog, locale } = context;
  if (kind === 'home') return siteThing(context, url);
  if (!entry) return null;
  const find = <T extends typeof entry.type>(type: T) => (entry.type === type ? catalog.find(type, entry.documentId, locale) : undefined);
  const [guide, service, event, update] = [find('arrival-guide'), find('service'), find('event'), find('update')];
  if (guide) return guideThing(context, guide);
  if (service) return serviceThing(context, service);
  if (event) return eventThing(context, event);
  return update ? newsThing(context, update) : null;
}

function trailThing({ siteUrl }: Context, trail: readonly Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label.text,
      ...(href !== null && { item: siteUrl + href }),
    })),
  };
}
