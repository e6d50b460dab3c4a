import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { removeTree, type Pace } from '../lib/trees.ts';
import { Spare } from './spare.ts';

const building = '.building-';
const deleting = '.deleting-';
const spare = '.spare-';

/** Folders in which releases are made, and what is left of those that are over. They stand beside the releases. */
export class Workshop {
  readonly #folder: string;
  readonly #spare: Spare;
  readonly #former: string[] = [];
  readonly #unfinished: string[] = [];

  /** @param folder of the releases */
  constructor(folder: string) {
    this.#folder = folder;
    this.#spare = new Spare((id) => path.join(folder, id), () => this.#new(spare, 'copy'));
  }

  /** Makes the folder where it is missing, and removes what a killed process left in it. */
  async tidy(): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    for (const name of await readdir(this.#folder)) {
      if ([building, deleting, spare].some((start) => name.startsWith(start))) {
        await rm(path.join(this.#folder, name), { recursive: true, force: true });
      }
    }
  }

  /** A new folder to build in. Never the same twice: the builder of a killed publisher may still be writing. */
  async newFolder(id: string): Promise<string> {
    const folder = this.#new(building, id);
    await mkdir(folder);
    return folder;
  }

  /**
   * A new folder to build in that holds all of a release, by hard links.
   * @param base the release
   * @param id what is going to be built
   */
  async newCopy(base: string, id: string): Promise<string> {
    const folder = this.#new(building, id);
    await this.#spare.take(base, folder);
    return folder;
  }

  /** Whether {@link newCopy} of this release is quick. */
  isPrepared(base: string): boolean {
    return this.#spare.of === base;
  }

  /** Makes the next {@link newCopy} of this release quick. */
  async prepareCopy(base: string): Promise<void> {
    await this.#spare.prepare(base, () => this.#former.pop());
  }

  /** The copy of this release that {@link newCopy} is going to give, for as long as {@link isPrepared}. */
  async copyOf(base: string): Promise<string | undefined> {
    return this.#spare.folderOf(base);
  }

  /** A place for a file that is going to replace one of a release: on the same disk, and removed if nobody comes back for it. */
  newFile(): string {
    return this.#new(building, 'file');
  }

  /** Puts a folder away that came to nothing. */
  async discard(folder: string): Promise<void> {
    const aside = this.#new(deleting, 'unfinished');
    await rename(folder, aside);
    this.#unfinished.push(aside);
  }

  /** Ends a release by one rename, so that half of it is never taken for a whole one. */
  async takeBack(id: string): Promise<void> {
    const aside = this.#new(deleting, id);
    this.#spare.forget(id);
    await rename(path.join(this.#folder, id), aside);
    this.#former.push(aside);
  }

  /** Whether something waits to be deleted. */
  get hasRubbish(): boolean {
    return this.#former.length + this.#unfinished.length > 0;
  }

  /** Deletes what was put away or taken back. */
  async deleteRubbish(pace: Pace): Promise<void> {
    for (const folders of [this.#unfinished, this.#former]) {
      for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) await removeTree(folder, pace);
    }
  }

  /** Deletes at once all that stands beside the releases. Nothing may be being built. */
  async empty(): Promise<void> {
    await this.#spare.drop();
    this.#former.length = 0;
    this.#unfinished.length = 0;
    await this.tidy();
  }

  #new(kind: string, name: string): string {
    return path.join(this.#folder, `${kind}${name}-${randomBytes(4).toString('hex')}`);
  }
}
