import { stat } from 'node:fs/promises';
import { goneList } from '../lib/gone-list.ts';
import { isMissing, readJson } from '../lib/files.ts';

/** The pages that were withdrawn while a build fails, as the publisher last wrote them down. */
export class GonePages {
  readonly #file: string;
  #version = '';
  #paths: readonly string[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  /** @param address with a slash at the end: what lies under a page that is gone is gone with it */
  async has(address: string): Promise<boolean> {
    await this.#refresh();
    return this.#paths.some((path) => address.startsWith(path));
  }

  async #refresh(): Promise<void> {
    try {
      const { mtimeMs, ino, size } = await stat(this.#file);
      const version = `${mtimeMs} ${ino} ${size}`;
      if (version === this.#version) return;
      this.#paths = (await readJson(this.#file, goneList))?.paths ?? [];
      this.#version = version;
    } catch (error) {
      if (!isMissing(error)) throw error;
      this.#paths = [];
      this.#version = '';
    }
  }
}
