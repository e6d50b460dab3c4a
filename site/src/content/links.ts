import { sourceLocale, type ContentType } from '@sanctuary/shared-types';
import { localisedPath } from '../i18n/index.ts';
import type { Article } from './article.ts';
import type { Context } from './context.ts';
import { publishedFile } from './media.ts';
import { pathOfEntry } from './paths.ts';

/** Where a link leads. */
export interface Target {
  readonly href: string;
  /** Language of the matter of the page it leads to, where that is not the language of this page. */
  readonly hreflang?: string;
  /** Whether it leaves the site. */
  readonly external?: boolean;
}

/** The page at an English address: in the reader's language, or at least among what surrounds it; else in English, else nowhere. */
function inOwnLanguage({ routes, locale }: Context, path: string): Target | undefined {
  const own = localisedPath(locale, path);
  const route = routes.get(own);
  if (route) return { href: own, ...(route.inEnglish && { hreflang: sourceLocale }) };
  return routes.has(path) ? { href: path, hreflang: sourceLocale } : undefined;
}

/**
 * Where the page of an entry is.
 * @returns `undefined` where the site has no such page: the name is shown as plain text
 */
export function targetOf<T extends ContentType>(context: Context, article: Article<T>): Target | undefined {
  const path = pathOfEntry(article.type, article.facts, sourceLocale);
  return path === null ? undefined : inOwnLanguage(context, path);
}

/**
 * Where a link that an officer wrote leads.
 * @param href as written: a web address, `mailto:`, `tel:`, or a path of this site
 * @returns `undefined` for a page or file that the site lacks: the link becomes plain text
 */
export function targetOfHref(context: Context, href: string): Target | undefined {
  if (/^(mailto:|tel:|#)/i.test(href)) return { href };
  const local = localPart(context, href);
  if (local === undefined) return /^https?:\/\//i.test(href) ? { href, external: true } : undefined;
  if (local.startsWith('/uploads/')) {
    const file = context.media.at(local);
    return file && { href: publishedFile(file) };
  }
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(local) ?? [];
  const target = inOwnLanguage(context, path.endsWith('/') ? path : `${path}/`);
  return target && { ...target, href: target.href + rest };
}

/** The path of an address on this site, with what follows it; `undefined` for any other address. */
function localPart({ siteUrl }: Context, href: string): string | undefined {
  if (href.startsWith('/') && !href.startsWith('//')) return href;
  if (href === siteUrl) return '/';
  return href.startsWith(`${siteUrl}/`) ? href.slice(siteUrl.length) : undefined;
}
