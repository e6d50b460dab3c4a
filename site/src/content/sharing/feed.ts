import { localisedPath, type Words } from '../../i18n/index.ts';
import type { Context } from '../context.ts';
import { namesOf } from '../names.ts';
import { element, escaped, xmlDocument, type Element } from './xml.ts';

/** A feed reader needs what is new, not the archive. */
const mostItems = 50;

/** One thing that is new. */
export interface FeedItem {
  /** Stays the same whatever is corrected in the item. */
  readonly id: string;
  readonly title: Words;
  /** Address on this site, `null` where no page tells more. */
  readonly href: string | null;
  readonly summary: Words | null;
  /** As exactly as it is known: `2022`, `2022-12` or `2022-12-06`. */
  readonly date: string;
}

export interface FeedRequest {
  /** English address of the feed. */
  readonly path: string;
  /** English address of the page that shows the same. */
  readonly page: string;
  readonly title: Words;
  readonly description: Words;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

/**
 * A feed in the reader's language. Its days are those of the entries; it says nowhere when it was made.
 * @see https://www.rssboard.org/rss-specification
 */
export function rssFeed(context: Context, { path, page, title, description, items }: FeedRequest): string {
  const { locale, siteUrl } = context;
  const at = (english: string): string => siteUrl + localisedPath(locale, english);
  const channel = [
    element('title', `${namesOf(context).siteName.text}: ${title.text}`),
    element('link', at(page)),
    element('description', description.text),
    element('language', locale.toLowerCase()),
    element('atom:link', '', { href: at(path), rel: 'self', type: 'application/rss+xml' }),
    ...items.slice(0, mostItems).map((item) => itemElement(siteUrl, item)),
  ];
  return xmlDocument(element('rss', [element('channel', channel)], { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' }));
}

function itemElement(siteUrl: string, { id, title, href, summary, date }: FeedItem): Element {
  const isDay = date.length === 'YYYY-MM-DD'.length;
  return element('item', [
    element('title', title.text),
    ...(href === null ? [] : [element('link', siteUrl + href)]),
    // feed readers take it for HTML
    ...(summary === null ? [] : [element('description', escaped(summary.text))]),
    element('guid', id, { isPermaLink: 'false' }),
    ...(isDay ? [element('pubDate', new Date(`${date}T00:00:00Z`).toUTCString())] : []),
  ]);
}
