import type { Context } from './context.ts';

/** Topics of people who may be watched by whoever hurts them, by slug. */
const dangerous: ReadonlySet<string> = new Set(['domestic-abuse', 'safety', 'women', 'hate-crime', 'emergency-help']);

/**
 * Whether a page on these topics needs a way to leave quickly.
 * @param topics `documentId`s
 */
export function isSensitive({ catalog, locale }: Context, topics: readonly string[]): boolean {
  return catalog.findAll('topic', topics, locale).some(({ facts }) => dangerous.has(facts.slug));
}
