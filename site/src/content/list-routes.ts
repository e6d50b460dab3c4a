import { sourceLocale, type Snapshot } from '@sanctuary/shared-types';
import { catalogOf, type Catalog } from './catalog.ts';
import { partsOf } from './parts.ts';
import { guidesStagePath, guidesTopicPath, paths, servicesLetterPath, servicesTopicPath } from './paths.ts';
import type { PageKind, Params } from './routes.ts';

interface ListRoute {
  readonly path: string;
  readonly kind: PageKind;
  readonly params: Params;
}

/** Stages of arriving, in their order. */
export const stages = ['first_day', 'first_week', 'first_month', 'settling_in'] as const;

const fixed = [
  ['home', paths.home],
  ['commitments', paths.commitments],
  ['evidence', paths.evidence],
  ['services', paths.services],
  ['guides', paths.guides],
  ['stories', paths.stories],
  ['news', paths.news],
  ['cards', paths.cards],
  ['contact', paths.contact],
  ['search', paths.search],
  ['site-map', paths.siteMap],
] as const satisfies readonly (readonly [PageKind, string])[];

/** The pages that are no entry's own, with their English addresses: every language offered has them all. */
export function listRoutes(snapshot: Snapshot): ListRoute[] {
  const catalog = catalogOf(snapshot);
  return [
    ...fixed.map(([kind, path]) => ({ kind, path, params: {} })),
    ...topicSlugs(catalog, 'service').flatMap(({ slug, count }) => partsOf(slug, count)).map((slug) => ({ kind: 'services-topic' as const, path: servicesTopicPath(slug), params: { slug } })),
    ...serviceLetters(catalog).map((letter) => ({ kind: 'services-letter' as const, path: servicesLetterPath(letter), params: { letter } })),
    ...topicSlugs(catalog, 'arrival-guide').map(({ slug }) => ({ kind: 'guides-topic' as const, path: guidesTopicPath(slug), params: { slug } })),
    ...stages.map((stage) => ({ kind: 'guides-stage' as const, path: guidesStagePath(stage), params: { stage: stage.replaceAll('_', '-') } })),
  ];
}

/** Topics that some service or guide has, and how many; a topic without any has no page. */
function topicSlugs(catalog: Catalog, type: 'service' | 'arrival-guide'): { slug: string; count: number }[] {
  const counts = countsOf(catalog.all(type, sourceLocale).flatMap(({ facts }) => [...new Set(facts.topics)]));
  return catalog.findAll('topic', [...counts.keys()].sort(), sourceLocale).map(({ id, facts }) => ({ slug: facts.slug, count: counts.get(id) ?? 0 }));
}

/**
 * The letter under which a service stands in the A to Z: the first of its English name, in every language, so that
 * one address fits all; `0-9` for a number or anything else.
 */
export function letterOf(name: string): string {
  const [first = ''] = name.normalize('NFKD').toLowerCase();
  return /[a-z]/.test(first) ? first : '0-9';
}

function serviceLetters(catalog: Catalog): string[] {
  const counts = countsOf(catalog.all('service', sourceLocale).map(({ facts }) => letterOf(facts.name)));
  return [...counts.keys()].sort().flatMap((letter) => partsOf(letter, counts.get(letter) ?? 0));
}

function countsOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
