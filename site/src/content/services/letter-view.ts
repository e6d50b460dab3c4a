import { sourceLocale } from '@sanctuary/shared-types';
import type { Words } from '../../i18n/index.ts';
import { say, type Article } from '../article.ts';
import type { CardView } from '../cards.ts';
import { compose } from '../compose.ts';
import { pageAddress, type Context } from '../context.ts';
import { furniture, type Furniture } from '../furniture/index.ts';
import { letterOf } from '../list-routes.ts';
import { paths, servicesLetterPath } from '../paths.ts';
import { letterLinks, letterWords, type LetterLink } from './letters.ts';
import { serviceCard } from './service-card.ts';

/** The services under one letter of their English names: one address fits every language. */
export interface ServicesLetterView {
  readonly furniture: Furniture;
  readonly cards: readonly CardView[];
  readonly letters: readonly LetterLink[];
  /** Said where the reader sees other names than those that the letters are of. */
  readonly byEnglishName: Words | null;
}

/** @param letter as in the address: `s`, or `0-9` */
export function servicesLetterView(context: Context, letter: string): ServicesLetterView {
  const { t, catalog, locale } = context;
  const { compare } = new Intl.Collator(sourceLocale);
  const services = catalog.all('service', locale).filter(({ facts }) => letterOf(facts.name) === letter);
  const byName = (a: Article<'service'>, b: Article<'service'>): number => compare(a.facts.name, b.facts.name) || compare(a.id, b.id);
  const title = compose(t, 'services.letterTitle', { letter: letterWords(context, letter) });
  return {
    furniture: furniture(context, {
      path: servicesLetterPath(letter),
      title,
      description: `${title.text}. ${t('services.intro').text}`,
      trail: [{ label: t('services.title'), href: pageAddress(context, paths.services) }],
      says: services,
    }),
    cards: [...services].sort(byName).map((service) => serviceCard(context, service)),
    letters: letterLinks(context, letter),
    byEnglishName: locale === sourceLocale ? null : t('services.byEnglishName'),
  };
}
