import { rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Snapshot } from '@sanctuary/shared-types';
import { allPaths } from '../content/index.ts';
import { headersOf } from '../release/headers.ts';
import { publicFiles } from '../release/public-files.ts';
import { canonicalJson } from '../snapshot/canonical-json.ts';
import { snapshotDigest, writeSnapshot } from '../snapshot/file.ts';
import { codeDigest, releaseId } from './code-digest.ts';
import { compressAll } from './compress.ts';
import { makeFiles } from './made-files.ts';
import { placeMedia } from './media-files.ts';
import type { PageWorker } from './page-worker.ts';
import { withWorker } from './ready-worker.ts';
import { redirectsOf } from './redirects.ts';
import { removeFile } from './remove-file.ts';
import { renderErrorOf } from './render-error.ts';
import type { SiteMade } from './worker-messages.ts';

/** What a release is made from, and where it goes. */
export interface RenderOptions {
  readonly snapshot: Snapshot;
  /** The media store that the snapshot was taken into. */
  readonly mediaDir: string;
  /** Folder of the release, which is there; pages of an earlier attempt in it are removed. */
  readonly outDir: string;
  /** Stops the work; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Says that the folder holds the whole release of this snapshot, made by this code: only what differs is made. */
  readonly last?: { readonly snapshot: Snapshot } | undefined;
  /** Is told of pages and texts as they come to stand in the folder: they are not changed any more. */
  readonly onWritten?: ((file: string) => void) | undefined;
}

/** What was made. Files are paths in `public/` with a slash at the front, without the compressed variants beside them. */
export interface RenderedSite {
  /** Addresses of all pages, sorted. */
  readonly pages: string[];
  /** Of the time that it took: how long finding out took what pages show, and whether it differs; in milliseconds. */
  readonly views: number;
  /** What differs from the last release; absent where everything was made. */
  readonly written?: string[];
  /** Of those written, pages that were not made anew: only parts that many pages share were put into them. */
  readonly patched?: string[];
  readonly removed?: string[];
}

/**
 * Makes a release: `public/` with its compressed variants, `headers.json`, `redirects.json`, `snapshot.json`, and last of
 * all `release.json`. The same code and snapshot give the same bytes, in any folder, on any day, and whether it was
 * made as a whole or from the last release. A file is never changed, only replaced: it may be that of the last release.
 * @throws {RenderError} naming each entry whose page could not be made; any other error is of the build as a whole.
 * What is in the folder then is of no use.
 */
export async function render(options: RenderOptions): Promise<RenderedSite> {
  const code = await codeDigest();
  return withWorker(options.snapshot.siteUrl, code, (worker) => renderWith(worker, code, options));
}

/**
 * As {@link render}, with a worker of one's own.
 * @param code digest of the code that the worker compiled
 */
export async function renderWith(worker: PageWorker, code: string, { snapshot, mediaDir, outDir, signal, last, onWritten }: RenderOptions): Promise<RenderedSite> {
  const publicDir = resolve(outDir, 'public');
  const releaseFile = join(outDir, 'release.json');
  // When one of the two halves of the work fails, the other must stop too.
  const stop = new AbortController();
  const stopped = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  const from = last && worker.remembers(last.snapshot) ? last.snapshot : undefined;
  try {
    await rm(releaseFile, { force: true });
    if (!from) await rm(publicDir, { recursive: true, force: true });
    const [site, { made, gone }] = await Promise.all([
      worker.make({ snapshot, publicDir, last: from, onWritten }, stopped),
      makeFiles(snapshot, mediaDir, from, stopped),
      writeSnapshot(resolve(outDir, 'snapshot.json'), snapshot),
    ]);
    if (site.failed.length > 0) throw renderErrorOf(site.failed, snapshot);
    await placeMedia(made, publicDir);
    for (const file of gone) await removeFile(publicDir, file);

    const placed = made.map(({ path }) => path);
    await compressAll(publicDir, site.whole ? await notWritten(publicDir, site) : placed, join(mediaDir, 'compressed'));
    await writeJson(join(outDir, 'headers.json'), headersOf({ script: new Set(site.inline.script), style: new Set(site.inline.style) }, searchPages(snapshot)));
    await writeJson(join(outDir, 'redirects.json'), redirectsOf(snapshot));
    signal?.throwIfAborted();
    const digest = snapshotDigest(snapshot);
    const pages = [...allPaths(snapshot).keys()].sort();
    const { asOf, siteUrl } = snapshot;
    await writeJson(releaseFile, { id: releaseId(code, digest), codeDigest: code, snapshotDigest: digest, asOf, siteUrl, pages });
    return { pages, views: site.views, ...(site.whole ? {} : { written: [...site.written, ...placed], patched: site.patched, removed: [...site.removed, ...gone] }) };
  } finally {
    stop.abort();
  }
}

function searchPages(snapshot: Snapshot): string[] {
  return [...allPaths(snapshot).values()].filter(({ kind }) => kind === 'search').map(({ path }) => path);
}

/** Files that the worker did not compress while it made them. */
async function notWritten(publicDir: string, { written }: SiteMade): Promise<string[]> {
  const done = new Set(written);
  return (await publicFiles(publicDir)).filter((file) => !done.has(file));
}

async function writeJson(file: string, value: unknown): Promise<void> {
  const unfinished = `${file}.part`;
  await writeFile(unfinished, `${canonicalJson(value)}\n`);
  await rename(unfinished, file);
}
