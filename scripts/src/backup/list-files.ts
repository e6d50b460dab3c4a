import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { chunksOf } from '../lib/chunks.ts';
import type { BackedUpFile } from './manifest.ts';

/** A file for the archive. */
export interface Source {
  /** In the archive. */
  readonly path: string;
  /** Absolute. */
  readonly file: string;
}

/**
 * Sizes and digests of files. Releases share most of theirs: what has two names is read once.
 * @param sources in the order of the archive
 */
export async function listFiles(sources: readonly Source[], signal: AbortSignal): Promise<BackedUpFile[]> {
  const first = new Map<string, BackedUpFile>();
  const listed: BackedUpFile[] = [];
  for (const { path, file } of sources) {
    signal.throwIfAborted();
    const { dev, ino, size } = await stat(file);
    const known = first.get(`${dev} ${ino}`);
    const entry = known ? { ...known, path, link: known.path } : { path, size, sha256: await digestOf(file) };
    if (!known) first.set(`${dev} ${ino}`, entry);
    listed.push(entry);
  }
  return listed;
}

/** @returns SHA-256, hex */
export async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of chunksOf(createReadStream(file))) hash.update(chunk);
  return hash.digest('hex');
}
