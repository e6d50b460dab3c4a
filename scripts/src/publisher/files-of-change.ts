import { lstatSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Changed } from './site.ts';

/** A public file, and the compressed variant that stands beside one of text. */
const variants = ['', '.br'];

/**
 * What must be written to the disk of a release by difference: files that are new, what stands beside `public/`, and
 * every folder that something was put into or taken out of.
 * @param folder of the release
 * @returns absolute; some may not be there
 */
export async function filesOfChange(folder: string, { written, removed }: Changed): Promise<Set<string>> {
  const publicDir = path.join(folder, 'public');
  const found = new Set<string>(written.flatMap((file) => variants.map((ending) => path.join(publicDir, file + ending))));
  for (const file of [...written, ...removed]) {
    for (let above = path.dirname(path.join(publicDir, file)); above.startsWith(publicDir); above = path.dirname(above)) found.add(above);
  }
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name === 'public') continue;
    found.add(path.join(folder, entry.name));
    if (!entry.isDirectory()) continue;
    for (const name of await readdir(path.join(folder, entry.name))) {
      const file = path.join(folder, entry.name, name);
      // what another release shares is on the disk already
      if (lstatSync(file).nlink === 1) found.add(file);
    }
  }
  return found.add(folder);
}
