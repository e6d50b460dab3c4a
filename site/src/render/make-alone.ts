import type { Snapshot } from '@sanctuary/shared-types';
import { contextOf, viewOf } from '../content/index.ts';
import type { PageRenderer } from './page-renderer.ts';
import { pagesOf } from './site-pages.ts';
import { failedPageOf, type PageMade } from './worker-messages.ts';

/** Makes one page of a site, and nothing else of it. */
export async function makeAlone(renderer: PageRenderer, snapshot: Snapshot, path: string): Promise<PageMade> {
  const page = pagesOf(snapshot).filter((one) => one.path === path);
  for await (const made of renderer.render(page, ({ kind, params }) => viewOf(kind, contextOf(snapshot, params), params))) {
    return 'error' in made ? { failed: failedPageOf(made) } : { html: made.html };
  }
  return { failed: { path, message: `The site has no page ${path}`, problem: null } };
}
