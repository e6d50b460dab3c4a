import type { BigIntStats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { isMissing } from '../lib/files.ts';

/**
 * Files below a folder that hold some bytes, compressed ones too, or that are named by them. What a system at work deletes
 * meanwhile is passed over. Releases share most of their files: a file of many names is read once.
 * @returns their paths within the folder
 */
export async function filesHolding(folder: string, ...wanted: readonly (string | Buffer)[]): Promise<string[]> {
  const found: string[] = [];
  const known = new Map<string, boolean>();
  for (const file of await filesBelow(folder)) {
    const name = path.relative(folder, file);
    const state = await unlessGone(stat(file, { bigint: true }));
    if (!state) continue;
    const key = identityOf(file, state);
    const holds = known.get(key) ?? (await holdsAny(file, wanted));
    if (holds === undefined) continue;
    if (state.nlink > 1n) known.set(key, holds);
    if (holds || wanted.some((one) => typeof one === 'string' && name.includes(one))) found.push(name);
  }
  return found.sort();
}

/** What tells bytes apart that were read from those of another file, also where that one took the place of a deleted one. */
const identityOf = (file: string, { dev, ino, size, mtimeNs, birthtimeNs }: BigIntStats): string =>
  [path.extname(file), dev, ino, size, mtimeNs, birthtimeNs].join(' ');

/** @returns nothing where it was deleted meanwhile */
async function holdsAny(file: string, wanted: readonly (string | Buffer)[]): Promise<boolean | undefined> {
  const bytes = await unlessGone(readFile(file));
  return bytes && readings(file, bytes).some((text) => wanted.some((one) => text.includes(one)));
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
