import { dateWords, type Html, type Words } from '../../i18n/index.ts';
import { say, sayOptional, sayPart } from '../article.ts';
import { pageAddress, type Context } from '../context.ts';
import { entryAt } from '../entry-at.ts';
import { furniture, type Furniture } from '../furniture/index.ts';
import { paths } from '../paths.ts';
import { pictureView, type PictureView } from '../pictures.ts';
import { prose } from '../prose.ts';
import { sourcesOf, type SourcesView } from '../sources.ts';

/** The page of one piece of news. */
export interface UpdateView {
  readonly furniture: Furniture;
  readonly date: string;
  readonly when: Words;
  readonly summary: Words | null;
  readonly picture: PictureView | null;
  readonly body: Html | null;
  readonly sources: SourcesView;
}

/** @param slug last part of its address */
export function updateView(context: Context, slug: string): UpdateView {
  const path = `${paths.news}${slug}/`;
  const update = entryAt(context, 'update', path);
  const title = say(update, 'title');
  const summary = sayOptional(update, 'summary');
  return {
    furniture: furniture(context, {
      path,
      title,
      description: (summary ?? title).text,
      trail: [{ label: context.t('nav.news'), href: pageAddress(context, paths.news) }],
      says: [update],
    }),
    date: update.facts.date,
    when: dateWords(context.locale, update.facts.date),
    summary,
    picture: pictureView(context, update, update.facts.picture, update.own?.picture, (own, source) => sayPart(update, own, source)),
    body: prose(context, update, 'body'),
    sources: sourcesOf(update),
  };
}
