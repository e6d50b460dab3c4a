import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Snapshot } from '@sanctuary/shared-types';
import { writeSnapshot } from '@sanctuary/site';
import { generateContent } from './generate.ts';
import { drawPictures, pictureNames, storePictures } from './pictures.ts';
import { benchSeed } from './seed.ts';
import { toSnapshot } from './to-snapshot.ts';

/** A snapshot, and the media store that belongs to it. */
export interface BenchSnapshot {
  readonly snapshot: Snapshot;
  readonly mediaDir: string;
}

/**
 * Content of so many pages as a snapshot, without a CMS.
 * @param folder gets the media store
 */
export async function makeSnapshot(pages: number, siteUrl: string, folder: string): Promise<BenchSnapshot> {
  const mediaDir = path.join(folder, 'media');
  const media = await storePictures(await drawPictures(benchSeed), mediaDir);
  const { entries } = generateContent(pages, benchSeed, pictureNames);
  return { snapshot: toSnapshot(entries, media, siteUrl), mediaDir };
}

/** Keeps one in a folder: `snapshot.json` and `media/`. */
export async function writeSnapshotFolder(pages: number, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { snapshot } = await makeSnapshot(pages, 'http://localhost:4321', folder);
  await writeSnapshot(path.join(folder, 'snapshot.json'), snapshot);
}
