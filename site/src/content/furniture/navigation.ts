import { sourceLocale } from '@sanctuary/shared-types';
import { say, type Article } from '../article.ts';
import { pageAddress, type Context } from '../context.ts';
import { targetOf, type Target } from '../links.ts';
import { byOrder } from '../order.ts';
import { pathOfEntry, paths } from '../paths.ts';
import { derived, derivedBy } from '../tracking/derived.ts';
import type { Key, Words } from '../../i18n/index.ts';

export interface NavigationLink extends Target {
  readonly label: Words;
  /** `page`: this very page; `true`: a page within that part of the site. */
  readonly current?: 'page' | 'true';
}

const parts = [
  ['nav.guides', paths.guides],
  ['nav.services', paths.services],
  ['nav.commitments', paths.commitments],
  ['nav.stories', paths.stories],
  ['nav.news', paths.news],
] as const satisfies readonly (readonly [Key, string])[];

/** A link as it is on every page. */
interface Listed extends Target {
  readonly label: Words;
  /** English address of the page that it leads to. */
  readonly page: string;
  /** How English addresses of pages begin that belong to it. */
  readonly part: string;
}

/** The parts of the site, as every page lists them. */
export function navigation(context: Context, path: string): readonly NavigationLink[] {
  return allParts(context).map((link) => seenFrom(path, link));
}

/**
 * Which form of the menus a page has, so that they are made once for many pages: menus lead to pages of one step, and to
 * those about the council's work; any other is marked only as within its part of the site.
 * @param path English address of a page
 * @returns what `navigation` and `footerLinks` take in place of that address
 */
export function placeInMenus(path: string): string {
  const [, first = '', ...deeper] = path.split('/').slice(0, -1);
  return deeper.length === 0 || first === 'about' ? path : `/${first}/*`;
}

/** The council's own pages, such as accessibility and privacy, then contact and site map. */
export function footerLinks(context: Context, path: string): readonly NavigationLink[] {
  return allFooterLinks(context).map((link) => seenFrom(path, link));
}

const allParts = derived((context: Context): readonly Listed[] => {
  const first = pagesOf(context, 'about')[0];
  const about = first && targetOf(context, first);
  return [
    ...parts.map(([key, to]) => listed(context, key, to)),
    ...(about ? [{ label: context.t('nav.about'), ...about, page: englishPath(first), part: '/about/' }] : []),
    listed(context, 'nav.contact', paths.contact),
  ];
});

const allFooterLinks = derived((context: Context): readonly Listed[] => {
  const own = pagesOf(context, 'council').flatMap((page) => {
    const target = targetOf(context, page);
    return target ? [{ label: say(page, 'title'), ...target, page: englishPath(page), part: englishPath(page) }] : [];
  });
  return [...own, listed(context, 'nav.contact', paths.contact), listed(context, 'nav.siteMap', paths.siteMap)];
});

/** The pages with a place in navigation, in the order that officers gave them. */
export function pagesOf(context: Context, section: 'about' | 'council'): readonly Article<'page'>[] {
  return context.catalog.findAll('page', idsIn(context, section), context.locale);
}

const idsIn = derivedBy(({ catalog, locale }: Context, section): readonly string[] =>
  catalog.all('page', locale).filter(({ facts }) => facts.section === section).sort(byOrder).map(({ id }) => id),
);

function listed(context: Context, key: Key, to: string): Listed {
  return { label: context.t(key), href: pageAddress(context, to), page: to, part: to };
}

function seenFrom(path: string, { page, part, ...link }: Listed): NavigationLink {
  return { ...link, ...current(path, page, part) };
}

function englishPath({ facts }: Article<'page'>): string {
  return pathOfEntry('page', facts, sourceLocale) ?? paths.home;
}

function current(path: string, to: string, part: string): Pick<NavigationLink, 'current'> {
  if (path === to) return { current: 'page' };
  return path.startsWith(part) ? { current: 'true' } : {};
}
