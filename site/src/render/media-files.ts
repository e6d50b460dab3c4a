import { constants, copyFile, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { MediaFile } from '@sanctuary/shared-types';
import { pictureVariants, publishedFile } from '../content/media.ts';
import { storedFile } from '../snapshot/media-store.ts';
import { type MadeFile, makePictures } from './picture-files.ts';

/** Addresses of what is published of a file of the media library. */
export function publishedPaths(file: MediaFile): string[] {
  return file.width === null ? [publishedFile(file)] : pictureVariants(file).map(({ path }) => path);
}

/**
 * Everything that is published of the media library: pictures at proper sizes, all else as it is.
 * @param mediaDir the media store that the snapshot was taken into
 */
export async function makeMedia(media: readonly MediaFile[], mediaDir: string, signal?: AbortSignal): Promise<MadeFile[]> {
  const made: MadeFile[] = [];
  for (const file of media) {
    if (file.width === null) made.push({ path: publishedFile(file), file: storedFile(mediaDir, file.sha256) });
    else made.push(...(await makePictures(file, mediaDir, signal)));
  }
  return made;
}

/** Copies made files to where they are served from. */
export async function placeMedia(made: readonly MadeFile[], publicDir: string): Promise<void> {
  for (const { path, file } of made) {
    const place = join(publicDir, path);
    await mkdir(dirname(place), { recursive: true });
    // never into a file that is there: it may be that of an older release, too
    await rm(place, { force: true });
    await copyFile(file, place, constants.COPYFILE_FICLONE);
  }
}
