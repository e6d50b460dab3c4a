import type { Snapshot } from '@sanctuary/shared-types';
import { allPaths, contextOf, type PageSource, viewOf } from '../src/content/index.ts';

/** The pages of a snapshot, each made when it is asked for. */
export function pagesOf(snapshot: Snapshot): PageSource {
  const routes = [...allPaths(snapshot).values()];
  return {
    params: (kind) => routes.filter((route) => route.kind === kind).map(({ params }) => params),
    view: (kind, params) => viewOf(kind, contextOf(snapshot, params), params),
  };
}
