import sharp from 'sharp';

/** Bytes. */
const largest = 150_000;
const qualities = [86, 78, 68, 56, 44] as const;

/**
 * A picture as WebP, as good as fits into 150 KB.
 * @param picture PNG
 * @param margin white around it, in pixels
 * @throws {Error} where it does not fit however coarse
 */
export async function smallFile(picture: Buffer, margin = 0): Promise<Buffer> {
  const framed = sharp(picture).extend({ top: margin, bottom: margin, left: margin, right: margin, background: 'white' });
  for (const quality of qualities) {
    const small = await framed.clone().webp({ quality, effort: 4, smartSubsample: true }).toBuffer();
    if (small.length <= largest) return small;
  }
  throw new Error(`A picture does not fit into ${largest / 1000} KB: show less of the page.`);
}
