import { appendFile, mkdir, open, truncate } from 'node:fs/promises';
import path from 'node:path';
import { isWholeLine, readLedger, type Snapshot, type Tombstone } from '@sanctuary/shared-types';
import { type Withdrawn, withdrawnBy, withoutWithdrawn } from '@sanctuary/site';
import { syncFolder } from '../lib/files.ts';
import { bytesOf } from './tombstones.ts';

/** What was withdrawn for ever. It stands apart from all else that is kept, so that no backup, rollback or import undoes it. */
export class Ledger {
  readonly #file: string;
  #tombstones: readonly Tombstone[] = [];
  #withdrawn: Withdrawn = withdrawnBy([]);
  /** Snapshots as they are without what was withdrawn. */
  #left = new WeakMap<Snapshot, Snapshot>();

  constructor(file: string) {
    this.#file = file;
  }

  /**
   * Takes up what the file holds.
   * @throws {Error} where it is damaged
   */
  async open(): Promise<void> {
    const bytes = await bytesOf(this.#file);
    const tombstones = readLedger(bytes.toString(), this.#file);
    // so that the next line stands by itself
    const lines = bytes.lastIndexOf('\n') + 1;
    const end = bytes.toString('utf8', lines);
    if (isWholeLine(end)) await appendFile(this.#file, '\n');
    else if (end !== '') await truncate(this.#file, lines);
    this.#take(tombstones);
  }

  get tombstones(): readonly Tombstone[] {
    return this.#tombstones;
  }

  get withdrawn(): Withdrawn {
    return this.#withdrawn;
  }

  /**
   * Writes down what is not there yet. It is on the disk when this resolves, and holds from then on.
   * @returns those that are new
   */
  async add(tombstones: readonly Tombstone[]): Promise<readonly Tombstone[]> {
    const known = new Set(this.#tombstones.map(({ id }) => id));
    const fresh = [...new Map(tombstones.filter(({ id }) => !known.has(id)).map((one) => [one.id, one])).values()];
    if (fresh.length === 0) return fresh;
    const folder = path.dirname(this.#file);
    await mkdir(folder, { recursive: true });
    const handle = await open(this.#file, 'a', 0o600);
    try {
      await handle.appendFile(fresh.map((one) => `${JSON.stringify(one)}\n`).join(''));
      await handle.sync();
    } finally {
      await handle.close();
    }
    for (const one of [folder, path.dirname(folder)]) await syncFolder(one);
    this.#take([...this.#tombstones, ...fresh]);
    return fresh;
  }

  /** A snapshot as it may be used: the very same object where nothing in it was withdrawn. */
  without(snapshot: Snapshot): Snapshot {
    const known = this.#left.get(snapshot);
    if (known) return known;
    const left = withoutWithdrawn(snapshot, this.#withdrawn);
    this.#left.set(snapshot, left);
    return left;
  }

  /** Whether a snapshot holds something that was withdrawn. */
  concerns(snapshot: Snapshot): boolean {
    return this.without(snapshot) !== snapshot;
  }

  #take(tombstones: readonly Tombstone[]): void {
    this.#tombstones = tombstones;
    this.#withdrawn = withdrawnBy(tombstones);
    this.#left = new WeakMap();
  }
}
