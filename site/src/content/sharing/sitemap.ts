import type { Context } from '../context.ts';
import { alternatesOf } from '../furniture/languages.ts';
import { englishPath, type Route } from '../routes.ts';
import { element, xmlDocument, type Element } from './xml.ts';

/** The protocol allows 50,000 addresses and 50 MB; with the names of thirteen languages each, the size comes first. */
const mostAddresses = 10_000;

/**
 * The site for search engines, at `/sitemap.xml`: every page in every language, or, where one file would be too
 * large, the list of the files that name them.
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemap(context: Context, most: number = mostAddresses): string {
  const parts = sitemapParts(context, most);
  if (parts.length === 0) return sitemapPart(context, 1, most);
  const files = parts.map((part) => element('sitemap', [element('loc', `${context.siteUrl}${sitemapPartPath(part)}`)]));
  return xmlDocument(element('sitemapindex', files, { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }));
}

/** Numbers of the further files, from 1; none where one file holds all. */
export function sitemapParts(context: Context, most: number = mostAddresses): readonly number[] {
  const count = Math.ceil([...context.routes.values()].length / most);
  return count > 1 ? Array.from({ length: count }, (_, index) => index + 1) : [];
}

/** @param part as {@link sitemapParts} numbers them */
export const sitemapPartPath = (part: number): string => `/sitemap-${part}.xml`;

/** One file of addresses. */
export function sitemapPart(context: Context, part: number, most: number = mostAddresses): string {
  const routes = [...context.routes.values()].slice((part - 1) * most, part * most);
  return xmlDocument(
    element('urlset', routes.map((route) => addressOf(context, route)), {
      xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
      'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
    }),
  );
}

function addressOf(context: Context, route: Route): Element {
  const changed = changedOn(context, route);
  return element('url', [
    element('loc', context.siteUrl + route.path),
    ...(changed === null ? [] : [element('lastmod', changed)]),
    ...alternatesOf(context, englishPath(route)).map(({ hreflang, href }) => ({ name: 'xhtml:link', attributes: { rel: 'alternate', hreflang, href } })),
  ]);
}

/** The day when the entry of a page last changed; its facts are those of the English entry. Lists have no true day. */
function changedOn({ catalog }: Context, { entry, locale }: Route): string | null {
  const article = entry && catalog.find(entry.type, entry.documentId, locale);
  if (!article) return null;
  const revisions = [article.own, article.facts].flatMap((one) => one?.revision ?? []);
  return revisions.sort().at(-1)?.slice(0, 10) ?? null;
}

/** What search engines may read: everything. */
export function robotsTxt({ siteUrl }: Context): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}/sitemap.xml\n`;
}
