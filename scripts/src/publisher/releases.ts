import { randomBytes } from 'node:crypto';
import { lstat, mkdir, readdir, readlink, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Snapshot } from '@sanctuary/shared-types';
import { z } from 'zod';
import { releaseIdPattern, type DataFolder } from '../lib/data-folder.ts';
import { isMissing, pointLink, readJson, removeLeftovers, syncFolder, syncTree } from '../lib/files.ts';
import type { Site } from './site.ts';

const releaseFile = z.object({ id: z.string(), asOf: z.iso.datetime(), pages: z.array(z.string()) });

/** What a release says of itself. */
export type ReleaseFile = z.infer<typeof releaseFile>;

const building = '.building-';
const deleting = '.deleting-';

/** The folder of releases. What stands there under a release's id is whole; anything else is work under way. */
export class Releases {
  readonly #folder: DataFolder;
  readonly #site: Pick<Site, 'readSnapshot'>;
  readonly #snapshots = new Map<string, Promise<Snapshot>>();

  constructor(folder: DataFolder, site: Pick<Site, 'readSnapshot'>) {
    this.#folder = folder;
    this.#site = site;
  }

  /** Makes the folder where it is missing, and removes what a killed process left in it. */
  async tidy(): Promise<void> {
    await mkdir(this.#folder.releases, { recursive: true });
    for (const name of await readdir(this.#folder.releases)) {
      if (name.startsWith(building) || name.startsWith(deleting)) {
        await rm(path.join(this.#folder.releases, name), { recursive: true, force: true });
      }
    }
    await removeLeftovers(path.dirname(this.#folder.current));
  }

  directory(id: string): string {
    return path.join(this.#folder.releases, id);
  }

  async has(id: string): Promise<boolean> {
    return releaseIdPattern.test(id) && (await this.#file(id)) !== undefined;
  }

  async all(): Promise<string[]> {
    return (await readdir(this.#folder.releases)).filter((name) => releaseIdPattern.test(name));
  }

  /** All that are kept, the newest first, by when they were made. */
  async dated(): Promise<{ id: string; releasedAt: string }[]> {
    const found = await Promise.all((await this.all()).map(async (id) => ({ id, releasedAt: (await lstat(this.directory(id))).mtime.toISOString() })));
    return found.sort((a, b) => (a.releasedAt < b.releasedAt ? 1 : -1));
  }

  /** The live release and since when; `undefined` where none is. */
  async live(): Promise<{ id: string; since: Date } | undefined> {
    try {
      const id = path.basename(await readlink(this.#folder.current));
      if (!(await this.has(id))) return undefined;
      return { id, since: (await lstat(this.#folder.current)).mtime };
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  /** @throws {Error} where there is no such release */
  async describe(id: string): Promise<ReleaseFile> {
    const file = await this.#file(id);
    if (!file) throw new Error(`There is no release ${id}`);
    return file;
  }

  /** The content that a release was made from. */
  snapshot(id: string): Promise<Snapshot> {
    const known = this.#snapshots.get(id);
    if (known) return known;
    const read = this.#site.readSnapshot(path.join(this.directory(id), 'snapshot.json'));
    read.catch(() => this.#snapshots.delete(id));
    this.#snapshots.set(id, read);
    return read;
  }

  /** Lets go of all snapshots in memory but these. */
  keepInMemory(ids: ReadonlySet<string>): void {
    for (const id of this.#snapshots.keys()) if (!ids.has(id)) this.#snapshots.delete(id);
  }

  /** A new folder to build in. Never the same twice: the builder of a killed publisher may still be writing. */
  async newFolder(id: string): Promise<string> {
    const folder = path.join(this.#folder.releases, `${building}${id}-${randomBytes(4).toString('hex')}`);
    await mkdir(folder);
    return folder;
  }

  /** Makes sure that a power cut cannot take away any of a finished folder. */
  async sync(folder: string): Promise<void> {
    await syncTree(folder);
  }

  /**
   * Makes a finished folder a release.
   * @throws {Error} where the folder says that it is another release
   */
  async place(folder: string, id: string): Promise<void> {
    const file = await readJson(path.join(folder, 'release.json'), releaseFile);
    if (file?.id !== id) throw new Error('The code of the site changed while it was being built. It is built again.');
    // one that stood there already did not pass its checks any more
    if ((await this.all()).includes(id)) await this.delete([await this.setAside(id)]);
    await rename(folder, this.directory(id));
    await syncFolder(this.#folder.releases);
  }

  /** The one moment at which the public site changes. */
  async makeLive(id: string): Promise<void> {
    await pointLink(this.#folder.current, path.join(path.basename(this.#folder.releases), id));
  }

  /**
   * Ends a release by one rename, so that half of it is never taken for a whole one.
   * @returns the folder that is left to delete
   */
  async setAside(id: string): Promise<string> {
    const aside = path.join(this.#folder.releases, `${deleting}${id}-${randomBytes(4).toString('hex')}`);
    this.#snapshots.delete(id);
    await rename(this.directory(id), aside);
    return aside;
  }

  /** @param folders that were set aside */
  async delete(folders: readonly string[]): Promise<void> {
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  }

  #file(id: string): Promise<ReleaseFile | undefined> {
    return readJson(path.join(this.directory(id), 'release.json'), releaseFile);
  }
}
