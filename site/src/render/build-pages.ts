import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { Snapshot } from '@sanctuary/shared-types';
import { build } from 'astro';
import { useSnapshot } from '../content/snapshot-source.ts';
import { type PageFailure, pagePrerenderer } from './page-prerenderer.ts';

const siteRoot = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Builds every page with Astro, in this process. `NODE_ENV` must be `production` before this module is loaded:
 * React chooses its renderer at import.
 * @param publicDir folder that receives the pages and their assets; what is in it is removed
 * @param workDir folder for what Astro and Vite keep while they work
 * @returns the pages that could not be made; throws where the build as a whole could not be done
 */
export async function buildPages(snapshot: Snapshot, publicDir: string, workDir: string): Promise<PageFailure[]> {
  const failures: PageFailure[] = [];
  useSnapshot(snapshot);
  await build({
    root: siteRoot,
    site: snapshot.siteUrl,
    outDir: publicDir,
    cacheDir: join(workDir, 'astro'),
    logLevel: 'error',
    integrations: [pagePrerenderer(failures)],
    vite: { cacheDir: join(workDir, 'vite') },
  });
  return failures;
}
