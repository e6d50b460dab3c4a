import { rm } from 'node:fs/promises';
import { readJson, writeWhole } from '../lib/files.ts';
import { goneList } from '../lib/gone-list.ts';

/** The list by which the web server answers 410 for pages that a failing build could not take away. */
export class Gone {
  readonly #file: string;
  #paths: readonly string[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  async open(): Promise<void> {
    this.#paths = (await readJson(this.#file, goneList))?.paths ?? [];
  }

  has(page: string): boolean {
    return this.#paths.includes(page);
  }

  /** @param paths addresses of pages; none ends the list */
  async set(paths: readonly string[]): Promise<void> {
    if (paths.join('\n') === this.#paths.join('\n')) return;
    if (paths.length === 0) await rm(this.#file, { force: true });
    else await writeWhole(this.#file, `${JSON.stringify({ paths })}\n`);
    this.#paths = paths;
  }
}
