import { stat } from 'node:fs/promises';
import { goneList } from '../lib/gone-list.ts';
import { isMissing, readJson } from '../lib/files.ts';

/** What is kept back of the live release, as the publisher last wrote it down. */
export class GonePages {
  readonly #file: string;
  #version = '';
  #paths: readonly string[] = [];
  #paused: ReadonlySet<string> = new Set();

  constructor(file: string) {
    this.#file = file;
  }

  /** @param address with a slash at the end: what lies under a page that is gone is gone with it */
  async has(address: string): Promise<boolean> {
    await this.#refresh();
    return this.#paths.some((path) => address.startsWith(path));
  }

  /** @param address of a file, or of a page: whether it names what was withdrawn, and waits for a release without it */
  async isPaused(address: string): Promise<boolean> {
    await this.#refresh();
    return this.#paused.has(address);
  }

  async #refresh(): Promise<void> {
    try {
      const { mtimeMs, ino, size } = await stat(this.#file);
      const version = `${mtimeMs} ${ino} ${size}`;
      if (version === this.#version) return;
      const list = await readJson(this.#file, goneList);
      this.#paths = [...(list?.paths ?? []), ...(list?.withdrawn ?? [])];
      this.#paused = new Set(list?.paused);
      this.#version = version;
    } catch (error) {
      if (!isMissing(error)) throw error;
      this.#paths = [];
      this.#paused = new Set();
      this.#version = '';
    }
  }
}
