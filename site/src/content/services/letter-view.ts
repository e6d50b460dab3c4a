import { sourceLocale } from '@sanctuary/shared-types';
import type { Words } from '../../i18n/index.ts';
import type { CardView } from '../cards.ts';
import { compose } from '../compose.ts';
import { pageAddress, type Context } from '../context.ts';
import { furniture, type Furniture } from '../furniture/index.ts';
import { entriesOfPart, partAt } from '../parts.ts';
import { paths, servicesLetterPath } from '../paths.ts';
import { servicesUnderLetter } from './order.ts';
import { letterLinks, letterWords, type LetterLink } from './letters.ts';
import { partLinks, partTitle, type PartLink } from './part-links.ts';
import { serviceCard } from './service-card.ts';

/** The services under one letter of their English names: one address fits every language. */
export interface ServicesLetterView {
  readonly furniture: Furniture;
  readonly cards: readonly CardView[];
  readonly parts: readonly PartLink[];
  readonly letters: readonly LetterLink[];
  /** Said where the reader sees other names than those that the letters are of. */
  readonly byEnglishName: Words | null;
}

/** @param address the letter as in the address: `s`, its second page `s/2`, or `0-9` */
export function servicesLetterView(context: Context, address: string): ServicesLetterView {
  const { t, catalog, locale } = context;
  const part = partAt(address);
  const letter = part.name;
  const services = servicesUnderLetter(context, letter);
  const title = partTitle(context, compose(t, 'services.letterTitle', { letter: letterWords(context, letter) }), part);
  const here = catalog.findAll('service', entriesOfPart(services, part), locale);
  return {
    furniture: furniture(context, {
      path: servicesLetterPath(address),
      title,
      description: `${title.text}. ${t('services.intro').text}`,
      trail: [{ label: t('nav.services'), href: pageAddress(context, paths.services) }],
      says: here,
    }),
    cards: here.map((service) => serviceCard(context, service)),
    parts: partLinks(context, part, services.length, servicesLetterPath),
    letters: letterLinks(context, letter),
    byEnglishName: locale === sourceLocale ? null : t('services.byEnglishName'),
  };
}
