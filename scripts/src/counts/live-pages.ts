import { readlink } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { DataFolder } from '../lib/data-folder.ts';
import { isMissing, readJson } from '../lib/files.ts';

const releaseFile = z.object({ pages: z.array(z.string()) });

/** The pages of the live release. */
export interface LivePages {
  readonly addresses: ReadonlySet<string>;
  /** Folder of the files that are served. */
  readonly publicDir: string;
}

/** Knows which pages there are now. What it knows of a release never changes, so it is read once. */
export class LiveRelease {
  readonly #folder: DataFolder;
  #id = '';
  #pages: LivePages | undefined;

  constructor(folder: DataFolder) {
    this.#folder = folder;
  }

  /**
   * @returns `undefined` before the first release
   * @throws {Error} where the release cannot be read
   */
  async pages(): Promise<LivePages | undefined> {
    const id = await this.#live();
    if (id === undefined) return undefined;
    if (id === this.#id) return this.#pages;
    const dir = path.join(this.#folder.releases, id);
    const file = await readJson(path.join(dir, 'release.json'), releaseFile);
    this.#pages = file && { addresses: new Set(file.pages), publicDir: path.join(dir, 'public') };
    this.#id = id;
    return this.#pages;
  }

  async #live(): Promise<string | undefined> {
    try {
      return path.basename(await readlink(this.#folder.current));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }
}
