import { sourceLocale } from '@sanctuary/shared-types';
import type { Words } from '../../i18n/index.ts';
import type { Context } from '../context.ts';
import type { Crumb } from '../furniture/index.ts';
import { namesOf } from '../names.ts';
import { englishPath } from '../routes.ts';
import { feedLink, type FeedLink } from './feed-links.ts';
import { openGraphLocale } from './open-graph-locale.ts';
import { socialPicture, socialSize } from './social-pictures.ts';
import { structuredData } from './structured-data.ts';

/** What a page tells chat apps, search engines and feed readers about itself, in its head. */
export interface Sharing {
  readonly type: 'website' | 'article';
  readonly url: string;
  readonly locale: string;
  readonly picture: { readonly url: string; readonly width: number; readonly height: number; readonly alt: string };
  readonly feed: FeedLink | null;
  /** JSON-LD; empty where there is nothing to say. */
  readonly structuredData: string;
}

/** Pages that are one text of one day or one person's, rather than a part of the site. */
const articles: ReadonlySet<string> = new Set(['update', 'story']);

/**
 * @param path address of the page, in its own language
 * @param trail from the home page to it; `null` for a page that stands for that one: search engines read its data there
 * @returns `null` where no page is at that address
 */
export function sharing(context: Context, path: string, trail: readonly Crumb[] | null): Sharing | null {
  const route = context.routes.get(path);
  if (!route) return null;
  const { siteUrl } = context;
  const url = siteUrl + (route.inEnglish ? englishPath(route) : path);
  const picture = socialPicture(context, englishPath(route));
  return {
    type: articles.has(route.kind) ? 'article' : 'website',
    url,
    locale: openGraphLocale(route.inEnglish ? sourceLocale : context.locale),
    picture: { url: siteUrl + picture.path, ...socialSize, alt: altOf(picture.partName, namesOf(context).siteName) },
    feed: feedLink(context, route.kind),
    // search engines are told of the page itself alone: the English one, or the one that this stands for
    structuredData: route.inEnglish || trail === null ? '' : structuredData(context, route, url, trail),
  };
}

/** The words in the picture; what is drawn around them only decorates. */
function altOf(partName: Words | null, siteName: Words): string {
  return partName === null ? siteName.text : `${siteName.text}: ${partName.text}`;
}
