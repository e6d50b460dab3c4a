import { say, sayOptional } from '../article.ts';
import type { CardView } from '../cards.ts';
import { compose } from '../compose.ts';
import { pageAddress, type Context } from '../context.ts';
import { furniture, type Furniture } from '../furniture/index.ts';
import { entriesOfPart, partAt } from '../parts.ts';
import { paths, servicesTopicPath } from '../paths.ts';
import { isSensitive } from '../sensitive.ts';
import { topicLinks, topicNamed, topicsOf, type TopicLink } from '../topics.ts';
import type { Words } from '../../i18n/index.ts';
import { servicesWithTopic } from './order.ts';
import { partLinks, partTitle, type PartLink } from './part-links.ts';
import { serviceCard } from './service-card.ts';

/** The services with one topic. */
export interface ServicesTopicView {
  readonly furniture: Furniture;
  readonly summary: Words | null;
  readonly cards: readonly CardView[];
  readonly parts: readonly PartLink[];
  /** The guides on the same topic, where there are any. */
  readonly guides: TopicLink | null;
  readonly topics: readonly TopicLink[];
}

/** @param address the topic's slug; `housing/2` for the second page of a long list */
export function servicesTopicView(context: Context, address: string): ServicesTopicView {
  const { t, catalog, locale } = context;
  const part = partAt(address);
  const topic = topicNamed(context, part.name);
  const services = servicesWithTopic(context, topic.id);
  const title = partTitle(context, compose(t, 'services.topicTitle', { topic: say(topic, 'name') }), part);
  const here = catalog.findAll('service', entriesOfPart(services, part), locale);
  return {
    furniture: furniture(context, {
      path: servicesTopicPath(address),
      title,
      description: sayOptional(topic, 'summary')?.text ?? title.text,
      trail: [{ label: t('nav.services'), href: pageAddress(context, paths.services) }],
      says: here,
      sensitive: isSensitive(context, [topic.id]),
    }),
    summary: sayOptional(topic, 'summary'),
    cards: here.map((service) => serviceCard(context, service)),
    parts: partLinks(context, part, services.length, servicesTopicPath),
    guides: topicLinks(context, 'arrival-guide', [topic])[0] ?? null,
    topics: topicLinks(context, 'service', topicsOf(context, 'service').filter(({ id }) => id !== topic.id)),
  };
}
