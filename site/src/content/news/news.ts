import { dateWords, type Words } from '../../i18n/index.ts';
import type { Article } from '../article.ts';
import { cardOf, type CardView } from '../cards.ts';
import type { Context } from '../context.ts';
import { byDate } from '../dates.ts';
import { furniture, type Furniture } from '../furniture/index.ts';
import { ownFirst } from '../own-first.ts';
import { paths } from '../paths.ts';

/** The page of all news: what is in the reader's language first, newest first. */
export interface NewsView {
  readonly furniture: Furniture;
  readonly lead: Words;
  readonly news: readonly CardView[];
}

export function newsView(context: Context): NewsView {
  const all = newestFirst(context);
  const lead = context.t('news.lead');
  return {
    furniture: furniture(context, { path: paths.news, title: context.t('nav.news'), description: lead.text, says: all }),
    lead,
    news: ownFirst(all).map((update) => newsCard(context, update)),
  };
}

/** All news, newest first. */
export function newestFirst({ catalog, locale }: Context): readonly Article<'update'>[] {
  return [...catalog.all('update', locale)].sort((a, b) => byDate(b.facts.date, a.facts.date));
}

export function newsCard(context: Context, update: Article<'update'>): CardView {
  return cardOf(context, update, 'title', 'summary', [{ label: dateWords(context.locale, update.facts.date) }]);
}
