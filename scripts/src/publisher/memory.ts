import { rename } from 'node:fs/promises';
import { heldEntry, problem, publisherState, releaseStatus } from '@sanctuary/shared-types';
import { z } from 'zod';
import { isMissing, readJson, writeWhole } from '../lib/files.ts';

const instant = z.iso.datetime();

/** An entry whose revision cannot be rendered or fails a check. */
const refusedEntry = z.object({
  problem,
  revision: z.string(),
  code: z.string(),
  /** The input under which this was found: with another, it is worth trying again. */
  input: z.string(),
});
export type RefusedEntry = z.infer<typeof refusedEntry>;

const remembered = z.object({
  format: z.literal(1),
  state: publisherState,
  live: releaseStatus.shape.live,
  /** Releases that were live, newest first: what a rollback goes through and what is kept. */
  history: z.array(z.object({ id: z.string(), releasedAt: instant })),
  /** The newest release that shows all the CMS publishes, and the code and snapshot it came from. */
  accepted: z.object({ release: z.string(), input: z.string() }).nullable(),
  /** The release that a rollback holds the site on, and the entries of it that were unpublished since. */
  lock: z.object({ base: z.string(), since: instant, withdrawn: z.array(z.object({ documentId: z.string(), locale: z.string() })) }).nullable(),
  allowShrink: z.boolean(),
  pending: z.boolean(),
  lastAttempt: releaseStatus.shape.lastAttempt,
  failingSince: releaseStatus.shape.failingSince,
  /** Whether people were told of the failures since then. */
  warned: z.boolean(),
  lastSuccess: instant.nullable(),
  problems: z.array(problem),
  held: z.array(heldEntry),
  refused: z.array(refusedEntry),
});

/** What the publisher knows, and must still know after a restart. */
export type Remembered = Readonly<z.infer<typeof remembered>>;

const nothing: Remembered = {
  format: 1,
  state: 'dirty',
  live: null,
  history: [],
  accepted: null,
  lock: null,
  allowShrink: false,
  pending: true,
  lastAttempt: null,
  failingSince: null,
  warned: false,
  lastSuccess: null,
  problems: [],
  held: [],
  refused: [],
};

/** {@link Remembered}, in a file. */
export class Memory {
  readonly #file: string;
  #known: Remembered;
  #unwritten = false;
  #writing: Promise<void> | undefined;

  constructor(file: string, known: Remembered = nothing) {
    this.#file = file;
    this.#known = known;
  }

  get known(): Remembered {
    return this.#known;
  }

  /** Takes effect at once; is on the disk once {@link saved} resolves. */
  change(changes: Partial<Remembered>): void {
    this.#known = { ...this.#known, ...changes };
    this.#unwritten = true;
    // a fault stays with `#unwritten`, and the next `saved` meets it
    this.saved().catch(() => undefined);
  }

  /**
   * Resolves once all changes are on the disk.
   * @throws {Error} of the file system
   */
  async saved(): Promise<void> {
    while (this.#unwritten || this.#writing) {
      this.#writing ??= this.#write().finally(() => { this.#writing = undefined; });
      await this.#writing;
    }
  }

  async #write(): Promise<void> {
    this.#unwritten = false;
    try {
      await writeWhole(this.#file, `${JSON.stringify(this.#known, null, 1)}\n`);
    } catch (error) {
      this.#unwritten = true;
      throw error;
    }
  }
}

/**
 * Opens what the publisher remembers. A damaged file is put aside: the site and the CMS tell the rest.
 * @param onDamage is told why the file could not be read
 */
export async function openMemory(file: string, onDamage: (error: unknown) => void): Promise<Memory> {
  try {
    return new Memory(file, await readJson(file, remembered));
  } catch (error) {
    if (isMissing(error)) return new Memory(file);
    onDamage(error);
    await rename(file, `${file}.damaged`);
    return new Memory(file);
  }
}
