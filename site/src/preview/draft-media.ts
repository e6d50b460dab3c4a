import { mkdir } from 'node:fs/promises';
import type { Entries, MediaFile } from '@sanctuary/shared-types';
import { pictureVariants, publishedFile } from '../content/media.ts';
import { makeVariant } from '../render/picture-files.ts';
import { fetchFile, type MediaRoute } from '../snapshot/fetch-file.ts';
import { storedFile } from '../snapshot/media-store.ts';
import { mediaUses } from '../snapshot/media-uses.ts';

/**
 * Brings the files that the site does not show yet into a folder of the preview's own. One that the library lacks is
 * left out of the page, as a release does.
 * @param entries those that may use such files
 * @param known files of the live site
 * @throws {CmsError} where the CMS is away, slow, or in trouble
 */
export async function draftMedia(entries: Entries, known: readonly MediaFile[], route: MediaRoute): Promise<MediaFile[]> {
  const live = new Set(known.map(({ address }) => address));
  const missing = [...new Set(mediaUses(entries).map(({ address }) => address))].filter((address) => !live.has(address));
  if (missing.length > 0) await mkdir(route.mediaDir, { recursive: true });
  const fetched = await Promise.all(missing.map((address) => fetchFile(address, undefined, route)));
  return fetched.flatMap((result) => ('file' in result ? [result.file] : []));
}

/**
 * A file that {@link draftMedia} brought, as the site would publish it. Sizes of a picture are made when they are asked
 * for: a browser shows one of nine.
 * @param path address on the public site
 * @returns where its bytes lie; `undefined` for any other address
 */
export async function draftFile(path: string, media: readonly MediaFile[], mediaDir: string): Promise<string | undefined> {
  for (const file of media) {
    if (file.width === null) {
      if (publishedFile(file) === path) return storedFile(mediaDir, file.sha256);
    } else {
      const variant = pictureVariants(file).find((one) => one.path === path);
      if (variant) return makeVariant(file, variant, mediaDir);
    }
  }
  return undefined;
}
