import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import { variantsNow } from './compress.ts';

// A thread beside the one that makes pages: it compresses and writes what that has made. Started by site-writer.ts,
// which tells it file after file. It answers each with what went wrong, or with nothing.
const fileToWrite = z.object({ place: z.string(), text: z.string() });

parentPort?.on('message', (message: unknown) => {
  const { place, text } = fileToWrite.parse(message);
  try {
    write(place, Buffer.from(text));
    parentPort?.postMessage(null);
  } catch (error) {
    parentPort?.postMessage(error instanceof Error ? error.message : String(error));
  }
});

function write(place: string, bytes: Buffer): void {
  const { br, gz } = variantsNow(bytes);
  replace(place, bytes);
  replace(`${place}.br`, br);
  replace(`${place}.gz`, gz);
}

/** A file that is there is removed first, never changed: it may be that of an older release, too. */
function replace(file: string, content: Uint8Array): void {
  rmSync(file, { force: true });
  try {
    writeFileSync(file, content, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content, { flag: 'wx' });
  }
}
