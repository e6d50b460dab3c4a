import { Worker } from 'node:worker_threads';

/** What the thread says of a file: what went wrong, or nothing. */
export interface Answer {
  readonly file: string;
  readonly fault: string | null;
}

/** Files that may wait to be written: more would only fill the memory. */
const mostWaiting = 64;

/** A file of text. */
export interface FileToWrite {
  /** Folder for what is served. */
  readonly publicDir: string;
  readonly file: string;
  /** UTF-8, in memory that it shares with nothing: it goes over to the thread. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly isNew: boolean;
}

/** Writes files of text, with its compressed variant beside each, in a thread of its own. It serves site after site. */
export class SiteWriter {
  readonly #thread = new Worker(new URL('write-files.ts', import.meta.url));
  #waiting = 0;
  #fault: Error | undefined;
  #answered = (): void => undefined;
  readonly #onWritten: (file: string) => void;

  /** @param onWritten is told of each file that stands in its folder */
  constructor(onWritten: (file: string) => void) {
    this.#onWritten = onWritten;
    this.#thread.on('message', ({ file, fault }: Answer) => {
      this.#waiting -= 1;
      // it keeps its process alive only while there is something to do
      if (this.#waiting === 0) this.#thread.unref();
      if (fault === null) this.#onWritten(file);
      else this.#fault ??= new Error(fault);
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
   * @param file `file`: path within `publicDir`, with a slash at the front; `isNew`: there is none of that name yet
   */
  async write(file: FileToWrite): Promise<void> {
    await this.#until(mostWaiting);
    this.#waiting += 1;
    this.#thread.ref();
    this.#thread.postMessage(file, [file.bytes.buffer]);
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
