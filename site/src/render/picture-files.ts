import { access, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { MediaFile } from '@sanctuary/shared-types';
import sharp, { type Sharp } from 'sharp';
import { type PictureFormat, type PictureVariant, pictureVariants } from '../content/media.ts';
import { storedFile } from '../snapshot/media-store.ts';

const encoders: Readonly<Record<PictureFormat, (picture: Sharp) => Sharp>> = {
  avif: (picture) => picture.avif({ quality: 55, effort: 3 }),
  webp: (picture) => picture.webp({ quality: 76 }),
  jpg: (picture) => picture.flatten({ background: 'white' }).jpeg({ quality: 78, mozjpeg: true }),
  png: (picture) => picture.png({ compressionLevel: 9, palette: true }),
};

/** A published file, and where its bytes lie now. */
export interface MadeFile {
  /** Address on the public site. */
  readonly path: string;
  readonly file: string;
}

/**
 * Makes what is published of a picture: upright, no larger than it is, without metadata. What was made once is kept
 * in the media store.
 * @param signal stops before the next file
 */
export async function makePictures(picture: MediaFile, mediaDir: string, signal?: AbortSignal): Promise<MadeFile[]> {
  const made: MadeFile[] = [];
  for (const variant of pictureVariants(picture)) {
    signal?.throwIfAborted();
    made.push({ path: variant.path, file: await makeVariant(picture, variant, mediaDir) });
  }
  return made;
}

/** One published file of a picture, made where it was not made before. */
export async function makeVariant({ sha256 }: MediaFile, { format, width }: PictureVariant, mediaDir: string): Promise<string> {
  const folder = join(mediaDir, 'made');
  const file = join(folder, `${sha256}-${width}.${format}`);
  if (await access(file).then(() => true, () => false)) return file;
  await mkdir(folder, { recursive: true });
  const unfinished = `${file}.${process.pid}.part`;
  await encoders[format](sharp(storedFile(mediaDir, sha256)).autoOrient().resize({ width })).toFile(unfinished);
  await rename(unfinished, file);
  return file;
}
