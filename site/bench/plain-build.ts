import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contextOf, usePages, viewOf } from '../src/content/index.ts';
import { digestOf } from '../src/content/tracking/digest.ts';
import { fileOf, pagesOf } from '../src/render/site-pages.ts';
import { readSnapshot } from '../src/snapshot/file.ts';

// For benchmarks: the same pages as `astro build` makes them by itself, from a snapshot file. With `incremental`,
// Astro keeps what it made beside the output and, the next time, makes only pages whose view is another.
const [snapshotFile, folder, kind] = process.argv.slice(2);
if (!snapshotFile || !folder) throw new Error('Usage: node bench/plain-build.ts <snapshot.json> <folder> [incremental]');
const isIncremental = kind === 'incremental';

// React chooses its renderer at import.
Object.assign(process.env, { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' });
const { build } = await import('astro');

const snapshot = await readSnapshot(resolve(snapshotFile));
const pages = pagesOf(snapshot);
usePages({
  params: (kind) => pages.filter((page) => page.kind === kind).map(({ params }) => params),
  view: (kind, params) => viewOf(kind, contextOf(snapshot, params), params),
});

/** Astro asks for the key of a page beside its parameters: the digest of all that it shows. */
function cacheKeys(): AstroIntegration {
  return {
    name: 'sanctuary:cache-keys',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        const known = new Map(pages.map((page) => [fileOf(page.path), page]));
        setPrerenderer((standard) => ({
          ...standard,
          async getStaticPaths() {
            return (await standard.getStaticPaths()).map((path) => {
              const page = known.get(fileOf(path.pathname.endsWith('/') ? path.pathname : `${path.pathname}/`));
              return page ? { ...path, cacheKey: digestOf(viewOf(page.kind, contextOf(snapshot, page.params), page.params)) } : path;
            });
          },
        }));
      },
    },
  };
}

await build({
  root: fileURLToPath(new URL('../', import.meta.url)),
  site: snapshot.siteUrl,
  outDir: resolve(folder, 'out'),
  cacheDir: resolve(folder, 'astro'),
  logLevel: 'error',
  ...(isIncremental && { experimental: { incrementalBuild: true }, integrations: [cacheKeys()] }),
  vite: { cacheDir: resolve(folder, 'vite') },
});
