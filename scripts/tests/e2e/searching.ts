import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readings } from '../../src/testing/files-holding.ts';

/**
 * Files below a folder whose bytes hold some words, compressed ones too.
 * @param folder may be written to meanwhile
 */
export async function holding(folder: string, words: string | Buffer): Promise<string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const file of files) {
    const name = path.join(file.parentPath, file.name);
    if (!file.isFile()) continue;
    const bytes = await readFile(name).catch(() => undefined);
    if (bytes && readings(name, bytes).some((text) => text.includes(words))) found.push(name);
  }
  return found;
}
