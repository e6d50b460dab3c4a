import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { holdTree } from './hold-tree.ts';

const uploads = 'public/uploads';

/** Holds the media library's files that are there now. */
export function holdUploads(dataDir: string, to: string): string[] {
  return holdTree(dataDir, uploads, to, () => true);
}

/**
 * Lets go of files that the media library did not know at the moment of the dump: they were uploaded since, or are going.
 * @param held as {@link holdUploads} found them, before that moment and after it
 * @param dump file of the table `files`
 * @returns those that it knew, sorted
 */
export async function keepKnownUploads(held: readonly string[], to: string, dump: string): Promise<string[]> {
  const known = await addressesIn(dump);
  const kept: string[] = [];
  for (const file of new Set(held)) {
    if (known.has(file.slice('public'.length))) kept.push(file);
    else await rm(path.join(to, file), { force: true });
  }
  return kept.sort();
}

/** Addresses of files and of their smaller sizes, as the table has them: `/uploads/street_1a2b.jpg`. */
async function addressesIn(dump: string): Promise<Set<string>> {
  const found = new Set<string>();
  let rest = '';
  for await (const chunk of createReadStream(dump, 'utf8')) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) for (const [, address = ''] of line.matchAll(/"(\/uploads\/[^"\\]+)"/g)) found.add(address);
  }
  return found;
}
