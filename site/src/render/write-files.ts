import { mkdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import { compressed, compressedEnding } from './compress.ts';
import type { Answer } from './site-writer.ts';

// A thread beside the one that makes pages: it compresses and writes what that has made. Started by site-writer.ts,
// which tells it file after file. It answers each with what went wrong, or with nothing.
const fileToWrite = z.object({ publicDir: z.string(), file: z.string(), bytes: z.instanceof(Uint8Array), isNew: z.boolean() });

parentPort?.on('message', (message: unknown) => {
  const job = fileToWrite.parse(message);
  const answer = (fault: string | null): void => { parentPort?.postMessage({ file: job.file, fault } satisfies Answer); };
  try {
    write(job);
    answer(null);
  } catch (error) {
    answer(error instanceof Error ? error.message : String(error));
  }
});

function write({ publicDir, file, bytes, isNew }: z.infer<typeof fileToWrite>): void {
  const place = join(publicDir, file);
  const variant = compressed(bytes);
  put(place, bytes, isNew);
  put(place + compressedEnding, variant, isNew);
}

/** A file that is there is removed first, never changed: it may be that of an older release, too. */
function put(file: string, content: Uint8Array, isNew: boolean): void {
  if (!isNew) unlessMissing(() => { unlinkSync(file); });
  if (unlessMissing(() => { writeFileSync(file, content, { flag: 'wx' }); })) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content, { flag: 'wx' });
}

/** @returns whether it was done; not, where a file or folder is missing */
function unlessMissing(act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
