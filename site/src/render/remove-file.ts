import { rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compressedEnding } from './compress.ts';

/**
 * Removes a file with its compressed variant, and folders that hold nothing more.
 * @param publicDir what is served
 * @param file path within it, with a slash at the front
 */
export async function removeFile(publicDir: string, file: string): Promise<void> {
  const place = join(publicDir, file);
  await Promise.all(['', compressedEnding].map((suffix) => rm(`${place}${suffix}`, { force: true })));
  for (let folder = dirname(place); folder !== publicDir; folder = dirname(folder)) {
    const isGone = await rmdir(folder).then(() => true, () => false);
    if (!isGone) return;
  }
}
