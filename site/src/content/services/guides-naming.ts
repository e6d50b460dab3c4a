import type { Context } from '../context.ts';
import { byOrder } from '../order.ts';
import { derived, derivedBy } from '../tracking/derived.ts';

/** Ids of the guides that name a service, at their end or in one of their steps, in the order of guides. */
export const guidesNaming = derivedBy((context: Context, service): readonly string[] => byService(context)[service] ?? []);

const byService = derived(({ catalog, locale }: Context): Readonly<Record<string, readonly string[]>> => {
  const guides = [...catalog.all('arrival-guide', locale)].sort(byOrder);
  const named = guides.flatMap(({ id, facts }) => [...new Set([...facts.relatedServices, ...facts.steps.flatMap(({ services }) => services)])].map((service) => ({ service, id })));
  return Object.fromEntries([...Map.groupBy(named, ({ service }) => service)].map(([service, all]) => [service, all.map(({ id }) => id)]));
});
