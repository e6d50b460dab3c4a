import { readFile } from 'node:fs/promises';
import { mediaFile, type MediaFile } from '@sanctuary/shared-types';
import { sweepMedia } from '@sanctuary/site';
import { z } from 'zod';
import { isMissing } from '../lib/files.ts';
import type { Parts } from '../publisher/parts.ts';

/** A snapshot's file, with its entries in it or beside it. */
const named = z.object({ media: z.array(mediaFile) });

/** Deletes every original and every size of it that no kept content names. */
export async function clearMedia({ releases, folder, ledger, seen }: Parts): Promise<void> {
  const kept = await Promise.all([...(await releases.all()).map((id) => releases.snapshotFile(id)), seen.file].map(mediaOf));
  await sweepMedia(folder.media, kept.flat(), ledger.withdrawn);
  // what was read of the CMS counts on files that may be gone: it is read again as a whole
  seen.forgetReading();
}

async function mediaOf(file: string): Promise<MediaFile[]> {
  try {
    return named.parse(JSON.parse(await readFile(file, 'utf8'))).media;
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
