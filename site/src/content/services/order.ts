import { say, type Article } from '../article.ts';
import type { Context } from '../context.ts';

/** Services by the name that the reader sees; those that are not running now come last. */
export function inNameOrder({ locale }: Context, services: readonly Article<'service'>[]): readonly Article<'service'>[] {
  const { compare } = new Intl.Collator(locale);
  const late = ({ facts }: Article<'service'>): number => (facts.availability === 'active' ? 0 : 1);
  return [...services].sort((a, b) => late(a) - late(b) || compare(say(a, 'name').text, say(b, 'name').text) || compare(a.id, b.id));
}
