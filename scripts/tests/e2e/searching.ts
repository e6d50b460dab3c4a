import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Files below a folder whose bytes hold some words.
 * @param folder may be written to meanwhile
 */
export async function holding(folder: string, words: string | Buffer): Promise<string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const file of files) {
    const name = path.join(file.parentPath, file.name);
    if (file.isFile() && (await readFile(name).catch(() => Buffer.alloc(0))).includes(words)) found.push(name);
  }
  return found;
}
