import { localisedPath, type Words } from '../../i18n/index.ts';
import type { Context } from '../context.ts';
import type { Target } from '../links.ts';
import { partAt } from '../parts.ts';
import { servicesLetterPath } from '../paths.ts';
import { derived } from '../tracking/derived.ts';

/** A letter of the A to Z that some service has. */
export interface LetterLink {
  readonly name: Words;
  readonly target: Target;
  readonly current: boolean;
}

/** How a part of an address names its letter: `s` is S, `0-9` all that is no letter. */
export function letterWords({ t }: Context, letter: string): Words {
  return letter === '0-9' ? t('services.letterNumbers') : { text: letter.toUpperCase() };
}

/**
 * The letters that there are pages of.
 * @param current the one that the reader is at
 */
export function letterLinks(context: Context, current: string | null): readonly LetterLink[] {
  return lettersOf(context).map((letter) => {
    const href = localisedPath(context.locale, servicesLetterPath(letter));
    return { name: letterWords(context, letter), target: { href }, current: letter === current };
  });
}

const lettersOf = derived((context: Context): readonly string[] =>
  [...context.routes.values()].flatMap(({ kind, locale, params: { letter } }) => {
    const isFirst = kind === 'services-letter' && locale === context.locale && letter !== undefined && partAt(letter).number === 1;
    return isFirst ? [letter] : [];
  }),
);
