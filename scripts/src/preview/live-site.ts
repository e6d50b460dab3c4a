import path from 'node:path';
import type { Snapshot } from '@sanctuary/shared-types';
import { type Withdrawn, withoutWithdrawn } from '@sanctuary/site';
import type { DataFolder } from '../lib/data-folder.ts';
import { findServed } from '../web/find-file.ts';
import { ReleaseFolders } from '../web/release-folder.ts';

/** The live release, as far as a preview needs it. It is read, never written. */
export class LiveSite {
  readonly #folder: DataFolder;
  readonly #releases: ReleaseFolders;
  readonly #read: (file: string) => Promise<Snapshot>;
  #known: { readonly id: string; readonly withdrawn: Withdrawn; readonly snapshot: Promise<Snapshot> } | undefined;

  /** @param read reads the snapshot of a release */
  constructor(folder: DataFolder, read: (file: string) => Promise<Snapshot>) {
    this.#folder = folder;
    this.#releases = new ReleaseFolders(folder);
    this.#read = read;
  }

  /** What the live release was made from, without what was withdrawn since; `undefined` before the first one. */
  async snapshot(withdrawn: Withdrawn): Promise<Snapshot | undefined> {
    const release = await this.#releases.current();
    if (!release) return undefined;
    if (this.#known?.id !== release.id || this.#known.withdrawn !== withdrawn) {
      const snapshot = this.#read(path.join(this.#folder.releases, release.id, 'snapshot.json')).then((content) => withoutWithdrawn(content, withdrawn));
      snapshot.catch(() => { this.#known = undefined; });
      this.#known = { id: release.id, withdrawn, snapshot };
    }
    return this.#known.snapshot;
  }

  /** Lets go of what is in memory. */
  forget(): void {
    this.#known = undefined;
  }

  /** Where a file lies that a page of the live release asks for; pages are none. */
  async file(segments: readonly string[]): Promise<string | undefined> {
    const release = await this.#releases.current();
    if (!release || segments.at(-1)?.endsWith('.html')) return undefined;
    return (await findServed(release.publicDir, segments))?.file;
  }
}
