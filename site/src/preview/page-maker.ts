import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Snapshot } from '@sanctuary/shared-types';
import { PageWorker } from '../render/page-worker.ts';

/**
 * Makes single pages with a process of its own: no draft comes into the one that makes releases, and none on a disk. One
 * page at a time.
 */
export class PageMaker {
  readonly #siteUrl: string;
  #worker: Promise<PageWorker>;
  #last: Promise<unknown> = Promise.resolve();

  /**
   * Compiles the pages' code at once.
   * @param siteUrl public address of the site
   */
  constructor(siteUrl: string) {
    this.#siteUrl = siteUrl;
    this.#worker = this.#start();
  }

  /**
   * @param path address of the page
   * @param signal gives up; the promise then rejects with its reason
   * @returns the page's HTML
   * @throws {Error} where it cannot be made
   */
  make(snapshot: Snapshot, path: string, signal: AbortSignal): Promise<string> {
    const made = this.#last.then(async () => {
      signal.throwIfAborted();
      const worker = await this.#ready();
      return worker.makeAlone(snapshot, path, signal);
    });
    this.#last = made.catch(() => undefined);
    return made.then((page) => {
      if ('html' in page) return page.html;
      throw new Error(`The page ${path} could not be made.`, { cause: new Error(page.failed.message) });
    });
  }

  /** Where a file of the pages' code lies; `undefined` where there is none. */
  async assetFile(path: string): Promise<string | undefined> {
    const { compiledDir } = await this.#worker;
    const file = join(compiledDir, path);
    return access(file).then(() => file, () => undefined);
  }

  /** Ends the process with all that it was told, and begins another. A page that is being made comes to nothing. */
  async forget(): Promise<void> {
    const before = this.#worker;
    this.#worker = this.#start();
    await before.then((worker) => worker.stop(), () => undefined);
  }

  /** Ends the process. */
  async stop(): Promise<void> {
    await this.#worker.then((worker) => worker.stop(), () => undefined);
  }

  async #ready(): Promise<PageWorker> {
    const worker = await this.#worker.catch(() => undefined);
    if (worker?.isAlive) return worker;
    await worker?.stop();
    this.#worker = this.#start();
    return this.#worker;
  }

  #start(): Promise<PageWorker> {
    const started = PageWorker.start(this.#siteUrl);
    // told by the page that needs it
    started.catch(() => undefined);
    return started;
  }
}
