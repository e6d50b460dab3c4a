import { readFile } from 'node:fs/promises';
import { tombstone, type Tombstone } from '@sanctuary/shared-types';
import { isMissing } from '../lib/files.ts';

/** The lines of a ledger, and how many of its bytes are whole lines. */
export interface Read {
  readonly tombstones: readonly Tombstone[];
  readonly wholeBytes: number;
  readonly bytes: number;
}

/**
 * Reads a ledger of tombstones, one a line.
 * @returns each once. A last line that was cut off was never answered for, and is left out
 * @throws {Error} naming the file and the line where it is damaged: what it said must not come back unnoticed
 */
export async function readTombstones(file: string): Promise<Read> {
  const bytes = await readFile(file).catch((error: unknown) => {
    if (isMissing(error)) return Buffer.alloc(0);
    throw error;
  });
  const wholeBytes = bytes.lastIndexOf('\n') + 1;
  const lines = bytes.toString('utf8', 0, wholeBytes).split('\n');
  const found = lines.flatMap((line, index) => (line.trim() === '' ? [] : [parsed(file, line, index + 1)]));
  return { tombstones: [...new Map(found.map((one) => [one.id, one])).values()], wholeBytes, bytes: bytes.length };
}

function parsed(file: string, line: string, number: number): Tombstone {
  try {
    return tombstone.parse(JSON.parse(line));
  } catch (error) {
    throw new Error(`Line ${number} of ${file} is damaged, so what it withdrew could come back. Put the line back from a backup.`, { cause: error });
  }
}
