import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { compiledDir } from './compiled-dir.ts';
import { pageLoop } from './page-loop.ts';
import type { PageRenderer } from './page-renderer.ts';

const siteRoot = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Compiles the pages' code with Astro, in this process, then lends it to somebody who makes sites with it.
 * `NODE_ENV` must be `production` before this module is loaded: React chooses its renderer at import.
 * @param siteUrl public address of the site, which is compiled into the pages
 * @param folder for what is compiled; the process must run in another one, or Astro puts the pages' code among what is public
 * @throws {Error} where the code does not compile
 */
export async function buildPages(siteUrl: string, folder: string, use: (renderer: PageRenderer) => Promise<void>): Promise<void> {
  await build({
    root: siteRoot,
    site: siteUrl,
    outDir: compiledDir(folder),
    cacheDir: join(folder, 'astro'),
    logLevel: 'error',
    integrations: [pageLoop(siteUrl, use)],
    vite: { cacheDir: join(folder, 'vite') },
  });
}
