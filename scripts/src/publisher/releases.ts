import { lstat, readdir, readlink, rename } from 'node:fs/promises';
import path from 'node:path';
import type { Snapshot } from '@sanctuary/shared-types';
import { z } from 'zod';
import { releaseIdPattern, type DataFolder } from '../lib/data-folder.ts';
import { isMissing, pointLink, readJson, removeLeftovers, syncFolder } from '../lib/files.ts';
import { syncAll, syncTree } from '../lib/trees.ts';
import type { Ledger } from '../purge/ledger.ts';
import { filesOfChange } from './files-of-change.ts';
import type { Changed, Site } from './site.ts';
import { Workshop } from './workshop.ts';

const releaseFile = z.object({ id: z.string(), asOf: z.iso.datetime(), pages: z.array(z.string()) });

/** What a release says of itself. */
export type ReleaseFile = z.infer<typeof releaseFile>;

/** The folder of releases. What stands there under a release's id is whole; anything else is work under way. */
export class Releases {
  readonly #folder: DataFolder;
  readonly #site: Pick<Site, 'readSnapshot'>;
  readonly #ledger: Ledger;
  /** Where releases are made, and end. */
  readonly workshop: Workshop;
  readonly #snapshots = new Map<string, Promise<Snapshot>>();
  readonly #described = new Map<string, ReleaseFile>();

  /** @param ledger what was withdrawn for ever: no content is given with it */
  constructor(folder: DataFolder, site: Pick<Site, 'readSnapshot'>, ledger: Ledger) {
    this.#folder = folder;
    this.#site = site;
    this.#ledger = ledger;
    this.workshop = new Workshop(folder.releases);
  }

  /** Makes the folder where it is missing, and removes what a killed process left in it. */
  async tidy(): Promise<void> {
    await this.workshop.tidy();
    await removeLeftovers(path.dirname(this.#folder.current));
  }

  directory(id: string): string {
    return path.join(this.#folder.releases, id);
  }

  async has(id: string): Promise<boolean> {
    return releaseIdPattern.test(id) && (await this.#isWhole(id));
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
    const known = this.#described.get(id);
    if (known) return known;
    const file = await readJson(path.join(this.directory(id), 'release.json'), releaseFile);
    if (!file) throw new Error(`There is no release ${id}`);
    this.#described.set(id, file);
    return file;
  }

  /** Where the content lies that a release was made from. */
  snapshotFile(id: string): string {
    return path.join(this.directory(id), 'snapshot.json');
  }

  /** The content that a release was made from, without what was withdrawn for ever. */
  async snapshot(id: string): Promise<Snapshot> {
    return this.#ledger.without(await this.madeFrom(id));
  }

  /** The content that a release was made from, all of it: for what must know what the release still holds. */
  madeFrom(id: string): Promise<Snapshot> {
    const known = this.#snapshots.get(id);
    if (known) return known;
    const read = this.#site.readSnapshot(this.snapshotFile(id));
    read.catch(() => this.#snapshots.delete(id));
    this.#snapshots.set(id, read);
    return read;
  }

  /**
   * Whether a release can be shown as it stands: it has its pages, and nothing in it was withdrawn for ever.
   * @throws {Error} where its content cannot be read
   */
  async canBeShown(id: string): Promise<boolean> {
    return (await this.hasPages(id)) && !this.#ledger.concerns(await this.madeFrom(id));
  }

  /** Whether a release has its pages; one that something was withdrawn from keeps its content alone. */
  async hasPages(id: string): Promise<boolean> {
    return lstat(path.join(this.directory(id), 'public')).then(() => true, () => false);
  }

  /** Lets go of what is in memory of a release: it is not what it was. */
  forget(id: string): void {
    this.#snapshots.delete(id);
    this.#described.delete(id);
  }

  /** Lets go of what is in memory of all releases but these. */
  keepInMemory(ids: ReadonlySet<string>): void {
    for (const known of [this.#snapshots, this.#described]) {
      for (const id of known.keys()) if (!ids.has(id)) known.delete(id);
    }
  }

  /**
   * Makes sure that a power cut cannot take away any of a finished folder.
   * @param changed what differs from the release whose copy the folder was; absent: all
   */
  async sync(folder: string, changed?: Changed): Promise<void> {
    if (changed) await syncAll(folder, await filesOfChange(folder, changed));
    else await syncTree(folder);
  }

  /**
   * Makes a finished folder a release.
   * @param snapshot what it was made from
   * @throws {Error} where the folder says that it is another release
   */
  async place(folder: string, id: string, snapshot: Snapshot): Promise<void> {
    const file = await readJson(path.join(folder, 'release.json'), releaseFile);
    if (file?.id !== id) throw new Error('The code of the site changed while it was being built. It is built again.');
    // one that stood there already did not pass its checks any more
    if ((await this.all()).includes(id)) await this.setAside(id);
    await rename(folder, this.directory(id));
    await syncFolder(this.#folder.releases);
    this.#described.set(id, file);
    this.#snapshots.set(id, Promise.resolve(snapshot));
  }

  /** The one moment at which the public site changes. */
  async makeLive(id: string): Promise<void> {
    await pointLink(this.#folder.current, path.join(path.basename(this.#folder.releases), id));
  }

  /** Ends a release by one rename, so that half of it is never taken for a whole one. */
  async setAside(id: string): Promise<void> {
    this.forget(id);
    await this.workshop.takeBack(id);
  }

  async #isWhole(id: string): Promise<boolean> {
    try {
      // it is written last of all
      return (await lstat(path.join(this.directory(id), 'release.json'))).isFile();
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }
}
