import { sourceLocale } from '@sanctuary/shared-types';
import { say, type Article } from '../article.ts';
import { pageAddress, type Context } from '../context.ts';
import { targetOf, type Target } from '../links.ts';
import { byOrder } from '../order.ts';
import { pathOfEntry, paths } from '../paths.ts';
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

/** The parts of the site, as every page lists them. */
export function navigation(context: Context, path: string): readonly NavigationLink[] {
  const { t } = context;
  const first = pagesOf(context, 'about')[0];
  const about = first && targetOf(context, first);
  return [
    ...parts.map(([key, to]) => ({ label: t(key), href: pageAddress(context, to), ...current(path, to, to) })),
    ...(about ? [{ label: t('nav.about'), ...about, ...current(path, englishPath(first), '/about/') }] : []),
    { label: t('nav.contact'), href: pageAddress(context, paths.contact), ...current(path, paths.contact, paths.contact) },
  ];
}

/** The council's own pages, such as accessibility and privacy, then contact and site map. */
export function footerLinks(context: Context, path: string): readonly NavigationLink[] {
  const { t } = context;
  const own = pagesOf(context, 'council').flatMap((page) => {
    const target = targetOf(context, page);
    return target ? [{ label: say(page, 'title'), ...target, ...current(path, englishPath(page), englishPath(page)) }] : [];
  });
  return [
    ...own,
    { label: t('nav.contact'), href: pageAddress(context, paths.contact), ...current(path, paths.contact, paths.contact) },
    { label: t('nav.siteMap'), href: pageAddress(context, paths.siteMap), ...current(path, paths.siteMap, paths.siteMap) },
  ];
}

/** The pages with a place in navigation, in the order that officers gave them. */
export function pagesOf({ catalog, locale }: Context, section: 'about' | 'council'): readonly Article<'page'>[] {
  return [...catalog.all('page', locale)].filter(({ facts }) => facts.section === section).sort(byOrder);
}

function englishPath({ facts }: Article<'page'>): string {
  return pathOfEntry('page', facts, sourceLocale) ?? paths.home;
}

function current(path: string, to: string, part: string): Pick<NavigationLink, 'current'> {
  if (path === to) return { current: 'page' };
  return path.startsWith(part) ? { current: 'true' } : {};
}
