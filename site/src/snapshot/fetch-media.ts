import { mkdir } from 'node:fs/promises';
import type { Entries, MediaFile, Problem } from '@sanctuary/shared-types';
import { type Fetched, fetchFile, type MediaRoute } from './fetch-file.ts';
import { readMediaIndex, writeMediaIndex } from './media-index.ts';
import { mediaUses } from './media-uses.ts';

const atATime = 6;

/**
 * Brings every file that entries use into the media store. One that the library lacks is left out of the pages,
 * so that a picture taken away is gone at once, and is a problem of each entry that still points at it.
 * @returns the files by address, and the problems
 * @throws {CmsError} where the CMS is away, slow, or in trouble
 */
export async function fetchMedia(entries: Entries, route: MediaRoute): Promise<{ media: MediaFile[]; problems: Problem[] }> {
  const uses = mediaUses(entries);
  const addresses = [...new Set(uses.map(({ address }) => address))].sort();
  await mkdir(route.mediaDir, { recursive: true });
  const known = await readMediaIndex(route.mediaDir);
  const fetched = new Map<string, Fetched>();
  const waiting = addresses.values();
  const work = async (): Promise<void> => {
    for (const address of waiting) fetched.set(address, await fetchFile(address, known.get(address), route));
  };
  await Promise.all(Array.from({ length: atATime }, work));

  const media: MediaFile[] = [];
  for (const address of addresses) {
    const result = fetched.get(address);
    if (!result || 'fault' in result) continue;
    known.set(address, result);
    media.push(result.file);
  }
  await writeMediaIndex(route.mediaDir, known);
  const problems = uses.flatMap(({ uid, documentId, locale, field, address }) => {
    const result = fetched.get(address);
    return result && 'fault' in result ? [{ uid, documentId, locale, field, message: result.fault }] : [];
  });
  return { media, problems };
}
