import sharp from 'sharp';
import type { FileType } from './file-types';

/** High enough that nobody sees the second compression; the site makes its own smaller files from this one. */
const quality = 90;

/** Larger than any camera makes; a small file can claim to be larger still, and fill the memory. */
const reading = { failOn: 'error', limitInputPixels: 120_000_000 } as const;

/**
 * Writes a picture anew: turned upright, in sRGB, and without what cameras add (where and when, which phone, whose,
 * the small preview that a crop leaves behind).
 * @param from file that holds the picture
 * @param to file to write
 * @throws where the bytes are no whole picture
 */
export async function stripPicture(from: string, to: string, { mime }: FileType): Promise<void> {
  // sharp writes no metadata unless it is told to
  const { pages = 1 } = await sharp(from, reading).metadata();
  const picture = pages > 1 ? sharp(from, { ...reading, animated: true }) : sharp(from, reading).autoOrient();
  switch (mime) {
    case 'image/png':
      await picture.png({ compressionLevel: 9 }).toFile(to);
      return;
    case 'image/webp':
      await picture.webp({ quality }).toFile(to);
      return;
    case 'image/avif':
      await picture.avif({ quality: 70 }).toFile(to);
      return;
    default:
      await picture.jpeg({ quality }).toFile(to);
  }
}
