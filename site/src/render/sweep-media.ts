import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { MediaFile, Snapshot } from '@sanctuary/shared-types';
import { readMediaIndex, writeMediaIndex } from '../snapshot/media-index.ts';
import { isWithdrawnFile, type Withdrawn } from '../snapshot/withdrawn.ts';
import { publishedPaths } from './media-files.ts';

/** `<digest>`, or what was made of it: `<digest>-640.avif`. Pictures beside links to the site hold nothing of an entry. */
const ofFile = /^([0-9a-f]{64})(?:-\d+\.[a-z]+)?$/;
const unfinished = /\.part$/;

/** Addresses on the public site of everything that is made of a snapshot's files. */
export function mediaPaths({ media }: Snapshot): string[] {
  return media.flatMap(publishedPaths);
}

/**
 * Deletes from the media store every file, in every size, that no kept content names: so that one that was withdrawn is
 * gone whatever was known of it. Nobody may be using the store meanwhile.
 * @param kept files that kept content names
 * @param withdrawn their addresses are forgotten too
 */
export async function sweepMedia(mediaDir: string, kept: readonly MediaFile[], withdrawn: Withdrawn): Promise<void> {
  const wanted = new Set(kept.filter(({ address }) => !isWithdrawnFile(withdrawn, address)).map(({ sha256 }) => sha256));
  for (const folder of [mediaDir, join(mediaDir, 'made')]) {
    await mkdir(folder, { recursive: true });
    for (const name of await readdir(folder)) {
      const digest = ofFile.exec(name)?.[1];
      if (unfinished.test(name) || (digest !== undefined && !wanted.has(digest))) await rm(join(folder, name), { force: true });
    }
  }
  const known = await readMediaIndex(mediaDir);
  const left = [...known].filter(([address, { file }]) => wanted.has(file.sha256) && !isWithdrawnFile(withdrawn, address));
  if (left.length < known.size) await writeMediaIndex(mediaDir, new Map(left));
}
