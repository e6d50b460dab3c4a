import { say, sayOptional, type Article } from '../article.ts';
import { evidenceOf, type EvidenceView } from '../commitments/evidence.ts';
import { compose } from '../compose.ts';
import type { Context } from '../context.ts';
import { byDate } from '../dates.ts';
import { targetOf } from '../links.ts';
import { newestFirst } from '../news/news.ts';
import { paths } from '../paths.ts';
import { feedPaths, feedTitle, type FeedName } from './feed-links.ts';
import { rssFeed, type FeedItem, type FeedRequest } from './feed.ts';

type Requests = { readonly [name in FeedName]: (context: Context) => Omit<FeedRequest, 'path' | 'title'> };

const requests: Requests = {
  news: (context) => ({ page: paths.news, description: context.t('news.lead'), items: newestFirst(context).map((update) => newsItem(context, update)) }),
  commitments: (context) => ({ page: paths.evidence, description: context.t('evidence.lead'), items: changes(context) }),
};

/** @returns RSS 2.0 */
export function feed(context: Context, name: FeedName): string {
  return rssFeed(context, { path: feedPaths[name], title: feedTitle(context, name), ...requests[name](context) });
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
