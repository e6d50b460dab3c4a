import type { AstroPrerenderer } from 'astro';
import { usePages, type View, type ViewKind } from '../content/index.ts';
import { numberIslands } from './islands.ts';
import type { Page } from './site-pages.ts';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The text of a page. */
interface PageText {
  readonly html: string;
  /** The same in UTF-8, in memory of its own. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A page that was made, or why it could not be. */
export type Rendered = ({ readonly path: string } & PageText) | { readonly path: string; readonly error: unknown };

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
   * Makes pages, one after another. Astro stops at the first page that throws: one bad entry must not hide the next, so
   * this goes on to the end.
   * @param pages what to make
   * @param show what a page shows; `undefined` for one that need not be made after all
   */
  async *render(pages: readonly Page[], show: (page: Page) => View<ViewKind> | undefined): AsyncGenerator<Rendered> {
    const held: Held = {};
    const wanted = Map.groupBy(pages, ({ kind }) => kind);
    usePages({ params: (kind) => (wanted.get(kind) ?? []).map(({ params }) => params), view: (kind) => heldView(held, kind) });
    const routes = await this.#routes();
    for (const page of pages) {
      const { path, kind } = page;
      try {
        const view = show(page);
        if (view === undefined) continue;
        Object.assign(held, { [kind]: view });
        yield { path, ...(await this.#page(path, routes)) };
      } catch (error) {
        yield { path, error };
      }
    }
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

  async #page(path: string, routes: Routes): Promise<PageText> {
    const routeData = routes.get(path);
    if (!routeData) throw new Error(`No file in src/pages makes ${path}`);
    const result = await this.#prerenderer.render(new Request(new URL(path, this.#siteUrl)), { routeData });
    const response = result instanceof Response ? result : result.response;
    if (!response.ok && response.status !== 404) throw new Error(`The page answered ${response.status}`);
    const given = new Uint8Array(await response.arrayBuffer());
    const text = decoder.decode(given);
    const html = numberIslands(text);
    return { html, bytes: html === text ? given : encoder.encode(html) };
  }
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
