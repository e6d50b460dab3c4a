import { localeOf, sourceLocale } from '@sanctuary/shared-types';
import { localisedPath } from '../../i18n/index.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';
import type { Route } from '../routes.ts';

/** This page in one language, by that language's own name. */
export interface LanguageLink {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly name: string;
  readonly href: string;
  /**
   * Language that the matter of that page is in: English, where nobody has translated it. Absent where this page is not
   * there in the language, and the link leads to the page above it.
   */
  readonly hreflang?: string;
  readonly current: boolean;
}

export interface Alternate {
  readonly hreflang: string;
  readonly href: string;
}

/** Links to the page at an English address in every language offered; none for what is no page. */
export function languageLinks(context: Context, path: string): readonly LanguageLink[] {
  const { catalog, routes, locale } = context;
  if (!routes.has(localisedPath(locale, path))) return [];
  return catalog.languages.map((code) => {
    const { ownName, direction } = localeOf(code);
    const route = routes.get(localisedPath(code, path));
    const place = route ? { href: route.path, hreflang: route.inEnglish ? sourceLocale : code } : { href: pageAbove(context, code, path) };
    return { lang: code, dir: direction, name: ownName, ...place, current: code === locale };
  });
}

/** A reader who does not find the page in their language finds their language at least. */
function pageAbove({ routes }: Context, code: string, path: string): string {
  const above = localisedPath(code, path.replace(/[^/]+\/$/, ''));
  return routes.has(above) ? above : localisedPath(code, paths.home);
}

/** The languages that the page at an English address is truly there in, for search engines, with whole addresses; English is for readers of any other language. */
export function alternatesOf({ catalog, routes, siteUrl }: Context, path: string): readonly Alternate[] {
  const languages = catalog.languages.filter((code) => isTranslated(routes.get(localisedPath(code, path))));
  if (languages.length < 2) return [];
  const at = (code: string): string => siteUrl + localisedPath(code, path);
  const all = languages.map((code) => ({ hreflang: code, href: at(code) }));
  return languages.includes(sourceLocale) ? [...all, { hreflang: 'x-default', href: at(sourceLocale) }] : all;
}

function isTranslated(route: Route | undefined): boolean {
  return route !== undefined && route.inEnglish !== true;
}
