import { readFile, rename, writeFile } from 'node:fs/promises';
import { type Snapshot, snapshot as schema } from '@sanctuary/shared-types';
import { z } from 'zod';
import { canonicalJson, sha256 } from './canonical-json.ts';

/**
 * Digest of everything that a release is made from, apart from the code.
 * @returns 64 hex digits
 */
export function snapshotDigest(snapshot: Snapshot): string {
  return sha256(canonicalJson(snapshot));
}

/**
 * A snapshot kept in a file.
 * @throws {Error} naming the file and the field, where it is no snapshot of this format
 */
export async function readSnapshot(file: string): Promise<Snapshot> {
  const parsed = schema.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file} is not a snapshot that this code can read:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** Keeps a snapshot in a file, whole or not at all. */
export async function writeSnapshot(file: string, snapshot: Snapshot): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`;
  await writeFile(unfinished, `${canonicalJson(snapshot)}\n`);
  await rename(unfinished, file);
}
