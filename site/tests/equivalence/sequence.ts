import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Snapshot } from '@sanctuary/shared-types';
import { codeDigest } from '../../src/index.ts';
import { PageWorker } from '../../src/render/page-worker.ts';
import { renderWith } from '../../src/render/render.ts';
import { beginning, mediaStore } from './beginning.ts';
import { edits } from './edits.ts';
import { digestsIn, firstDifference, linkedCopy } from './folders.ts';
import { Random } from './random.ts';

/** What a sequence of edits came to. */
export interface Outcome {
  /** What was done, in order. */
  readonly done: readonly string[];
  /** What went wrong after the last of it; `null` where nothing did. */
  readonly fault: string | null;
  /** Files that were written or removed, over all edits, and what wholes would have written. */
  readonly touched: number;
  readonly whole: number;
}

/**
 * Edits a small site again and again. After each edit one worker makes what differs, another the whole: they must be
 * the same, byte for byte, and the folder before the edit must be left as it was.
 * @param folder for everything that is made
 */
export async function runEdits(folder: string, seed: number, count: number): Promise<Outcome> {
  const random = new Random(seed);
  const mediaDir = join(folder, 'media');
  let snapshot: Snapshot = beginning(await mediaStore(mediaDir));
  const code = await codeDigest();
  const [worker, other] = await Promise.all([PageWorker.start(snapshot.siteUrl), PageWorker.start(snapshot.siteUrl)]);
  const done: string[] = [];
  let [touched, whole] = [0, 0];
  try {
    let last = join(folder, 'release-0');
    await mkdir(last);
    await renderWith(worker, code, { snapshot, mediaDir, outDir: last });
    for (let number = 1; number <= count; number += 1) {
      const name = random.one(Object.keys(edits));
      const edited = edits[name]?.(snapshot, random) ?? snapshot;
      // of a snapshot that was read anew, no entry is the same object
      const next = random.chance(0.1) ? structuredClone(edited) : edited;
      done.push(name);
      const [outDir, wholeDir] = [join(folder, `release-${number}`), join(folder, `whole-${number}`)];
      const before = await digestsIn(last);
      await linkedCopy(last, outDir);
      await mkdir(wholeDir);
      const made = await renderWith(worker, code, { snapshot: next, mediaDir, outDir, last: { snapshot } });
      await renderWith(other, code, { snapshot: next, mediaDir, outDir: wholeDir });
      if (!made.written || !made.removed) return { done, fault: 'everything was made where the difference would have done', touched, whole };
      touched += made.written.length + made.removed.length;
      whole += made.pages.length;
      const fault = (await firstDifference(outDir, wholeDir)) ?? (sameDigests(before, await digestsIn(last)) ? null : 'the folder before was changed');
      if (fault !== null) return { done, fault, touched, whole };
      // some releases come to nothing: the next is then made from the one before
      if (random.chance(0.1)) {
        await rm(outDir, { recursive: true });
      } else {
        await rm(last, { recursive: true });
        last = outDir;
        snapshot = next;
      }
      await rm(wholeDir, { recursive: true });
    }
    return { done, fault: null, touched, whole };
  } finally {
    await Promise.all([worker.stop(), other.stop()]);
  }
}

function sameDigests(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([file, digest]) => b.get(file) === digest);
}
