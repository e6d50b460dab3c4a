import { type Entry, localeOf, type Snapshot, sourceLocale } from '@sanctuary/shared-types';
import { allPaths, type Route } from '@sanctuary/site';

/** A page as any generator of static sites could make it: its texts as Markdown, its links as addresses. */
export interface PlainPage {
  readonly path: string;
  readonly lang: string;
  readonly direction: string;
  readonly title: string;
  readonly summary: string;
  readonly parts: readonly { readonly title: string; readonly markdown: string }[];
  readonly links: readonly { readonly href: string; readonly label: string }[];
}

/** What stands around every page. */
export interface PlainFrame {
  readonly siteName: string;
  readonly navigation: readonly { readonly href: string; readonly label: string }[];
}

type Shown = Entry<'arrival-guide' | 'commitment' | 'event' | 'page' | 'refugee-week' | 'service' | 'story' | 'update'>;

/** What lists list. */
const listed: Partial<Record<Route['kind'], Route['kind']>> = {
  home: 'arrival-guide', guides: 'arrival-guide', 'guides-topic': 'arrival-guide', 'guides-stage': 'arrival-guide',
  services: 'service', 'services-topic': 'service', 'services-letter': 'service', commitments: 'commitment', stories: 'story', news: 'update',
};
/** Lists of a part of all. */
const parts: readonly Route['kind'][] = ['home', 'guides-topic', 'guides-stage', 'services-topic', 'services-letter'];
const longestPart = 100;

/**
 * The same pages with the same texts, for other generators: entries with their words and some links, lists with all that
 * they list. It is less than our pages show, so it rather flatters the others.
 */
export function plainPages(snapshot: Snapshot): { pages: PlainPage[]; frame: PlainFrame } {
  const routes = [...allPaths(snapshot).values()];
  const entryAt = entries(snapshot);
  const titleOf = (route: Route): string => titleIn(shown(route, entryAt)) ?? route.path;
  const byKind = Map.groupBy(routes, ({ kind, locale }) => `${kind} ${locale}`);
  const linked = (route: Route): readonly Route[] => {
    if (route.kind === 'site-map') return routes.filter(({ locale }) => locale === route.locale);
    const all = byKind.get(`${route.entry ? route.kind : (listed[route.kind] ?? '')} ${route.locale}`) ?? [];
    if (route.entry) return all.slice(all.indexOf(route) + 1, all.indexOf(route) + 6);
    return parts.includes(route.kind) ? all.slice(0, longestPart) : all;
  };
  const pages = routes.map((route) => {
    const entry = shown(route, entryAt);
    return {
      path: route.path,
      lang: route.locale,
      direction: localeOf(route.locale).direction,
      title: titleOf(route),
      summary: entry && 'summary' in entry ? (entry.summary ?? '') : '',
      parts: entry ? partsOf(entry) : [],
      links: linked(route).map((other) => ({ href: other.path, label: titleOf(other) })),
    };
  });
  const navigation = routes.filter(({ locale, entry, kind }) => locale === sourceLocale && !entry && !kind.includes('-')).map(({ path }) => ({ href: path, label: path }));
  return { pages, frame: { siteName: snapshot.entries.settings.find(({ locale }) => locale === sourceLocale)?.siteName ?? '', navigation } };
}

function entries({ entries: { 'arrival-guide': guides, commitment, event, page, 'refugee-week': weeks, service, story, update } }: Snapshot): ReadonlyMap<string, Shown> {
  const all: readonly Shown[] = [...guides, ...commitment, ...event, ...page, ...weeks, ...service, ...story, ...update];
  return new Map(all.map((entry) => [`${entry.documentId} ${entry.locale}`, entry]));
}

const shown = ({ entry, locale }: Route, entryAt: ReadonlyMap<string, Shown>): Shown | undefined => entry && entryAt.get(`${entry.documentId} ${locale}`);

function titleIn(entry: Shown | undefined): string | undefined {
  if (!entry) return undefined;
  return 'title' in entry ? entry.title : 'name' in entry ? entry.name : entry.theme;
}

function partsOf(entry: Shown): PlainPage['parts'] {
  const body = 'body' in entry ? entry.body : 'whatToExpect' in entry ? entry.whatToExpect : entry.introduction;
  const steps = 'steps' in entry ? entry.steps.map(({ title, body: markdown }) => ({ title, markdown })) : [];
  return [...(body === null ? [] : [{ title: '', markdown: body }]), ...steps];
}
