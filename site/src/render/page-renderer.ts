import type { AstroPrerenderer } from 'astro';
import { usePages, type View, type ViewKind } from '../content/index.ts';
import { numberIslands } from './islands.ts';
import { PartMarks, type PlacedPage } from './part-places.ts';
import type { Page } from './site-pages.ts';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** A page that was made. */
export interface RenderedPage extends PlacedPage {
  readonly html: string;
}

/**
 * Makes one of the pages that were named.
 * @param view what it shows
 * @throws {Error} where it cannot be made; others can be made after it
 */
export type RenderPage = (page: Page, view: View<ViewKind>) => Promise<RenderedPage>;

type Held = { [K in ViewKind]?: View<K> };
type Routes = Map<string, Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number]['route']>;

/** Makes pages with code that Astro compiled once: compiling takes seconds, a page takes a millisecond. */
export class PageRenderer {
  readonly #prerenderer: AstroPrerenderer;
  readonly #siteUrl: string;

  /** @param siteUrl public address of the site */
  constructor(prerenderer: AstroPrerenderer, siteUrl: string) {
    this.#prerenderer = prerenderer;
    this.#siteUrl = siteUrl;
  }

  /**
   * Tells Astro of all pages that may be made until this is asked again.
   * @returns what makes them, one after another
   */
  async begin(pages: readonly Page[]): Promise<RenderPage> {
    const held: Held = {};
    const marks = new PartMarks();
    const wanted = Map.groupBy(pages, ({ kind }) => kind);
    usePages({ params: (kind) => (wanted.get(kind) ?? []).map(({ params }) => params), view: (kind) => heldView(held, kind), mark: marks.mark });
    const routes = await this.#routes();
    return async ({ path, kind }, view) => {
      Object.assign(held, { [kind]: view });
      const page = marks.takeOut(withNumbers(await this.#answer(path, routes)));
      return { ...page, html: decoder.decode(page.bytes) };
    };
  }

  /** The page files of what is wanted, by path. */
  async #routes(): Promise<Routes> {
    forgetPaths(this.#prerenderer);
    const routes: Routes = new Map();
    for (const { pathname, route } of await this.#prerenderer.getStaticPaths()) {
      const path = pathname.endsWith('/') ? pathname : `${pathname}/`;
      const other = routes.get(path);
      if (other) throw new Error(`Two files make ${path}: ${other.component} and ${route.component}`);
      routes.set(path, route);
    }
    return routes;
  }

  async #answer(path: string, routes: Routes): Promise<Uint8Array<ArrayBuffer>> {
    const routeData = routes.get(path);
    if (!routeData) throw new Error(`No file in src/pages makes ${path}`);
    const result = await this.#prerenderer.render(new Request(new URL(path, this.#siteUrl)), { routeData });
    const response = result instanceof Response ? result : result.response;
    if (!response.ok && response.status !== 404) throw new Error(`The page answered ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }
}

/** Few pages have islands, and only those are read twice. */
function withNumbers(page: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return Buffer.from(page.buffer).includes('<astro-island') ? encoder.encode(numberIslands(decoder.decode(page))) : page;
}

function heldView<K extends ViewKind>(held: Held, kind: K): View<K> {
  const view: View<K> | undefined = held[kind];
  if (view === undefined) throw new Error(`A page asked for what a page of another kind shows: ${kind}`);
  return view;
}

/**
 * Astro asks each route for its paths once and remembers them. This is the one place that leans on something of
 * Astro's that is not documented: a test builds twice in one process, so that an upgrade cannot break it unseen.
 */
function forgetPaths(prerenderer: AstroPrerenderer): void {
  const cache = property(property(prerenderer, 'app'), 'routeCache');
  const clearAll = property(cache, 'clearAll');
  if (typeof clearAll !== 'function') throw new Error('Astro remembers its paths in another place now. Look for its RouteCache, and correct page-renderer.ts.');
  clearAll.call(cache);
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
