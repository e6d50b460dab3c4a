import type { Snapshot } from '@sanctuary/shared-types';
import { pageOf } from '../release/public-files.ts';
import type { Finding } from './rule.ts';

/** Files for machines, whose addresses are checked too: feeds, calendars, the sitemap, robots.txt, security.txt. */
export const isForMachines = (file: string): boolean => /\.(?:xml|ics|txt)$/.test(file);

const sitemapFile = /^\/sitemap(?:-\d+)?\.xml$/;

/**
 * What files for machines name of this site is there: nobody sees a feed's broken link.
 * @param texts of these files, by their paths
 * @param files every file that is served
 */
export function machinesAreLedRight({ siteUrl }: Snapshot, texts: ReadonlyMap<string, string>, files: ReadonlySet<string>): Finding[] {
  const served = new Set([...files].map((file) => pageOf(file) ?? file));
  return [...texts].flatMap(([path, text]) =>
    [...new Set(addressesIn(text, siteUrl))]
      .filter((address) => !served.has(address))
      .map((address) => ({ path, message: `It leads to ${address}, which is not there. Name only what is published.` })),
  );
}

/**
 * The sitemap names every page that search engines may list, and no other.
 * @param texts as above
 * @param listed addresses of these pages
 */
export function sitemapNamesPages({ siteUrl }: Snapshot, texts: ReadonlyMap<string, string>, listed: ReadonlySet<string>): Finding[] {
  const path = '/sitemap.xml';
  const named = new Set([...texts].filter(([file]) => sitemapFile.test(file)).flatMap(([, text]) => placesIn(text, siteUrl)));
  return [
    ...[...listed].filter((page) => !named.has(page)).map((page) => ({ path, message: `It lacks ${page}. Name every page that may be listed.` })),
    ...[...named].filter((page) => !listed.has(page)).map((page) => ({ path, message: `It names ${page}, which search engines must not list. Leave it out.` })),
  ];
}

/** Long lines of a calendar go on after a break and a space. */
function addressesIn(text: string, siteUrl: string): string[] {
  return text
    .replaceAll('\r\n ', '')
    .split(siteUrl)
    .slice(1)
    .map((rest) => /^[^\s<>"#?]*/.exec(rest)?.[0] || '/')
    // a longer name that begins alike is another site's
    .filter((address) => address.startsWith('/'));
}

function placesIn(text: string, siteUrl: string): string[] {
  return [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address.slice(siteUrl.length)).filter((address) => !sitemapFile.test(address));
}
