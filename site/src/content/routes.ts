import { sourceLocale, type Entry, type Snapshot } from '@sanctuary/shared-types';
import { localePart, localisedPath } from '../i18n/index.ts';
import { catalogOf } from './catalog.ts';
import { indexOf, type ByLocale, type Index } from './entries.ts';
import { handoutRoute, type HandoutKind } from './handout/handout-routes.ts';
import { listRoutes } from './list-routes.ts';
import { isOwnStory } from './own-story.ts';
import { pageTypes, pathOfEntry, type PageType } from './paths.ts';

/** What a page is: each kind has one file in `pages/` and one view. */
export type PageKind =
  | Exclude<PageType, 'page'>
  | 'home' | 'about' | 'council' | 'commitments' | 'evidence' | 'services' | 'services-topic' | 'services-letter'
  | 'guides' | 'guides-topic' | 'guides-stage' | 'stories' | 'news' | 'cards' | 'contact' | 'search' | 'site-map'
  | HandoutKind;

/** Parts of an address that differ within a kind; `locale` is absent in English. */
export type Params = Readonly<Record<string, string | undefined>>;

export interface Route {
  readonly path: string;
  readonly kind: PageKind;
  readonly locale: string;
  readonly params: Params;
  /** The entry that the page shows, where it shows one. */
  readonly entry?: { readonly type: PageType; readonly documentId: string };
  /** The entry is not published in the language of the page, which gives the English words of it. See docs/adr/0023. */
  readonly inEnglish?: true;
  /** Address of the page that search engines are to list in the place of this one, which says nothing more. */
  readonly standsFor?: string;
}

/** Which pages there are, by path, and in the order in which they are listed. */
export interface Routes {
  has(path: string): boolean;
  get(path: string): Route | undefined;
  values(): Iterable<Route>;
}

const cache = new WeakMap<Snapshot, ReadonlyMap<string, Route>>();

/**
 * Every page of the site, by its path. Every page is there in every language offered: that of an entry which is not
 * published in a language gives the English words. A person's own story is not put before readers of a language that it
 * is not published in. Of two entries that claim one path the first by `documentId` has it.
 */
export function allPaths(snapshot: Snapshot): ReadonlyMap<string, Route> {
  const known = cache.get(snapshot);
  if (known) return known;
  const lists = listRoutes(snapshot);
  const routes = new Map<string, Route>();
  const add = (route: Route): void => {
    if (!routes.has(route.path)) routes.set(route.path, route);
  };
  for (const locale of catalogOf(snapshot).languages) {
    for (const { path, kind, params } of lists) add({ path: localisedPath(locale, path), kind, locale, params: withLocale(locale, params) });
    for (const type of pageTypes) for (const route of entryRoutes(type, indexOf<PageType>(snapshot, type), locale)) add(route);
  }
  cache.set(snapshot, routes);
  return routes;
}

/** The address of the same page in English, whether it is there or not. */
export function englishPath({ path, locale }: Route): string {
  const part = localePart(locale);
  return part === undefined ? path : path.slice(part.length + 1);
}

/** Language in which the entry of a page is published whose words the page gives. */
export function localeOfWords({ locale, inEnglish }: Route): string {
  return inEnglish ? sourceLocale : locale;
}

function withLocale(locale: string, params: Params): Params {
  return { locale: localePart(locale), ...params };
}

const routesOfIndex = new WeakMap<Index<PageType>, Map<string, readonly Route[]>>();

/** The pages of the entries of a type in one language. */
function entryRoutes(type: PageType, index: Index<PageType>, locale: string): readonly Route[] {
  const known = routesOfIndex.get(index) ?? new Map<string, readonly Route[]>();
  routesOfIndex.set(index, known);
  const routes = known.get(locale) ?? [...index.values()].flatMap((versions) => routesIn(type, versions, locale));
  known.set(locale, routes);
  return routes;
}

/** The page of an entry, and its handout where it is translated. */
function routesIn(type: PageType, versions: ByLocale<PageType>, locale: string): readonly Route[] {
  const route = routeIn(type, versions, locale);
  const handout = route && versions.has(sourceLocale) ? handoutRoute(route) : null;
  return [route, handout].filter((one) => one !== null);
}

function routeIn(type: PageType, versions: ByLocale<PageType>, locale: string): Route | null {
  const own = versions.get(locale);
  // The address is the English one: a translation may lag behind a changed slug.
  const facts = versions.get(sourceLocale) ?? own;
  if (!facts || (!own && isOwnStory(facts))) return null;
  return entryRoute(type, facts, locale, own === undefined);
}

const routesOfEntries = new WeakMap<Entry<PageType>, Map<string, Route | null>>();

/** The same object as before where the entry is: most entries do not change from one snapshot to the next. */
function entryRoute(type: PageType, facts: Entry<PageType>, locale: string, inEnglish: boolean): Route | null {
  const known = routesOfEntries.get(facts) ?? new Map<string, Route | null>();
  routesOfEntries.set(facts, known);
  const key = `${locale} ${inEnglish}`;
  const route = known.get(key) ?? makeEntryRoute(type, facts, locale, inEnglish);
  known.set(key, route);
  return route;
}

function makeEntryRoute(type: PageType, facts: Entry<PageType>, locale: string, inEnglish: boolean): Route | null {
  const path = pathOfEntry<PageType>(type, facts, locale);
  if (path === null) return null;
  const params = withLocale(locale, { [type === 'refugee-week' ? 'year' : 'slug']: path.split('/').at(-2) });
  return { path, kind: kindOf(type, facts), locale, params, entry: { type, documentId: facts.documentId }, ...(inEnglish && { inEnglish }) };
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
