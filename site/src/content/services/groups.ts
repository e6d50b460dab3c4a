import { words, type Words } from '../../i18n/index.ts';
import { say, type Article } from '../article.ts';
import type { CardView } from '../cards.ts';
import type { Context } from '../context.ts';
import { topicsOf } from '../topics.ts';
import { servicesInOrder } from './order.ts';
import { serviceCard } from './service-card.ts';

/** Among the values of a service: it fits whatever is chosen. */
const any = '*';

/** Services under one heading. */
export interface ServiceGroup {
  readonly heading: Words;
  readonly services: readonly ListedService[];
}

export interface ListedService {
  /** What the filter finds it by: for each list its values, with spaces between. */
  readonly foundBy: Readonly<Record<'topic' | 'for' | 'language' | 'cost', string>>;
  readonly card: CardView;
  /** Who runs it, where that is not its name. */
  readonly by: Words | null;
}

/** Every service once, under the first of its topics; those without a topic come last. */
export function serviceGroups(context: Context): readonly ServiceGroup[] {
  const topics = topicsOf(context, 'service');
  const services = servicesInOrder(context);
  const headingOf = ({ facts }: Article<'service'>): string | undefined => facts.topics.find((id) => topics.some((topic) => topic.id === id));
  const group = (id: string | undefined, heading: Words): ServiceGroup => ({
    heading,
    services: services.filter((service) => headingOf(service) === id).map((service) => listed(context, service)),
  });
  const groups = [...topics.map((topic) => group(topic.id, say(topic, 'name'))), group(undefined, context.t('services.filter.other'))];
  return groups.filter((one) => one.services.length > 0);
}

function listed(context: Context, service: Article<'service'>): ListedService {
  const organisation = context.catalog.find('organisation', service.facts.organisation, context.locale);
  const name = organisation?.facts.name;
  const known = name === undefined || name === say(service, 'name').text;
  return { foundBy: foundBy(context, service), card: serviceCard(context, service), by: known ? null : words(name, organisation?.factsLang ?? context.locale, context.locale) };
}

/**
 * Not known for whom: it fits everyone, because hiding it would be a guess against the reader, and its card says to
 * ask. An interpreter counts as every language.
 */
function foundBy({ catalog, locale }: Context, { facts }: Article<'service'>): ListedService['foundBy'] {
  const { topics, statuses, languages, interpreter, costKind } = facts;
  return {
    topic: catalog.findAll('topic', topics, locale).map((topic) => topic.facts.slug).join(' '),
    for: statuses.length === 0 || statuses.includes('everyone') ? any : statuses.join(' '),
    language: interpreter === 'yes' ? [...languages, any].join(' ') : languages.join(' '),
    cost: costKind === 'not_known' ? '' : costKind,
  };
}
