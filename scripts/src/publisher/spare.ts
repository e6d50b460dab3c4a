import { rename, rm } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { mirrorTree } from '../lib/trees.ts';

interface Ready {
  readonly of: string;
  readonly folder: string;
}

/**
 * A copy of the live release, made ready before anybody waits for it: a release by difference is built in it. It
 * shares all its files with the release, so nothing in it may be written in place.
 */
export class Spare {
  readonly #directory: (id: string) => string;
  readonly #newPlace: () => string;
  #ready: Promise<Ready | undefined> = Promise.resolve(undefined);
  #of = '';

  /**
   * @param directory of a release
   * @param newPlace gives a new name for a folder beside it
   */
  constructor(directory: (id: string) => string, newPlace: () => string) {
    this.#directory = directory;
    this.#newPlace = newPlace;
  }

  /** The release that it is a copy of, or is being made one; empty where there is none. */
  get of(): string {
    return this.#of;
  }

  /**
   * Makes the spare one a copy of this release. A spare one of another release is brought up to date.
   * @param material gives a folder that nobody needs any more, where there is one: a former release shares most files
   * with the new one, so that there is less to do
   */
  async prepare(id: string, material: () => string | undefined = () => undefined): Promise<void> {
    const next = this.#ready.catch(() => undefined).then((ready) => (ready?.of === id ? ready : this.#make(id, ready?.folder ?? material())));
    this.#ready = next;
    this.#of = id;
    await next.catch((error: unknown) => {
      this.#of = '';
      throw error;
    });
  }

  /**
   * Hands out a copy of a release: at once where it was prepared.
   * @param folder where it is wanted
   */
  async take(id: string, folder: string): Promise<void> {
    await this.prepare(id);
    const ready = await this.#ready;
    this.#ready = Promise.resolve(undefined);
    this.#of = '';
    if (!ready) throw new Error(`There is no copy of the release ${id}`);
    await rename(ready.folder, folder);
  }

  /** Where the copy of a release lies; `undefined` where there is none. */
  async folderOf(id: string): Promise<string | undefined> {
    const ready = await this.#ready.catch(() => undefined);
    return ready?.of === id ? ready.folder : undefined;
  }

  /** Deletes the copy, whatever it is of. */
  async drop(): Promise<void> {
    const ready = await this.#ready.catch(() => undefined);
    this.#ready = Promise.resolve(undefined);
    this.#of = '';
    if (ready) await rm(ready.folder, { recursive: true, force: true });
  }

  /** A release of this name is not what it was: what was copied of it is only material now. */
  forget(id: string): void {
    if (this.#of === id) this.#of = '';
    this.#ready = this.#ready.then((ready) => (ready?.of === id ? { ...ready, of: '' } : ready), () => undefined);
  }

  async #make(of: string, material: string | undefined): Promise<Ready> {
    const folder = this.#newPlace();
    if (material !== undefined) await rename(material, folder);
    try {
      await mirrorTree(this.#directory(of), folder, () => setImmediate());
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
    return { of, folder };
  }
}
