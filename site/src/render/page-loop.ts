import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Snapshot } from '@sanctuary/shared-types';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { useSnapshot } from '../content/snapshot-source.ts';
import { numberIslands } from './islands.ts';

/** A page that could not be made, and why. */
export interface PageFailure {
  /** Address of the page, e.g. `/guides/see-a-doctor/`. */
  readonly path: string;
  readonly error: unknown;
}

/** One site to make with the compiled code. */
export interface SiteJob {
  readonly snapshot: Snapshot;
  /** Folder for the pages and their assets, which is made. */
  readonly publicDir: string;
  /** Hears of the pages that could not be made. */
  readonly done: (failures: PageFailure[]) => void;
}

/**
 * Makes sites with code that Astro compiled once: compiling takes seconds, a page takes a millisecond.
 * @param jobs what to make; the build ends when they do
 * @param compiledDir where Astro puts scripts, styles and the files of `public/`
 */
export function pageLoop(jobs: AsyncIterable<SiteJob>, compiledDir: string): AstroIntegration {
  return {
    name: 'sanctuary:page-loop',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          ...standard,
          async getStaticPaths() {
            for await (const { snapshot, publicDir, done } of jobs) {
              await cp(compiledDir, publicDir, { recursive: true });
              useSnapshot(snapshot);
              forgetPaths(standard);
              done(await makePages(standard, snapshot.siteUrl, publicDir));
            }
            return [];
          },
        }));
      },
    },
  };
}

/** Astro stops at the first page that throws. One bad entry must not hide the next, so this goes on to the end. */
async function makePages(prerenderer: AstroPrerenderer, siteUrl: string, publicDir: string): Promise<PageFailure[]> {
  const failures: PageFailure[] = [];
  const made = new Set<string>();
  for (const { pathname, route } of await prerenderer.getStaticPaths()) {
    const path = route.type === 'endpoint' || pathname.endsWith('/') ? pathname : `${pathname}/`;
    try {
      if (made.has(path)) throw new Error(`Two routes make ${path}; one is ${route.component}`);
      made.add(path);
      const result = await prerenderer.render(new Request(new URL(path, siteUrl)), { routeData: route });
      await writePage(join(publicDir, fileOf(path)), result instanceof Response ? result : result.response);
    } catch (error) {
      failures.push({ path, error });
    }
  }
  return failures;
}

function fileOf(path: string): string {
  if (path === '/404/') return '404.html';
  return path.endsWith('/') ? `${path}index.html` : path;
}

async function writePage(file: string, response: Response): Promise<void> {
  if (!response.ok && response.status !== 404) throw new Error(`The route answered ${response.status}`);
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, isPage ? numberIslands(await response.text()) : Buffer.from(await response.arrayBuffer()));
}

/**
 * Astro asks each route for its paths once and remembers them. This is the one place that leans on something of
 * Astro's that is not documented: a test builds twice in one process, so that an upgrade cannot break it unseen.
 */
function forgetPaths(prerenderer: AstroPrerenderer): void {
  const cache = property(property(prerenderer, 'app'), 'routeCache');
  const clearAll = property(cache, 'clearAll');
  if (typeof clearAll !== 'function') throw new Error('Astro remembers its paths in another place now. Look for its RouteCache, and correct page-loop.ts.');
  clearAll.call(cache);
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
