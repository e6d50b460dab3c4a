import { slugFrom, sourceLocale, withLanguage } from '@sanctuary/shared-types';
import type { Words } from '../../i18n/index.ts';
import type { Article } from '../article.ts';
import type { Context } from '../context.ts';
import { furniture, type Furniture } from '../furniture/index.ts';
import { byOrder } from '../order.ts';
import { paths } from '../paths.ts';
import { showCard, type ShowCardView } from './show-card.ts';

/** The page of all cards that a reader can show to staff. */
export interface ShowCardsView {
  readonly furniture: Furniture;
  readonly lead: Words;
  /** Said where some are there in English alone. */
  readonly notTranslated: Words | null;
  readonly cards: readonly ShowCardView[];
}

export function showCardsView(context: Context): ShowCardsView {
  const { catalog, locale, t } = context;
  const cards = [...catalog.all('card', locale)].sort(byOrder);
  const lead = t('cards.lead');
  const isEnglish = ({ own }: Article<'card'>): boolean => own === undefined;
  return {
    furniture: furniture(context, { path: paths.cards, title: t('cards.title'), description: lead.text, says: cards, sensitive: cards.some(({ facts }) => facts.sensitive) }),
    lead,
    notTranslated: locale !== sourceLocale && cards.some(isEnglish) ? t('cards.notTranslated') : null,
    cards: idsOf(cards).map(([card, id]) => showCard(context, card, id)),
  };
}

/** A place for each, the same in all languages, that a link can name: “i-need-an-interpreter-i-speak”. */
function idsOf(cards: readonly Article<'card'>[]): readonly (readonly [Article<'card'>, string])[] {
  const taken = new Map<string, number>();
  return cards.map((card) => {
    const name = slugFrom(withLanguage(card.facts.title, '')) || 'card';
    const before = taken.get(name) ?? 0;
    taken.set(name, before + 1);
    return [card, before === 0 ? name : `${name}-${before + 1}`];
  });
}
