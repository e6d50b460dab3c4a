import type { Snapshot } from '@sanctuary/shared-types';
import { contextOf, viewOf } from '../content/index.ts';
import type { PageRenderer } from './page-renderer.ts';
import { pagesOf } from './site-pages.ts';
import { failedPageOf, type PageMade } from './worker-messages.ts';

/** Makes one page of a site, and nothing else of it. */
export async function makeAlone(renderer: PageRenderer, snapshot: Snapshot, path: string): Promise<PageMade> {
  const page = pagesOf(snapshot).find((one) => one.path === path);
  if (!page) return { failed: { path, message: `The site has no page ${path}`, problem: null } };
  const render = await renderer.begin([page]);
  try {
    const { html } = await render(page, viewOf(page.kind, contextOf(snapshot, page.params), page.params));
    return { html };
  } catch (error) {
    return { failed: failedPageOf({ path, error }) };
  }
}
