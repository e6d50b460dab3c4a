import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Snapshot } from '@sanctuary/shared-types';
import { writeSnapshot } from '@sanctuary/site';
import { generateContent } from './generate.ts';
import { drawPictures, pictureNames, storePictures } from './pictures.ts';
import { benchSeed } from './seed.ts';
import { toSnapshot } from './to-snapshot.ts';

/**
 * Content of so many pages as a snapshot, without a CMS.
 * @param mediaDir gets its pictures
 */
export async function makeSnapshot(pages: number, siteUrl: string, mediaDir: string): Promise<Snapshot> {
  const media = await storePictures(await drawPictures(benchSeed), mediaDir);
  const { entries } = generateContent(pages, benchSeed, pictureNames);
  return toSnapshot(entries, media, siteUrl);
}

/** Keeps one in a folder: `snapshot.json`, what belongs to it, and `media/`. */
export async function writeSnapshotFolder(pages: number, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeSnapshot(path.join(folder, 'snapshot.json'), await makeSnapshot(pages, 'http://localhost:4321', path.join(folder, 'media')));
}
