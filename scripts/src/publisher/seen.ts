import type { Snapshot } from '@sanctuary/shared-types';
import { isMissing } from '../lib/files.ts';
import { publishedRevisions } from './entries.ts';
import type { Site } from './site.ts';

type Reading = Pick<Site, 'readSnapshot' | 'writeSnapshot' | 'snapshotDigest'>;

/** What the CMS published when it was last looked at: the best that is known while it does not answer. */
export class Seen {
  readonly #file: string;
  readonly #site: Reading;
  #snapshot: Snapshot | undefined;
  #digest: string | undefined;
  #revisions: ReturnType<typeof publishedRevisions> = new Map();

  constructor(file: string, site: Reading) {
    this.#file = file;
    this.#site = site;
  }

  /** Takes up what the file holds. */
  async open(): Promise<void> {
    try {
      this.#take(await this.#site.readSnapshot(this.#file));
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }

  get snapshot(): Snapshot | undefined {
    return this.#snapshot;
  }

  /** Revisions by language of one entry. */
  revisionsOf(documentId: string): ReadonlyMap<string, string> {
    return this.#revisions.get(documentId) ?? new Map();
  }

  async remember(snapshot: Snapshot): Promise<void> {
    const known = this.#digest;
    this.#take(snapshot);
    if (this.#digest !== known) await this.#site.writeSnapshot(this.#file, snapshot);
  }

  #take(snapshot: Snapshot): void {
    this.#snapshot = snapshot;
    this.#digest = this.#site.snapshotDigest(snapshot);
    this.#revisions = publishedRevisions(snapshot);
  }
}
