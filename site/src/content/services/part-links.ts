import { localisedPath, type Words } from '../../i18n/index.ts';
import { compose } from '../compose.ts';
import type { Context } from '../context.ts';
import type { Target } from '../links.ts';
import { partsOf, type Part } from '../parts.ts';

/** A page of a list that is too long for one. */
export interface PartLink {
  readonly name: Words;
  readonly target: Target;
  readonly current: boolean;
}

/**
 * The pages of a list; none where it has only one.
 * @param pathOf English address of a page, by what names it in the address
 */
export function partLinks({ t, locale }: Context, { name, number }: Part, count: number, pathOf: (part: string) => string): readonly PartLink[] {
  const parts = partsOf(name, count);
  if (parts.length < 2) return [];
  return parts.map((part, place) => ({
    name: t('services.page', { number: place + 1 }),
    target: { href: localisedPath(locale, pathOf(part)) },
    current: place + 1 === number,
  }));
}

/** A title that tells the pages of a list apart. */
export function partTitle({ t }: Context, title: Words, { number }: Part): Words {
  return number === 1 ? title : compose(t, 'services.partTitle', { title, number: { text: String(number) } });
}
