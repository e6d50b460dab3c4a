import { realpath } from 'node:fs/promises';
import { isMissing } from '../lib/files.ts';
import { plainAnswer, revalidate, type Answer, type Asked } from './answer.ts';
import { errorPage } from './error-page.ts';
import type { EntityTags } from './etags.ts';
import { searchPart } from '../search/search-indexes.ts';
import { findPage, findServed, type Found } from './find-file.ts';
import type { GonePages } from './gone-pages.ts';
import type { ReleaseFolder, ReleaseFolders } from './release-folder.ts';
import { sendFile } from './send-file.ts';
import { addressOf, readTarget, type Target } from './target.ts';

/** Where the server says that it runs: no page can have this address. */
export const healthAddress = '/.well-known/health';

/** What the server answers from. */
export interface Shelf {
  readonly releases: ReleaseFolders;
  readonly gone: GonePages;
  readonly tags: EntityTags;
  /** Folder of the search indexes. */
  readonly search: string;
}

/** Decides an answer. It comes from one release as a whole, whatever goes live meanwhile. */
export async function respond({ releases, gone, tags, search }: Shelf, asked: Asked): Promise<Answer> {
  if (asked.method !== 'GET' && asked.method !== 'HEAD') {
    return plainAnswer(405, 'Not allowed', 'This site can only be read.', { allow: 'GET, HEAD' });
  }
  if (asked.address === healthAddress) {
    const body = Buffer.from('{"ok":true}');
    return { status: 200, headers: { 'content-type': 'application/json', 'cache-control': 'no-store', 'content-length': String(body.byteLength) }, body };
  }
  const target = readTarget(asked.address);
  if (target.kind === 'malformed') return plainAnswer(target.status, 'Not an address of this site', 'Check the address and try again.');
  const release = await releases.current();
  if (!release) {
    return plainAnswer(503, 'The site is being prepared', 'Try again in a minute.', { 'retry-after': '30', 'cache-control': 'no-store' });
  }
  const error = (segments: readonly string[], status: 404 | 410 | 503): Promise<Answer> => errorPage(release, gone, segments, status, asked);
  if (target.kind === 'hidden') return error([], 404);
  if (await gone.has(addressOf(target.segments))) return error(target.segments, 410);
  if (await gone.isPaused(target.path)) return error(target.segments, 503);

  const found = target.segments[0] === searchPart ? await findIndex(search, target) : await find(release, target);
  if (found) return sendFile(tags, release, target.path, found, asked);
  const elsewhere = await findElsewhere(release, target);
  if (elsewhere) return moved(release, target, elsewhere);
  const older = await findOlder(releases, release, target);
  if (older) return sendFile(tags, release, target.path, older, asked);
  return error(target.segments, 404);
}

type Page = Extract<Target, { kind: 'page' }>;

/** A file of a search index, which stands apart from releases. */
async function findIndex(folder: string, { segments, isFolder }: Page): Promise<Found | undefined> {
  const place = await realpath(folder).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  return place === undefined || isFolder ? undefined : findServed(place, segments);
}

function find({ publicDir }: ReleaseFolder, { segments, isFolder }: Page): Promise<Found | undefined> {
  if (isFolder) return findPage(publicDir, segments);
  return segments.at(-1) === 'index.html' ? Promise.resolve(undefined) : findServed(publicDir, segments);
}

/** The one address of a page that was asked for by another. */
async function findElsewhere(release: ReleaseFolder, { path, segments, isFolder }: Page): Promise<string | undefined> {
  if (!isFolder) {
    const folder = segments.at(-1) === 'index.html' ? segments.slice(0, -1) : segments;
    if (await findPage(release.publicDir, folder)) return addressOf(folder);
  }
  return release.redirectOf(path);
}

/** A page loaded a second before a new release went live still asks for what it was built with. */
async function findOlder(releases: ReleaseFolders, release: ReleaseFolder, { path, segments, isFolder }: Page): Promise<Found | undefined> {
  // named by content, so the same bytes whatever the release; a picture of people, which may be withdrawn, is not
  if (isFolder || !release.headersFor(path)['cache-control']?.includes('immutable')) return undefined;
  for (const folder of await releases.olderThan(release)) {
    const found = await findServed(folder, segments);
    if (found) return found;
  }
  return undefined;
}

function moved(release: ReleaseFolder, { path, query }: Page, to: string): Answer {
  const url = new URL(to, 'http://localhost');
  const search = query === '' ? url.search : `${url.search === '' ? '?' : `${url.search}&`}${query.slice(1)}`;
  const headers = { ...release.headersFor(path), ...revalidate, location: `${url.pathname}${search}${url.hash}`, 'content-length': '0' };
  return { status: 301, headers };
}
