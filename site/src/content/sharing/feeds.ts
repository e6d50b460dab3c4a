import { pageAddress, type Context } from '../context.ts';
import { say, sayOptional, type Article } from '../article.ts';
import { evidenceOf, type EvidenceView } from '../commitments/evidence.ts';
import { compose } from '../compose.ts';
import { byDate } from '../dates.ts';
import { targetOf } from '../links.ts';
import { newestFirst } from '../news/news.ts';
import { paths } from '../paths.ts';
import type { PageKind } from '../routes.ts';
import type { Words } from '../../i18n/index.ts';
import { rssFeed, type FeedItem, type FeedRequest } from './feed.ts';

/** What can be followed with a feed reader. */
export type FeedName = 'news' | 'commitments';

type Feeds = { readonly [name in FeedName]: { readonly path: string; readonly title: (context: Context) => Words; readonly request: (context: Context) => Omit<FeedRequest, 'path' | 'title'> } };

const feeds: Feeds = {
  news: {
    path: `${paths.news}feed.xml`,
    title: ({ t }) => t('nav.news'),
    request: (context) => ({ page: paths.news, description: context.t('news.lead'), items: newestFirst(context).map((update) => newsItem(context, update)) }),
  },
  commitments: {
    path: `${paths.commitments}feed.xml`,
    title: ({ t }) => t('feed.commitments'),
    request: (context) => ({ page: paths.evidence, description: context.t('evidence.lead'), items: changes(context) }),
  },
};

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
  return name ? { href: pageAddress(context, feeds[name].path), title: feeds[name].title(context) } : null;
}

/** @returns RSS 2.0 */
export function feed(context: Context, name: FeedName): string {
  const { path, title, request } = feeds[name];
  return rssFeed(context, { path, title: title(context), ...request(context) });
}

function newsItem(context: Context, update: Article<'update'>): FeedItem {
  const { uuid, date } = update.facts;
  return { id: `urn:uuid:${uuid}`, title: say(update, 'title'), href: targetOf(context, update)?.href ?? null, summary: sayOptional(update, 'summary'), date };
}

/** Each piece of evidence is something that changed: what was promised, and what happened when. */
function changes(context: Context): readonly FeedItem[] {
  return context.catalog
    .all('commitment', context.locale)
    .flatMap((commitment) => evidenceItems(context, commitment))
    .sort((a, b) => byDate(b.date, a.date));
}

function evidenceItems(context: Context, commitment: Article<'commitment'>): readonly FeedItem[] {
  const evidence = evidenceOf(context, commitment);
  return evidence.map((one, index) => ({
    id: `urn:uuid:${commitment.facts.uuid}#${one.date}-${placeOnDay(evidence, index)}`,
    title: compose(context.t, 'feed.change', { commitment: one.commitment.title, when: one.when }),
    href: one.commitment.target?.href ?? null,
    summary: one.what,
    date: one.date,
  }));
}

/** Evidence has no identity of its own that lasts, but it keeps its place among that of its day when words are corrected. */
function placeOnDay(evidence: readonly EvidenceView[], index: number): number {
  return evidence.slice(0, index + 1).filter(({ date }) => date === evidence[index]?.date).length;
}
