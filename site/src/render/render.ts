import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Snapshot } from '@sanctuary/shared-types';
import { headersOf } from '../release/headers.ts';
import { inlineSources } from '../release/inline-sources.ts';
import { pageOf, publicFiles } from '../release/public-files.ts';
import { canonicalJson } from '../snapshot/canonical-json.ts';
import { snapshotDigest, writeSnapshot } from '../snapshot/file.ts';
import { codeDigest, releaseId } from './code-digest.ts';
import { compressAll } from './compress.ts';
import { makeMedia, placeMedia } from './media-files.ts';
import { withWorker } from './ready-worker.ts';
import { redirectsOf } from './redirects.ts';
import { renderErrorOf } from './render-error.ts';
import { makeSocialPictures } from './social/social-files.ts';

/** What a release is made from, and where it goes. */
export interface RenderOptions {
  readonly snapshot: Snapshot;
  /** The media store that the snapshot was taken into. */
  readonly mediaDir: string;
  /** Folder of the release, which is there; pages of an earlier attempt in it are removed. */
  readonly outDir: string;
  /** Stops the work; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes a release: `public/` with its compressed variants, `headers.json`, `redirects.json`, `snapshot.json`, and last of
 * all `release.json`. The same code and snapshot give the same bytes, in any folder, on any day.
 * @returns the pages, sorted
 * @throws {RenderError} naming each entry whose page could not be made; any other error is of the build as a whole
 */
export async function render({ snapshot, mediaDir, outDir, signal }: RenderOptions): Promise<{ pages: string[] }> {
  const publicDir = resolve(outDir, 'public');
  const snapshotFile = resolve(outDir, 'snapshot.json');
  // When one of the two halves of the work fails, the other must stop too.
  const stop = new AbortController();
  const stopped = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  try {
    const code = await codeDigest();
    await rm(publicDir, { recursive: true, force: true });
    await writeSnapshot(snapshotFile, snapshot);
    const pagesMade = withWorker(snapshot.siteUrl, code, (worker) => worker.make({ snapshotFile, publicDir }, stopped));
    const filesMade = [makeMedia(snapshot.media, mediaDir, stopped), makeSocialPictures(snapshot, mediaDir, stopped)];
    const [failed, ...made] = await Promise.all([pagesMade, ...filesMade]);
    if (failed.length > 0) throw renderErrorOf(failed, snapshot);
    await placeMedia(made.flat(), publicDir);

    const files = await publicFiles(publicDir);
    await writeJson(join(outDir, 'headers.json'), headersOf(await inlineIn(publicDir, files)));
    await writeJson(join(outDir, 'redirects.json'), redirectsOf(snapshot));
    await compressAll(publicDir, files, join(mediaDir, 'compressed'));
    signal?.throwIfAborted();
    const digest = snapshotDigest(snapshot);
    const pages = files.flatMap((file) => pageOf(file) ?? []).sort();
    const { asOf, siteUrl } = snapshot;
    await writeJson(join(outDir, 'release.json'), { id: releaseId(code, digest), codeDigest: code, snapshotDigest: digest, asOf, siteUrl, pages });
    return { pages };
  } finally {
    stop.abort();
  }
}

async function inlineIn(publicDir: string, files: readonly string[]) {
  const all = { script: new Set<string>(), style: new Set<string>() };
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const { script, style } = inlineSources(await readFile(join(publicDir, file), 'utf8'));
    for (const source of script) all.script.add(source);
    for (const source of style) all.style.add(source);
  }
  return all;
}

async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, `${canonicalJson(value)}\n`);
}
