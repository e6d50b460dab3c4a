import { isDeepStrictEqual } from 'node:util';
import { withdrawal, type Tombstone, type Withdrawal } from '@sanctuary/shared-types';
import { z } from 'zod';
import { readJson, writeWhole } from '../lib/files.ts';

const steps = withdrawal.omit({ tombstone: true });
type Steps = z.infer<typeof steps>;

const progressFile = z.record(z.string(), steps);

const nothing: Steps = { hiddenAt: null, cleared: [], doneAt: null };

/** How far each withdrawal has come: what receipts are made from. It is made again where it is lost. */
export class Progress {
  readonly #file: string;
  readonly #now: () => Date;
  #known: Record<string, Steps> = {};
  #writing = Promise.resolve();

  constructor(file: string, now: () => Date) {
    this.#file = file;
    this.#now = now;
  }

  async open(): Promise<void> {
    this.#known = (await readJson(this.#file, progressFile)) ?? {};
  }

  of(tombstone: Tombstone): Withdrawal {
    return { tombstone, ...(this.#known[tombstone.id] ?? nothing) };
  }

  /** From now on, their pages are answered “gone”. */
  async hidden(tombstones: readonly Tombstone[]): Promise<void> {
    await this.#change(tombstones, (before) => ({ ...before, hiddenAt: before.hiddenAt ?? this.#moment() }));
  }

  /** A store holds nothing of them any more. */
  async cleared(tombstones: readonly Tombstone[], store: string): Promise<void> {
    const at = this.#moment();
    await this.#change(tombstones, (before) => (before.cleared.some((one) => one.store === store) ? before : { ...before, cleared: [...before.cleared, { store, at }] }));
  }

  /** Nothing that is served or kept holds them any more. */
  async done(tombstones: readonly Tombstone[]): Promise<void> {
    await this.#change(tombstones, (before) => ({ ...before, doneAt: before.doneAt ?? this.#moment() }));
  }

  /** They were found again, in what was put back from elsewhere: it all begins anew. */
  async again(tombstones: readonly Tombstone[]): Promise<void> {
    await this.#change(tombstones, () => nothing);
  }

  async #change(tombstones: readonly Tombstone[], step: (before: Steps) => Steps): Promise<void> {
    const changed = tombstones.map(({ id }): [string, Steps] => [id, step(this.#known[id] ?? nothing)]);
    if (changed.every(([id, steps]) => isDeepStrictEqual(this.#known[id], steps))) return;
    this.#known = { ...this.#known, ...Object.fromEntries(changed) };
    const text = `${JSON.stringify(this.#known, null, 1)}\n`;
    // one after the other: a later text must not be overtaken
    const written = this.#writing.then(() => writeWhole(this.#file, text));
    this.#writing = written.catch(() => undefined);
    await written;
  }

  #moment(): string {
    return this.#now().toISOString();
  }
}
