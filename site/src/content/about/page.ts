import type { Html, Words } from '../../i18n/index.ts';
import { say, sayPart } from '../article.ts';
import type { Context } from '../context.ts';
import { entryAt } from '../entry-at.ts';
import { furniture, type Furniture } from '../furniture/index.ts';
import { pagesOf } from '../furniture/navigation.ts';
import { targetOf, type Target } from '../links.ts';
import { pictureView, type PictureView } from '../pictures.ts';
import { prose } from '../prose.ts';
import { sourcesOf, type SourcesView } from '../sources.ts';

/** A page that officers write: about the borough of sanctuary, or the council's own, such as privacy. */
export interface OfficersPageView {
  readonly furniture: Furniture;
  readonly summary: Words;
  readonly picture: PictureView | null;
  readonly body: Html | null;
  /** The other pages of the same part of the site. */
  readonly siblings: readonly { readonly title: Words; readonly target: Target }[];
  readonly sources: SourcesView;
}

/** @param path English address of the page: `/about/<slug>/` or `/<slug>/` */
export function officersPageView(context: Context, path: string): OfficersPageView {
  const page = entryAt(context, 'page', path);
  const summary = say(page, 'summary');
  return {
    furniture: furniture(context, { path, title: say(page, 'title'), description: summary.text, says: [page] }),
    summary,
    picture: pictureView(context, page, page.facts.picture, page.own?.picture, (own, source) => sayPart(page, own, source)),
    body: prose(context, page, 'body'),
    siblings: page.facts.section === 'about' ? siblingsOf(context, page.id) : [],
    sources: sourcesOf(page),
  };
}

function siblingsOf(context: Context, id: string): OfficersPageView['siblings'] {
  return pagesOf(context, 'about').flatMap((page) => {
    const target = targetOf(context, page);
    return target && page.id !== id ? [{ title: say(page, 'title'), target }] : [];
  });
}
