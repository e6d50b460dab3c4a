import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Entries, Snapshot } from '@sanctuary/shared-types';
import type { z } from 'zod';
import { snapshotDigest } from '../snapshot/digests.ts';
import { compiledDir } from './compiled-dir.ts';
import { differenceOf, inPieces, noEntries } from './difference.ts';
import { filesWritten, madeAgain, type Order, type PageMade, pageMade, type SiteMade, siteMade } from './worker-messages.ts';

const workerFile = fileURLToPath(new URL('worker.ts', import.meta.url));
/** Inside the site, so that compiled pages find its packages. */
const workFolders = fileURLToPath(new URL('../../.cache/', import.meta.url));
const keptOutput = 8_000;
/**
 * Gives back to the machine what compiling took: its allocators would keep some 80 MB for good. Below these sizes memory
 * is kept for the next page: otherwise compressing one takes twice as long.
 */
const sparing = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: `${32 * 2 ** 20}`, MALLOC_TRIM_THRESHOLD_: `${16 * 2 ** 20}`, MIMALLOC_PURGE_DELAY: '0' };
/** Entries told at once: all of a large site would take both processes twice the memory. */
const entriesAtOnce = 200;

/** What a worker is to make. */
export interface PageJob {
  readonly snapshot: Snapshot;
  /** Folder for the pages, which is not there yet; or one that holds the whole site of `last`. */
  readonly publicDir: string;
  /** The snapshot whose site is in that folder already: then only what differs is made, where the worker remembers it. */
  readonly last?: Snapshot | undefined;
  /** Is told of files as they come to stand in that folder. */
  readonly onWritten?: ((file: string) => void) | undefined;
}

/** A process that makes pages. It compiles their code as soon as it starts, then makes one site after another. */
export class PageWorker {
  readonly #folder: string;
  readonly #process: ChildProcess;
  readonly #closed: Promise<unknown>;
  #written = '';
  #told: Entries = noEntries;
  /** Digests of the snapshot that was made, and of the one before, whose difference it is. */
  #made: readonly string[] = [];

  private constructor(folder: string, child: ChildProcess) {
    this.#folder = folder;
    this.#process = child;
    this.#closed = once(child, 'close').catch(() => undefined);
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (this.#written = (this.#written + chunk.toString()).slice(-keptOutput)));
  }

  /** @param siteUrl public address of the site, which is compiled into the pages */
  static async start(siteUrl: string): Promise<PageWorker> {
    await mkdir(workFolders, { recursive: true });
    const folder = await mkdtemp(join(workFolders, 'pages-'));
    const workDir = join(folder, 'work');
    await mkdir(workDir);
    const child = fork(workerFile, [siteUrl, folder], {
      // Astro puts the pages' code into the folder that it runs in: one that no other build shares, beside what is public.
      cwd: workDir,
      env: { ...process.env, ...sparing, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0', NODE_OPTIONS: '' },
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    return new PageWorker(folder, child);
  }

  /** Where the scripts and styles lie that pages ask for, once a page was made. */
  get compiledDir(): string {
    return compiledDir(this.#folder);
  }

  /** Whether it can still make pages. */
  get isAlive(): boolean {
    return this.#process.connected;
  }

  /** Whether it remembers how the site of a snapshot was made: then it can make the next one by difference. */
  remembers(snapshot: Snapshot): boolean {
    return this.#made.includes(snapshotDigest(snapshot));
  }

  /**
   * Makes a site, or what of it differs from the last; one job at a time.
   * @param signal ends the process; the promise then rejects with the signal's reason
   * @throws {Error} with what the process wrote, where it came to an end
   */
  async make({ snapshot, publicDir, last, onWritten }: PageJob, signal?: AbortSignal): Promise<SiteMade> {
    const [name, base] = [snapshotDigest(snapshot), last && snapshotDigest(last)];
    const head = this.#tellEntries(snapshot);
    const made = await this.#ask({ order: 'make', head, name, publicDir, last: base }, siteMade, signal, onWritten);
    this.#made = base === undefined ? [name] : [name, base];
    return made;
  }

  /**
   * Makes one page of a site, and writes nothing; one job at a time.
   * @param path address of the page
   */
  async makeAlone(snapshot: Snapshot, path: string, signal?: AbortSignal): Promise<PageMade> {
    return this.#ask({ order: 'make alone', head: this.#tellEntries(snapshot), path }, pageMade, signal);
  }

  /**
   * Makes some pages and texts of the last site again, with nothing remembered of how they were made.
   * @param paths addresses; those that the site lacks are passed over
   * @returns what the files should be, by address
   */
  async makeAgain(paths: readonly string[], signal?: AbortSignal): Promise<Map<string, string>> {
    return this.#ask({ order: 'make again', paths: [...paths] }, madeAgain, signal);
  }

  async #ask<T>(order: Order, answer: z.ZodType<T>, signal: AbortSignal | undefined, onWritten?: (file: string) => void): Promise<T> {
    const kill = (): void => void this.#process.kill('SIGKILL');
    signal?.addEventListener('abort', kill, { once: true });
    try {
      if (signal?.aborted) kill();
      const answered = this.#answer(onWritten).then((message) => ({ answer: answer.parse(message) }));
      this.#tell(order);
      const result = await Promise.race([answered, this.#closed.then(() => undefined)]);
      signal?.throwIfAborted();
      if (!result) throw new Error(`The pages could not be built.\n${this.#written}`);
      return result.answer;
    } finally {
      signal?.removeEventListener('abort', kill);
    }
  }

  /** The next message that is more than word of what was written. */
  #answer(onWritten: (file: string) => void = () => undefined): Promise<unknown> {
    return new Promise((resolve) => {
      const hear = (message: unknown): void => {
        const news = filesWritten.safeParse(message);
        for (const file of news.data?.stands ?? []) onWritten(file);
        if (news.success) return;
        this.#process.off('message', hear);
        resolve(message);
      };
      this.#process.on('message', hear);
    });
  }

  /** Tells what the worker does not know of the entries yet, and gives back the rest of the snapshot. */
  #tellEntries({ entries, ...head }: Snapshot): Omit<Snapshot, 'entries'> {
    const told = this.#told;
    this.#told = entries;
    for (const difference of inPieces(differenceOf(told, entries), entriesAtOnce)) this.#tell({ order: 'change entries', difference });
    return head;
  }

  #tell(order: Order): void {
    this.#process.send(order, () => undefined);
  }

  /** Ends the process, and removes what it compiled. */
  async stop(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#closed;
    await rm(this.#folder, { recursive: true, force: true });
  }
}
