import type { Choice } from './choice.ts';
import { fold, searchWords } from './fold.ts';
import type { Facet, FacetName, ServiceSummary } from './summary.ts';

const fits: Readonly<Record<FacetName, (service: ServiceSummary, value: string) => boolean>> = {
  topic: ({ topics }, value) => topics.includes(value),
  // Not known for whom: shown, because hiding it would be a guess against the reader. The card says to ask.
  for: ({ statuses }, value) => statuses.length === 0 || statuses.includes('everyone') || statuses.includes(value),
  language: ({ languages, interpreter }, value) => interpreter === true || languages.includes(value),
  cost: ({ cost }, value) => cost === value,
};

/** All that a search looks through, folded: the words on the card, and the labels of what it is tagged with. */
function searchable(service: ServiceSummary, labels: ReadonlyMap<string, string>): string {
  const tagged = [...service.topics.map((topic) => `topic:${topic}`), ...service.languages.map((code) => `language:${code}`)];
  return fold([service.name, service.summary, service.by, ...tagged.map((key) => labels.get(key))].join('\n'));
}

/**
 * Makes the function that narrows the list, so that what is searched through is prepared once.
 * @param services the whole list; its order is kept
 * @param facets the lists on the page: their labels are searched through too
 */
export function serviceMatcher(services: readonly ServiceSummary[], facets: readonly Facet[]): (choice: Choice) => readonly ServiceSummary[] {
  const labels = new Map(facets.flatMap(({ name, options }) => options.map(({ value, label }) => [`${name}:${value}`, label.text] as const)));
  const prepared = services.map((service) => ({ service, text: searchable(service, labels) }));
  return (choice) => {
    const words = searchWords(choice.q);
    const chosen = facets.filter(({ name }) => choice[name] !== '');
    return prepared
      .filter(({ service, text }) => chosen.every(({ name }) => fits[name](service, choice[name])) && words.every((word) => text.includes(word)))
      .map(({ service }) => service);
  };
}

/** Services under one heading; `topic` is absent where a service has none. */
export interface Group {
  readonly topic: string | undefined;
  readonly services: readonly ServiceSummary[];
}

/**
 * The list under the headings of its topics: each service once, under its first.
 * @param order values of topics, in the order of their headings; what has no topic comes last
 */
export function groupByTopic(services: readonly ServiceSummary[], order: readonly string[]): readonly Group[] {
  const headingOf = ({ topics }: ServiceSummary) => topics.find((topic) => order.includes(topic));
  return [...order, undefined]
    .map((topic) => ({ topic, services: services.filter((service) => headingOf(service) === topic) }))
    .filter((group) => group.services.length > 0);
}
