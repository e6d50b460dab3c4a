import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { pageLoop, type SiteJob } from './page-loop.ts';

const siteRoot = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Compiles the pages' code with Astro, in this process, then makes sites with it for as long as there are jobs.
 * `NODE_ENV` must be `production` before this module is loaded: React chooses its renderer at import.
 * @param siteUrl public address of the site, which is compiled into the pages
 * @param folder for what is compiled; the process must run in another one, or Astro puts the pages' code among what is public
 * @throws {Error} where the code does not compile
 */
export async function buildPages(siteUrl: string, folder: string, jobs: AsyncIterable<SiteJob>): Promise<void> {
  const compiledDir = join(folder, 'compiled');
  await build({
    root: siteRoot,
    site: siteUrl,
    outDir: compiledDir,
    cacheDir: join(folder, 'astro'),
    logLevel: 'error',
    integrations: [pageLoop(jobs, compiledDir)],
    vite: { cacheDir: join(folder, 'vite') },
  });
}
