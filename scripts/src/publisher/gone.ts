import { rm } from 'node:fs/promises';
import { readJson, writeWhole } from '../lib/files.ts';
import { goneList, type GoneList } from '../lib/gone-list.ts';

const nothing: GoneList = { paths: [], withdrawn: [], paused: [] };

/** The list by which the web server keeps back what the live release holds and no release could take away yet. */
export class Gone {
  readonly #file: string;
  #list = nothing;
  #writing = Promise.resolve();

  constructor(file: string) {
    this.#file = file;
  }

  async open(): Promise<void> {
    this.#list = (await readJson(this.#file, goneList)) ?? nothing;
  }

  has(page: string): boolean {
    return this.#list.paths.includes(page) || this.#list.withdrawn.some((path) => page.startsWith(path));
  }

  /** @param paths addresses of pages whose entries were unpublished; none ends the list of those */
  async set(paths: readonly string[]): Promise<void> {
    await this.#change({ paths: [...paths] });
  }

  /** @param withdrawn addresses of pages whose entries were withdrawn for ever, beside those that are hidden already */
  async hide(withdrawn: readonly string[]): Promise<void> {
    await this.#change({ withdrawn: [...new Set([...this.#list.withdrawn, ...withdrawn])].sort() });
  }

  /** @param paused addresses of files that name what was withdrawn for ever */
  async pause(paused: readonly string[]): Promise<void> {
    await this.#change({ paused: [...paused] });
  }

  /** For when a release is live that holds nothing of what was withdrawn for ever: not even the addresses are kept. */
  async endHiding(): Promise<void> {
    await this.#change({ withdrawn: [], paused: [] });
  }

  async #change(change: Partial<GoneList>): Promise<void> {
    const before = this.#list;
    const list = { ...before, ...change };
    if (JSON.stringify(list) === JSON.stringify(before)) return;
    this.#list = list;
    // one after the other: a later list must not be overtaken
    const written = this.#writing.then(() => this.#write(list));
    this.#writing = written.catch(() => undefined);
    await written.catch((error: unknown) => {
      this.#list = before;
      throw error;
    });
  }

  async #write(list: GoneList): Promise<void> {
    if (JSON.stringify(list) === JSON.stringify(nothing)) await rm(this.#file, { force: true });
    else await writeWhole(this.#file, `${JSON.stringify(list)}\n`);
  }
}
