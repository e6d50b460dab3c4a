import { appendFile, mkdir, open, readFile, truncate } from 'node:fs/promises';
import path from 'node:path';
import { isWholeLine, readLedger, type Tombstone } from '@sanctuary/shared-types';
import { isValues, textOf } from '../rules/fault';

/** When a store of the CMS was cleared of something withdrawn. */
export interface Cleared {
  readonly id: string;
  readonly store: string;
  /** ISO 8601. */
  readonly at: string;
}

const isMissing = (error: unknown): boolean => isValues(error) && error['code'] === 'ENOENT';

/** Adds lines to a file, and returns once they are on the disk. */
async function append(file: string, items: readonly object[]): Promise<void> {
  const folder = path.dirname(file);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await endLine(file);
  await appendFile(file, items.map((item) => `${JSON.stringify(item)}\n`).join(''), { mode: 0o600 });
  for (const place of [file, folder]) {
    const handle = await open(place, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}

/** Takes away what a power cut left unfinished, so that the next line stands by itself. */
async function endLine(file: string): Promise<void> {
  const bytes = await bytesOf(file);
  const lines = bytes.lastIndexOf('\n') + 1;
  const end = bytes.toString('utf8', lines);
  if (isWholeLine(end)) await appendFile(file, '\n');
  else if (end !== '') await truncate(file, lines);
}

async function bytesOf(file: string): Promise<Buffer> {
  return readFile(file).catch((error: unknown) => {
    if (isMissing(error)) return Buffer.alloc(0);
    throw error;
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Everything that can be read. */
async function linesOf(file: string): Promise<unknown[]> {
  return (await bytesOf(file)).toString().split('\n').filter((line) => line !== '').map(parsed).filter((line) => line !== undefined);
}

function clearedOf(line: unknown): Cleared[] {
  if (!isValues(line)) return [];
  const [id, store, at] = [line['id'], line['store'], line['at']].map(textOf);
  return id !== undefined && store !== undefined && at !== undefined ? [{ id, store, at }] : [];
}

/**
 * What was withdrawn for ever, in files outside the database: lines are added, never changed. It names entries and
 * files by number alone, nothing that was in them and nobody who asked.
 */
export class Ledger {
  readonly #tombstones: string;
  readonly #cleared: string;

  /** @param folder absolute; it is made when something is written */
  constructor(folder: string) {
    this.#tombstones = path.join(folder, 'cms.jsonl');
    this.#cleared = path.join(folder, 'cms-cleared.jsonl');
  }

  /**
   * All of it, each once, the oldest first.
   * @throws {Error} naming the file and the line where it is damaged: what it said must not come back unnoticed
   */
  async all(): Promise<Tombstone[]> {
    return readLedger((await bytesOf(this.#tombstones)).toString(), this.#tombstones);
  }

  /** Is on the disk once it resolves. */
  async add(tombstones: readonly Tombstone[]): Promise<void> {
    if (tombstones.length > 0) await append(this.#tombstones, tombstones);
  }

  async noteCleared(cleared: readonly Cleared[]): Promise<void> {
    if (cleared.length > 0) await append(this.#cleared, cleared);
  }

  /** The stores of the CMS that were cleared of one, in that order: each as of the first time. */
  async clearedOf(id: string): Promise<Cleared[]> {
    const lines = (await linesOf(this.#cleared)).flatMap(clearedOf).filter((line) => line.id === id);
    return [...new Map(lines.toReversed().map((line) => [line.store, line])).values()].toReversed();
  }
}
