import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Snapshot } from '@sanctuary/shared-types';
import { isMissing } from '../lib/files.ts';
import type { Ledger } from '../purge/ledger.ts';
import { publishedRevisions } from './entries.ts';
import type { Site } from './site.ts';

type Reading = Pick<Site, 'readSnapshot' | 'writeSnapshot' | 'snapshotDigest'>;
type Taken = Pick<Awaited<ReturnType<Site['takeSnapshot']>>, 'snapshot' | 'reading' | 'isWhole'>;

/** What the CMS published when it was last looked at: the best that is known while it does not answer. */
export class Seen {
  readonly file: string;
  readonly #site: Reading;
  readonly #ledger: Ledger;
  #snapshot: Snapshot | undefined;
  #digest: string | undefined;
  /** Of what the file holds. */
  #saved: string | undefined;
  #revisions: ReturnType<typeof publishedRevisions> | undefined;
  #reading: Taken['reading'];
  #wholeAt = 0;

  /** @param ledger what was withdrawn for ever: nothing of it is given, nor kept again */
  constructor(file: string, site: Reading, ledger: Ledger) {
    this.file = file;
    this.#site = site;
    this.#ledger = ledger;
  }

  /** Takes up what the file holds. */
  async open(): Promise<void> {
    try {
      this.#take(await this.#site.readSnapshot(this.file));
      this.#saved = this.#digest;
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }

  get snapshot(): Snapshot | undefined {
    return this.#snapshot && this.#ledger.without(this.#snapshot);
  }

  /** All that is remembered, also of what was withdrawn for ever since: for what must know where to look for it. */
  get whole(): Snapshot | undefined {
    return this.#snapshot;
  }

  /** The next reading reads everything. */
  forgetReading(): void {
    this.#reading = undefined;
  }

  /** What was read last, by this process: the next reading asks what changed since. */
  get reading(): Taken['reading'] {
    return this.#reading;
  }

  /** When everything was read last, in milliseconds. */
  get wholeAt(): number {
    return this.#wholeAt;
  }

  /** Revisions by language of one entry. */
  revisionsOf(documentId: string): ReadonlyMap<string, string> {
    this.#revisions ??= this.snapshot && publishedRevisions(this.snapshot);
    return this.#revisions?.get(documentId) ?? new Map();
  }

  /** Keeps it in memory; {@link save} keeps it in the file. */
  remember({ snapshot, reading, isWhole }: Taken, at: Date): void {
    this.#reading = reading;
    if (isWhole) this.#wholeAt = at.getTime();
    this.#take(snapshot);
  }

  /**
   * Keeps what is remembered in the file, where it is not there yet.
   * @param like a file that holds much the same: what it shares with that is not written again
   */
  async save(like?: string): Promise<void> {
    const digest = this.#digest;
    if (!this.#snapshot || digest === this.#saved) return;
    await this.#site.writeSnapshot(this.file, this.#snapshot, like === undefined ? undefined : { file: like });
    this.#saved = digest;
  }

  /**
   * Forgets what was withdrawn for ever, in memory and in the file. What was read of the CMS is read again as a whole.
   * @param like as for {@link save}
   */
  async leaveOut(like?: string): Promise<void> {
    this.forgetReading();
    await this.#removeUnfinished();
    const left = this.snapshot;
    if (!left) {
      // one that cannot be read may hold anything
      await Promise.all([this.file, this.file.replace(/\.json$/, '')].map((place) => rm(place, { recursive: true, force: true })));
      return;
    }
    this.#take(left);
    // also where nothing changed: entries that a killed process left behind are deleted
    await this.#site.writeSnapshot(this.file, left, like === undefined ? undefined : { file: like });
    this.#saved = this.#digest;
  }

  /** What a killed process left beside the file. */
  async #removeUnfinished(): Promise<void> {
    const { dir, base } = path.parse(this.file);
    const unfinished = (await readdir(dir)).filter((name) => name.startsWith(`${base}.`));
    await Promise.all(unfinished.map((name) => rm(path.join(dir, name), { force: true })));
  }

  #take(snapshot: Snapshot): void {
    this.#snapshot = snapshot;
    this.#digest = this.#site.snapshotDigest(snapshot);
    this.#revisions = undefined;
  }
}
