import type { Snapshot } from '@sanctuary/shared-types';
import { z } from 'zod';
import { readJson, writeWhole } from '../lib/files.ts';
import { entriesOf } from './entries.ts';

const liveRevision = z.object({ revision: z.string(), since: z.iso.datetime() });
type LiveRevision = z.infer<typeof liveRevision>;

const ledger = z.object({ release: z.string(), entries: z.record(z.string(), z.record(z.string(), liveRevision)) });
type Ledger = z.infer<typeof ledger>;

/** Which revision of each entry is live, and since when: what receipts are made from. */
export class LiveSince {
  readonly #file: string;
  #ledger: Ledger = { release: '', entries: {} };

  constructor(file: string) {
    this.#file = file;
  }

  async open(): Promise<void> {
    this.#ledger = (await readJson(this.#file, ledger)) ?? this.#ledger;
  }

  /** The release that this is about; empty before the first. */
  get release(): string {
    return this.#ledger.release;
  }

  /** By language; empty where nothing of the entry is live. */
  of(documentId: string): Readonly<Record<string, LiveRevision>> {
    return this.#ledger.entries[documentId] ?? {};
  }

  /** Forgets entries, in all languages. */
  async forget(documentIds: ReadonlySet<string>): Promise<void> {
    const { release, entries } = this.#ledger;
    if (!Object.keys(entries).some((id) => documentIds.has(id))) return;
    this.#ledger = { release, entries: Object.fromEntries(Object.entries(entries).filter(([id]) => !documentIds.has(id))) };
    await writeWhole(this.#file, `${JSON.stringify(this.#ledger)}\n`);
  }

  /** A release went live: a revision that was live already keeps its time. */
  async record(release: string, snapshot: Snapshot, at: Date): Promise<void> {
    const entries: Ledger['entries'] = {};
    for (const { documentId, locale, revision } of entriesOf(snapshot)) {
      const before = this.of(documentId)[locale];
      const languages = (entries[documentId] ??= {});
      languages[locale] = before?.revision === revision ? before : { revision, since: at.toISOString() };
    }
    this.#ledger = { release, entries };
    await writeWhole(this.#file, `${JSON.stringify(this.#ledger)}\n`);
  }
}
