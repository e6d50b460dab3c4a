import { sourceLocale, type Entry, type Snapshot } from '@sanctuary/shared-types';
import { localePart, localisedPath } from '../i18n/index.ts';
import { catalogOf } from './catalog.ts';
import { indexOf, type Index } from './entries.ts';
import { listRoutes } from './list-routes.ts';
import { pageTypes, pathOfEntry, type PageType } from './paths.ts';

/** What a page is: each kind has one file in `pages/` and one view. */
export type PageKind =
  | Exclude<PageType, 'page'>
  | 'home' | 'about' | 'council' | 'commitments' | 'evidence' | 'services' | 'services-topic' | 'services-letter'
  | 'guides' | 'guides-topic' | 'guides-stage' | 'stories' | 'news' | 'contact' | 'search' | 'site-map';

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

/** Which pages there are, by path, and in the order in which they are listed. */
export interface Routes {
  has(path: string): boolean;
  get(path: string): Route | undefined;
  values(): Iterable<Route>;
}

const cache = new WeakMap<Snapshot, ReadonlyMap<string, Route>>();

/**
 * Every page of the site, by its path. List pages are there in every language offered; the page of an entry in the
 * languages that the entry is published in. Of two entries that claim one path the first by `documentId` has it.
 */
export function allPaths(snapshot: Snapshot): ReadonlyMap<string, Route> {
  const known = cache.get(snapshot);
  if (known) return known;
  const lists = listRoutes(snapshot);
  const entries = pageTypes.map((type) => entryRoutes(type, indexOf<PageType>(snapshot, type)));
  const routes = new Map<string, Route>();
  const add = (route: Route): void => {
    if (!routes.has(route.path)) routes.set(route.path, route);
  };
  for (const locale of catalogOf(snapshot).languages) {
    for (const { path, kind, params } of lists) add({ path: localisedPath(locale, path), kind, locale, params: withLocale(locale, params) });
    for (const ofType of entries) for (const route of ofType.get(locale) ?? []) add(route);
  }
  cache.set(snapshot, routes);
  return routes;
}

/** The address of the same page in English, whether it is there or not. */
export function englishPath({ path, locale }: Route): string {
  const part = localePart(locale);
  return part === undefined ? path : path.slice(part.length + 1);
}

function withLocale(locale: string, params: Params): Params {
  return { locale: localePart(locale), ...params };
}

const routesOfIndex = new WeakMap<Index<PageType>, ReadonlyMap<string, readonly Route[]>>();

/** The pages of the entries of a type, by language. */
function entryRoutes(type: PageType, index: Index<PageType>): ReadonlyMap<string, readonly Route[]> {
  const known = routesOfIndex.get(index);
  if (known) return known;
  const routes = new Map<string, Route[]>();
  for (const versions of index.values()) {
    for (const [locale, own] of versions) {
      // The address is the English one: a translation may lag behind a changed slug.
      const route = entryRoute(type, versions.get(sourceLocale) ?? own, locale);
      if (route) listIn(routes, locale).push(route);
    }
  }
  routesOfIndex.set(index, routes);
  return routes;
}

function listIn(routes: Map<string, Route[]>, locale: string): Route[] {
  const list = routes.get(locale) ?? [];
  routes.set(locale, list);
  return list;
}

const routesOfEntries = new WeakMap<Entry<PageType>, Map<string, Route | null>>();

/** The same object as before where the entry is: most entries do not change from one snapshot to the next. */
function entryRoute(type: PageType, facts: Entry<PageType>, locale: string): Route | null {
  const known = routesOfEntries.get(facts) ?? new Map<string, Route | null>();
  routesOfEntries.set(facts, known);
  const route = known.get(locale) ?? makeEntryRoute(type, facts, locale);
  known.set(locale, route);
  return route;
}

function makeEntryRoute(type: PageType, facts: Entry<PageType>, locale: string): Route | null {
  const path = pathOfEntry<PageType>(type, facts, locale);
  if (path === null) return null;
  const params = withLocale(locale, { [type === 'refugee-week' ? 'year' : 'slug']: path.split('/').at(-2) });
  return { path, kind: kindOf(type, facts), locale, params, entry: { type, documentId: facts.documentId } };
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
