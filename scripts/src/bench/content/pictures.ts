import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { MediaFile } from '@sanctuary/shared-types';
import sharp from 'sharp';
import { Chance } from './chance.ts';

const width = 1600;
const height = 900;

/** A picture that entries share. */
export interface BenchPicture {
  readonly name: string;
  readonly bytes: Buffer;
}

/** File names of the pictures. */
export const pictureNames: readonly string[] = Array.from({ length: 6 }, (_, index) => `drawing-${index + 1}.png`);

/** Draws them: a few shapes each, the same for the same seed. */
export async function drawPictures(seed: string): Promise<BenchPicture[]> {
  return Promise.all(pictureNames.map(async (name) => ({ name, bytes: await sharp(Buffer.from(drawing(new Chance(`${seed} ${name}`)))).png().toBuffer() })));
}

function drawing(chance: Chance): string {
  const colour = (): string => `hsl(${chance.between(0, 359)} 45% ${chance.between(35, 80)}%)`;
  const circles = Array.from({ length: 12 }, () => `<circle cx="${chance.between(0, width)}" cy="${chance.between(0, height)}" r="${chance.between(40, 260)}" fill="${colour()}"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${colour()}"/>${circles.join('')}</svg>`;
}

/**
 * Puts the pictures into a media store, as the publisher keeps what it fetched from the CMS.
 * @returns what a snapshot says of them, sorted by address
 */
export async function storePictures(pictures: readonly BenchPicture[], mediaDir: string): Promise<MediaFile[]> {
  await mkdir(mediaDir, { recursive: true });
  const files = await Promise.all(pictures.map(async ({ name, bytes }) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await writeFile(path.join(mediaDir, sha256), bytes);
    return { address: `/uploads/${name}`, sha256, mime: 'image/png', width, height };
  }));
  return files.sort((a, b) => (a.address < b.address ? -1 : 1));
}
