import type { Finding } from './rule.ts';

/** Files for machines, whose addresses are checked too: feeds, calendars, the sitemap, robots.txt, security.txt. */
export const isForMachines = (file: string): boolean => /\.(?:xml|ics|txt)$/.test(file);

const sitemapFile = /^\/sitemap(?:-\d+)?\.xml$/;

/**
 * The addresses of this site that a file for machines names, each once: nobody sees a feed's broken link.
 * @param siteUrl public address of the site
 */
export function addressesIn(text: string, siteUrl: string): string[] {
  const found = text
    // long lines of a calendar go on after a break and a space
    .replaceAll('\r\n ', '')
    .split(siteUrl)
    .slice(1)
    .map((rest) => /^[^\s<>"#?]*/.exec(rest)?.[0] || '/')
    // a longer name that begins alike is another site's
    .filter((address) => address.startsWith('/'));
  return [...new Set(found)];
}

/** The pages that a sitemap names; none for any other file. */
export function placesIn(file: string, text: string, siteUrl: string): string[] {
  if (!sitemapFile.test(file)) return [];
  return [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address.slice(siteUrl.length)).filter((address) => !sitemapFile.test(address));
}

/**
 * The sitemap names every page that search engines may list, and no other.
 * @param places pages that it names
 * @param listed pages that they may list
 */
export function sitemapNamesPages(places: ReadonlySet<string>, listed: ReadonlySet<string>): Finding[] {
  const path = '/sitemap.xml';
  return [
    ...[...listed].filter((page) => !places.has(page)).map((page) => ({ path, message: `It lacks ${page}. Name every page that may be listed.` })),
    ...[...places].filter((page) => !listed.has(page)).map((page) => ({ path, message: `It names ${page}, which search engines must not list. Leave it out.` })),
  ];
}
