import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { isMissing } from '../lib/files.ts';

/**
 * Files below a folder that hold some bytes, compressed ones too, or that are named by them. What a system at work deletes
 * meanwhile is passed over.
 * @returns their paths within the folder
 */
export async function filesHolding(folder: string, ...wanted: readonly (string | Buffer)[]): Promise<string[]> {
  const found: string[] = [];
  for (const file of await filesBelow(folder)) {
    const name = path.relative(folder, file);
    const bytes = await unlessGone(readFile(file));
    if (!bytes) continue;
    if (wanted.some((one) => readings(file, bytes).some((text) => text.includes(one)) || (typeof one === 'string' && name.includes(one)))) found.push(name);
  }
  return found.sort();
}

/**
 * Bytes as they are, and as they are when they are no longer compressed: Brotli, and what Pagefind writes, also where that is half
 * written.
 * @param name of the file, or its address
 */
export function readings(name: string, bytes: Buffer): Buffer[] {
  if (name.endsWith('.br')) return [bytes, brotliDecompressSync(bytes)];
  return /\.pf_[a-z]+$/.test(name) ? [bytes, gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH })] : [bytes];
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = (await unlessGone(readdir(folder, { withFileTypes: true }))) ?? [];
  const below = await Promise.all(entries.map(async (entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(place);
    return entry.isFile() ? [place] : [];
  }));
  return below.flat();
}

async function unlessGone<T>(reading: Promise<T>): Promise<T | undefined> {
  return reading.catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
}
