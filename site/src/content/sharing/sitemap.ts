import type { Context } from '../context.ts';
import { alternatesOf } from '../furniture/languages.ts';
import { englishPath, type Route } from '../routes.ts';
import { derivedBy } from '../tracking/derived.ts';
import { element, writtenBefore, xmlDocument, type Written } from './xml.ts';

/**
 * The protocol allows 50,000 addresses and 50 MB. With the names of thirteen languages each, a file of this many is a
 * megabyte, which is written again for an edit of any of its pages.
 */
const mostAddresses = 1_000;

/**
 * The site for search engines, at `/sitemap.xml`: every page in the languages that it is truly there in, or, where one file would be too
 * large, the list of the files that name them.
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemap(context: Context, most: number = mostAddresses): string {
  const parts = sitemapParts(context, most);
  if (parts.length === 0) return urlset(context, listedRoutes(context).map(({ path }) => path));
  const files = parts.map((part) => element('sitemap', [element('loc', `${context.siteUrl}${sitemapPartPath(part)}`)]));
  return xmlDocument(element('sitemapindex', files, { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }));
}

/** Numbers of the further files, from 1; none where one file holds all. */
export function sitemapParts(context: Context, most: number = mostAddresses): readonly number[] {
  const files = pathsInFiles(context, String(most));
  return files.length > 1 ? files.map((_, index) => index + 1) : [];
}

/** @param part as {@link sitemapParts} numbers them */
export const sitemapPartPath = (part: number): string => `/sitemap-${part}.xml`;

/** One file of addresses. */
export function sitemapPart(context: Context, part: number, most: number = mostAddresses): string {
  return urlset(context, pathsInFile(context, `${most} ${part}`));
}

/**
 * Which addresses stand in which file. Chance decides, by the English address: so a page in all its languages is in one
 * file, and a page more or less changes no other.
 */
const pathsInFiles = derivedBy((context: Context, most): readonly (readonly string[])[] => {
  const all = listedRoutes(context);
  const files: string[][] = [[]];
  while (all.length / files.length > Number(most)) files.push(...files.map(() => []));
  for (const route of all) files[numberOf(englishPath(route)) % files.length]?.push(route.path);
  return files;
});

/** A handout says nothing that the page beside it does not. */
function listedRoutes({ routes }: Context): readonly Route[] {
  return [...routes.values()].filter(({ inEnglish, standsFor }) => !inEnglish && standsFor === undefined);
}

const pathsInFile = derivedBy((context: Context, name): readonly string[] => {
  const [most = '', part = ''] = name.split(' ');
  return pathsInFiles(context, most)[Number(part) - 1] ?? [];
});

/** The same number for the same text, spread evenly. */
function numberOf(text: string): number {
  let number = 7;
  for (let index = 0; index < text.length; index += 1) number = (Math.imul(number, 31) + text.charCodeAt(index)) >>> 0;
  return number;
}

function urlset(context: Context, paths: readonly string[]): string {
  const addresses = paths.flatMap((path) => addressAt(context, path) ?? []);
  return xmlDocument(element('urlset', addresses, { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }));
}

/** Kept for each page: an edit changes the day of a few, and those of a thousand take longer to write than to read. */
const addressAt = derivedBy((context: Context, path): Written | null => {
  const route = context.routes.get(path);
  if (!route) return null;
  const changed = changedOn(context, route);
  return writtenBefore(element('url', [
    element('loc', context.siteUrl + route.path),
    ...(changed === null ? [] : [element('lastmod', changed)]),
    ...alternatesOf(context, englishPath(route)).map(({ hreflang, href }) => ({ name: 'xhtml:link', attributes: { rel: 'alternate', hreflang, href } })),
  ]));
});

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
