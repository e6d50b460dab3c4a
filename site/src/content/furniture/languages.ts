import { localeOf, sourceLocale } from '@sanctuary/shared-types';
import { localisedPath } from '../../i18n/index.ts';
import type { Context } from '../context.ts';

/** This page in one language, by that language's own name. */
export interface LanguageLink {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly name: string;
  readonly href: string;
  readonly current: boolean;
}

export interface Alternate {
  readonly hreflang: string;
  readonly href: string;
}

/** The languages that the page at an English address is there in. */
function languagesOf({ catalog, routes }: Context, path: string): readonly string[] {
  return catalog.languages.filter((code) => routes.has(localisedPath(code, path)));
}

/** Links to the same page in the languages that have it. */
export function languageLinks(context: Context, path: string): readonly LanguageLink[] {
  return languagesOf(context, path).map((code) => {
    const { ownName, direction } = localeOf(code);
    return { lang: code, dir: direction, name: ownName, href: localisedPath(code, path), current: code === context.locale };
  });
}

/** The same for search engines, with whole addresses; English is for readers of any other language. */
export function alternatesOf(context: Context, path: string): readonly Alternate[] {
  const languages = languagesOf(context, path);
  if (languages.length < 2) return [];
  const at = (code: string): string => context.siteUrl + localisedPath(code, path);
  const all = languages.map((code) => ({ hreflang: code, href: at(code) }));
  return languages.includes(sourceLocale) ? [...all, { hreflang: 'x-default', href: at(sourceLocale) }] : all;
}
