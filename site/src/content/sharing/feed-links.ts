import type { Words } from '../../i18n/index.ts';
import { pageAddress, type Context } from '../context.ts';
import { paths } from '../paths.ts';
import type { PageKind } from '../routes.ts';

/** What can be followed with a feed reader: news, and what happens to what was promised. */
export type FeedName = 'news' | 'commitments';

/** Addresses of the feeds, in English. */
export const feedPaths: Readonly<Record<FeedName, string>> = { news: `${paths.news}feed.xml`, commitments: `${paths.commitments}feed.xml` };

/** Pages that show what a feed says. */
const feedOfKind: { readonly [kind in PageKind]?: FeedName } = { news: 'news', commitments: 'commitments', evidence: 'commitments' };

/** Where a feed is, in the reader's language. */
export interface FeedLink {
  readonly href: string;
  readonly title: Words;
}

/** @param kind kind of a page; its feed, where it has one */
export function feedLink(context: Context, kind: PageKind | undefined): FeedLink | null {
  const name = kind && feedOfKind[kind];
  return name ? { href: pageAddress(context, feedPaths[name]), title: feedTitle(context, name) } : null;
}

export function feedTitle({ t }: Context, name: FeedName): Words {
  return name === 'news' ? t('nav.news') : t('feed.commitments');
}
