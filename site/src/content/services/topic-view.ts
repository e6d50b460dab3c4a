import { say, sayOptional } from '../article.ts';
import type { CardView } from '../cards.ts';
import { compose } from '../compose.ts';
import { pageAddress, type Context } from '../context.ts';
import { furniture, type Furniture } from '../furniture/index.ts';
import { paths, servicesTopicPath } from '../paths.ts';
import { isSensitive } from '../sensitive.ts';
import { topicLinks, topicNamed, topicsOf, type TopicLink } from '../topics.ts';
import type { Words } from '../../i18n/index.ts';
import { inNameOrder } from './order.ts';
import { serviceCard } from './service-card.ts';

/** The services with one topic. */
export interface ServicesTopicView {
  readonly furniture: Furniture;
  readonly summary: Words | null;
  readonly cards: readonly CardView[];
  /** The guides on the same topic, where there are any. */
  readonly guides: TopicLink | null;
  readonly topics: readonly TopicLink[];
}

/** @param slug of the topic */
export function servicesTopicView(context: Context, slug: string): ServicesTopicView {
  const { t, catalog, locale } = context;
  const topic = topicNamed(context, slug);
  const services = catalog.all('service', locale).filter(({ facts }) => facts.topics.includes(topic.id));
  const title = compose(t, 'services.topicTitle', { topic: say(topic, 'name') });
  return {
    furniture: furniture(context, {
      path: servicesTopicPath(slug),
      title,
      description: sayOptional(topic, 'summary')?.text ?? title.text,
      trail: [{ label: t('services.title'), href: pageAddress(context, paths.services) }],
      says: services,
      sensitive: isSensitive(context, [topic.id]),
    }),
    summary: sayOptional(topic, 'summary'),
    cards: inNameOrder(context, services).map((service) => serviceCard(context, service)),
    guides: topicLinks(context, 'arrival-guide', [topic])[0] ?? null,
    topics: topicLinks(context, 'service', topicsOf(context, 'service').filter(({ id }) => id !== topic.id)),
  };
}
