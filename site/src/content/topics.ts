import { sourceLocale } from '@sanctuary/shared-types';
import { localisedPath, type Words } from '../i18n/index.ts';
import { say, type Article } from './article.ts';
import type { Context } from './context.ts';
import type { Target } from './links.ts';
import { byOrder } from './order.ts';
import { guidesTopicPath, servicesTopicPath } from './paths.ts';
import { derived, derivedBy } from './tracking/derived.ts';

/** Types of entry that topics sort. */
export type SortedType = 'service' | 'arrival-guide';

const pageOf = { service: servicesTopicPath, 'arrival-guide': guidesTopicPath } as const satisfies Record<SortedType, (slug: string) => string>;

/** A topic, and the page that lists what has it. */
export interface TopicLink {
  readonly name: Words;
  readonly target: Target;
}

/** Topics that some entry of the type has, in the order that officers gave them. */
export function topicsOf(context: Context, type: SortedType): readonly Article<'topic'>[] {
  const ids = (type === 'service' ? topicsOfServices : topicsOfGuides)(context);
  return context.catalog.findAll('topic', ids, context.locale);
}

const topicsOfServices = derived((context: Context) => idsInOrder(context, 'service'));
const topicsOfGuides = derived((context: Context) => idsInOrder(context, 'arrival-guide'));

function idsInOrder({ catalog, locale }: Context, type: SortedType): readonly string[] {
  const used = catalog.all<SortedType>(type, sourceLocale).flatMap(({ facts }) => facts.topics);
  return [...catalog.findAll('topic', [...new Set(used)], locale)].sort(byOrder).map(({ id }) => id);
}

/**
 * Links to the pages of topics.
 * @param type what those pages list
 * @param topics a topic without such a page is left out
 */
export function topicLinks(context: Context, type: SortedType, topics: readonly Article<'topic'>[]): readonly TopicLink[] {
  return topics.flatMap((topic) => {
    const href = localisedPath(context.locale, pageOf[type](topic.facts.slug));
    return context.routes.has(href) ? [{ name: say(topic, 'name'), target: { href } }] : [];
  });
}

/**
 * The topic with a slug.
 * @throws {RangeError} when none has it: a route was made that `allPaths` lacks
 */
export function topicNamed(context: Context, slug: string): Article<'topic'> {
  const topic = context.catalog.find('topic', idOfTopic(context, slug), context.locale);
  if (!topic) throw new RangeError(`There is no topic "${slug}"`);
  return topic;
}

const idOfTopic = derivedBy(({ catalog, locale }: Context, slug) => catalog.all('topic', locale).find(({ facts }) => facts.slug === slug)?.id ?? null);
