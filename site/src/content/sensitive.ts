import type { Context } from './context.ts';

/**
 * Whether a page on these topics needs a way to leave quickly: officers say so of each topic.
 * @param topics `documentId`s
 */
export function isSensitive({ catalog, locale }: Context, topics: readonly string[]): boolean {
  return catalog.findAll('topic', topics, locale).some(({ facts }) => facts.quickExit);
}
