import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** Files that may wait to be written: more would only fill the memory. */
const mostWaiting = 64;

/** Writes files of text, with their compressed variants beside them, in a thread of its own. It serves site after site. */
export class SiteWriter {
  readonly #thread = new Worker(new URL('write-files.ts', import.meta.url));
  #waiting = 0;
  #fault: Error | undefined;
  #answered = (): void => undefined;

  constructor() {
    this.#thread.on('message', (fault: string | null) => {
      this.#waiting -= 1;
      // it keeps its process alive only while there is something to do
      if (this.#waiting === 0) this.#thread.unref();
      if (fault !== null) this.#fault ??= new Error(fault);
      this.#answered();
    });
    this.#thread.on('error', (error) => {
      this.#fault = error instanceof Error ? error : new Error(String(error));
      this.#waiting = 0;
      this.#answered();
    });
    this.#thread.unref();
  }

  /**
   * Writes a file. Waits only where too many do.
   * @param publicDir folder for what is served
   * @param file path within it, with a slash at the front
   */
  async write(publicDir: string, file: string, text: string): Promise<void> {
    await this.#until(mostWaiting);
    this.#waiting += 1;
    this.#thread.ref();
    this.#thread.postMessage({ place: join(publicDir, file), text });
  }

  /** @throws {Error} where a file could not be written */
  async finish(): Promise<void> {
    await this.#until(1);
    const fault = this.#fault;
    this.#fault = undefined;
    if (fault) throw fault;
  }

  /** Until fewer wait than this. */
  async #until(limit: number): Promise<void> {
    while (this.#waiting >= limit) await new Promise<void>((resolve) => (this.#answered = resolve));
  }
}
