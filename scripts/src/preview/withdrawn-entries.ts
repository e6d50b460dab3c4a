import { stat } from 'node:fs/promises';
import { type Withdrawn, withdrawnBy } from '@sanctuary/site';
import { isMissing } from '../lib/files.ts';
import { readTombstones } from '../purge/tombstones.ts';

/** Milliseconds between two looks at the ledger that nobody asked for. */
export const rereadEvery = 250;

/** What was withdrawn for ever, as the publisher's ledger says at this moment. */
export class WithdrawnEntries {
  readonly #file: string;
  #version = '';
  #withdrawn = withdrawnBy([]);

  constructor(file: string) {
    this.#file = file;
  }

  /**
   * @returns the same object as long as the ledger is the same
   * @throws {Error} where the ledger cannot be read: then nothing may be shown
   */
  async now(): Promise<Withdrawn> {
    const version = await this.#stamp();
    if (version !== this.#version) {
      this.#withdrawn = withdrawnBy(await readTombstones(this.#file));
      this.#version = version;
    }
    return this.#withdrawn;
  }

  async #stamp(): Promise<string> {
    try {
      const { mtimeMs, ino, size } = await stat(this.#file);
      return `${mtimeMs} ${ino} ${size}`;
    } catch (error) {
      if (isMissing(error)) return '';
      throw error;
    }
  }
}
