import type { Params } from './routes.ts';
import type { Part } from './tracking/part.ts';
import type { View, ViewKind } from './views.ts';

/** Where page files get what they show. */
export interface PageSource {
  /** Parameters of the pages of a kind that are to be made. */
  params(kind: ViewKind): readonly Params[];
  /** What one of them shows. */
  view<K extends ViewKind>(kind: K, params: Params): View<K>;
  /** Marks the HTML of a part, for whoever wants to know where on a page it stands. */
  mark?(part: Part<object>, html: string): string;
}

// Astro bundles the pages apart from the worker that makes them, so a module variable would exist twice.
const key = Symbol.for('sanctuary.pages');
const place: typeof globalThis & { [key]?: PageSource } = globalThis;

/** Lets page files, in this process, get what they show from here. */
export function usePages(source: PageSource): void {
  place[key] = source;
}

/** What Astro's `getStaticPaths` wants for one kind of page: parameters only. */
export function staticPaths(kind: ViewKind): { params: Record<string, string | undefined> }[] {
  return source().params(kind).map((params) => ({ params: { ...params } }));
}

/**
 * What a page shows; its file asks for it and renders it.
 * @param params of its address
 */
export function pageView<K extends ViewKind>(kind: K, params: Params): View<K> {
  return source().view(kind, params);
}

/** The HTML of a part, as it is to stand on a page. */
export function partOnPage(part: Part<object>, html: string): string {
  return place[key]?.mark?.(part, html) ?? html;
}

/** @throws {Error} when there is none: a page was built other than by `render` or `src/render/preview.ts` */
function source(): PageSource {
  const found = place[key];
  if (!found) throw new Error('No content to build from. Build with `pnpm --filter @sanctuary/site build` or `node src/render/preview.ts`.');
  return found;
}
