import { sourceLocale } from '@sanctuary/shared-types';
import { say, type Article } from '../article.ts';
import type { Context } from '../context.ts';
import { letterOf } from '../list-routes.ts';
import { byOwnLanguage } from '../own-first.ts';
import { derived, derivedBy } from '../tracking/derived.ts';

type Service = Article<'service'>;
type IdsBy = Readonly<Record<string, readonly string[]>>;

/** All services by the name that the reader sees: those in the reader's language first, and of them those that are not running now last. */
export function servicesInOrder(context: Context): readonly Service[] {
  return context.catalog.findAll('service', inNameOrder(context), context.locale);
}

/** Ids of the services with a topic, in the same order. */
export const servicesWithTopic = derivedBy((context: Context, topic): readonly string[] => byTopic(context)[topic] ?? []);

/** Ids of the services under a letter of their English names, in the order of those; those in the reader's language first. */
export const servicesUnderLetter = derivedBy((context: Context, letter): readonly string[] => byLetter(context)[letter] ?? []);

const inNameOrder = derived((context: Context): readonly string[] => {
  const { compare } = new Intl.Collator(context.locale);
  const named = context.catalog.all('service', context.locale).map((service) => ({ id: service.id, own: service.own, late: service.facts.availability === 'active' ? 0 : 1, name: say(service, 'name').text }));
  return named.sort((a, b) => byOwnLanguage(a, b) || a.late - b.late || compare(a.name, b.name) || compare(a.id, b.id)).map(({ id }) => id);
});

const byTopic = derived((context: Context): IdsBy => {
  const sorted = servicesInOrder(context).flatMap(({ id, facts }) => [...new Set(facts.topics)].map((topic) => ({ key: topic, id })));
  return idsBy(sorted);
});

const byLetter = derived(({ catalog, locale }: Context): IdsBy => {
  const { compare } = new Intl.Collator(sourceLocale);
  const named = catalog.all('service', locale).map(({ id, own, facts: { name } }) => ({ id, own, name, key: letterOf(name) }));
  return idsBy(named.sort((a, b) => byOwnLanguage(a, b) || compare(a.name, b.name) || compare(a.id, b.id)));
});

function idsBy(entries: readonly { readonly key: string; readonly id: string }[]): IdsBy {
  return Object.fromEntries([...Map.groupBy(entries, ({ key }) => key)].map(([key, group]) => [key, group.map(({ id }) => id)]));
}
