import { sourceLocale, type Entry, type Snapshot } from '@sanctuary/shared-types';
import { localePart, localisedPath } from '../i18n/index.ts';
import { catalogOf } from './catalog.ts';
import { entriesOf } from './entries.ts';
import { listRoutes } from './list-routes.ts';
import { pageTypes, pathOfEntry, type PageType } from './paths.ts';

/** What a page is: each kind has one file in `pages/` and one view. */
export type PageKind =
  | Exclude<PageType, 'page'>
  | 'home' | 'about' | 'council' | 'commitments' | 'evidence' | 'services' | 'services-topic' | 'services-letter'
  | 'guides' | 'guides-topic' | 'guides-stage' | 'stories' | 'news' | 'contact' | 'site-map';

/** Parts of an address that differ within a kind; `locale` is absent in English. */
export type Params = Readonly<Record<string, string | undefined>>;

export interface Route {
  readonly path: string;
  readonly kind: PageKind;
  readonly locale: string;
  readonly params: Params;
  /** The entry that the page shows, where it shows one. */
  readonly entry?: { readonly type: PageType; readonly documentId: string };
}

const cache = new WeakMap<Snapshot, ReadonlyMap<string, Route>>();

/**
 * Every page of the site, by its path. List pages are there in every language offered; the page of an entry in the
 * languages that the entry is published in. Of two entries that claim one path the first by `documentId` has it.
 */
export function allPaths(snapshot: Snapshot): ReadonlyMap<string, Route> {
  const known = cache.get(snapshot);
  if (known) return known;
  const { languages } = catalogOf(snapshot);
  const routes = new Map<string, Route>();
  const add = (route: Route): void => {
    if (!routes.has(route.path)) routes.set(route.path, route);
  };
  for (const locale of languages) {
    for (const { path, kind, params } of listRoutes(snapshot)) {
      add({ path: localisedPath(locale, path), kind, locale, params: withLocale(locale, params) });
    }
    for (const type of pageTypes) for (const route of entryRoutes(snapshot, type, locale)) add(route);
  }
  cache.set(snapshot, routes);
  return routes;
}

/**
 * What Astro's `getStaticPaths` wants for one kind of page: parameters only.
 * @param snapshot what is published
 * @param kind kind of page
 */
export function staticPaths(snapshot: Snapshot, kind: PageKind): { params: Record<string, string | undefined> }[] {
  return [...allPaths(snapshot).values()].filter((route) => route.kind === kind).map(({ params }) => ({ params: { ...params } }));
}

/** The address of the same page in English, whether it is there or not. */
export function englishPath({ path, locale }: Route): string {
  const part = localePart(locale);
  return part === undefined ? path : path.slice(part.length + 1);
}

function withLocale(locale: string, params: Params): Params {
  return { locale: localePart(locale), ...params };
}

function entryRoutes(snapshot: Snapshot, type: PageType, locale: string): Route[] {
  const routes: Route[] = [];
  for (const own of entriesOf(snapshot, type)) {
    if (own.locale !== locale) continue;
    // The address is the English one: a translation may lag behind a changed slug.
    const facts = catalogOf(snapshot).find(type, own.documentId, sourceLocale)?.facts ?? own;
    const path = pathOfEntry(type, facts, locale);
    if (path === null) continue;
    const params = withLocale(locale, { [type === 'refugee-week' ? 'year' : 'slug']: path.split('/').at(-2) });
    routes.push({ path, kind: kindOf(type, facts), locale, params, entry: { type, documentId: own.documentId } });
  }
  return routes;
}

function kindOf(type: PageType, entry: Entry<PageType>): PageKind {
  if (type !== 'page') return type;
  return 'section' in entry && entry.section === 'council' ? 'council' : 'about';
}

/**
 * One parameter of a route.
 * @throws {RangeError} when the address has no such part: the page's file does not name it
 */
export function param(params: Params, name: string): string {
  const value = params[name];
  if (value === undefined) throw new RangeError(`The address has no part "${name}"`);
  return value;
}
