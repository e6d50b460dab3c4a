import { beingChangedPage, beingChangedPath } from './being-changed/page.ts';
import type { Context } from './context.ts';
import { localisedPath } from '../i18n/index.ts';
import { calendarFile, calendarSlugs } from './sharing/calendar.ts';
import { feedPaths, type FeedName } from './sharing/feed-links.ts';
import { feed } from './sharing/feeds.ts';
import { languagesJson } from './sharing/languages-json.ts';
import { securityTxt } from './sharing/security-txt.ts';
import { robotsTxt, sitemap, sitemapPart, sitemapPartPath, sitemapParts } from './sharing/sitemap.ts';

/** A file of the site that is no page of it: feeds, calendars, what search engines and servers look for. */
export interface TextFile {
  readonly path: string;
  readonly text: () => string;
}

/**
 * The text files of the site.
 * @param english context of an English page
 * @param contexts those of all languages of the site
 */
export function textFiles(english: Context, contexts: readonly Context[]): readonly TextFile[] {
  return [
    { path: '/robots.txt', text: () => robotsTxt(english) },
    { path: '/.well-known/security.txt', text: () => securityTxt(english) },
    { path: '/languages.json', text: () => languagesJson(english) },
    { path: '/sitemap.xml', text: () => sitemap(english) },
    ...sitemapParts(english).map((part) => ({ path: sitemapPartPath(part), text: () => sitemapPart(english, part) })),
    ...contexts.flatMap((context) => [feedFile(context, 'news'), feedFile(context, 'commitments'), ...calendars(context), beingChanged(context)]),
  ];
}

function feedFile(context: Context, name: FeedName): TextFile {
  return { path: localisedPath(context.locale, feedPaths[name]), text: () => feed(context, name) };
}

function beingChanged({ locale }: Context): TextFile {
  return { path: localisedPath(locale, beingChangedPath), text: () => beingChangedPage(locale) };
}

function calendars(context: Context): readonly TextFile[] {
  return calendarSlugs(context).map((slug) => ({ path: localisedPath(context.locale, `/events/${slug}/event.ics`), text: () => calendarFile(context, slug) }));
}
