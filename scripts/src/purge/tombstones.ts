import { readFile } from 'node:fs/promises';
import { readLedger, type Tombstone } from '@sanctuary/shared-types';
import { isMissing } from '../lib/files.ts';

/**
 * Reads a ledger of tombstones from its file, which need not be there.
 * @throws {Error} naming the file and the line where it is damaged
 */
export async function readTombstones(file: string): Promise<readonly Tombstone[]> {
  return readLedger((await bytesOf(file)).toString(), file);
}

export async function bytesOf(file: string): Promise<Buffer> {
  return readFile(file).catch((error: unknown) => {
    if (isMissing(error)) return Buffer.alloc(0);
    throw error;
  });
}
