import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FailedPage, type WorkerJob, workerReport } from './worker-messages.ts';

const workerFile = fileURLToPath(new URL('worker.ts', import.meta.url));
/** Inside the site, so that compiled pages find its packages. */
const workFolders = fileURLToPath(new URL('../../.cache/', import.meta.url));
const keptOutput = 8_000;

/** A process that makes pages. It compiles their code as soon as it starts, then makes one site after another. */
export class PageWorker {
  readonly #folder: string;
  readonly #process: ChildProcess;
  readonly #closed: Promise<unknown>;
  #written = '';

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
      env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0', NODE_OPTIONS: '' },
      execArgv: [],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    return new PageWorker(folder, child);
  }

  /** Whether it can still make pages. */
  get isAlive(): boolean {
    return this.#process.connected;
  }

  /**
   * Makes all pages of a site; one job at a time.
   * @param job the content, and a folder for the pages that is not there yet
   * @param signal ends the process; the promise then rejects with the signal's reason
   * @returns the pages that could not be made
   * @throws {Error} with what the process wrote, where it came to an end
   */
  async make(job: WorkerJob, signal?: AbortSignal): Promise<FailedPage[]> {
    const kill = (): void => void this.#process.kill('SIGKILL');
    signal?.addEventListener('abort', kill, { once: true });
    try {
      if (signal?.aborted) kill();
      const answer = once(this.#process, 'message').then(([message]) => workerReport.parse(message).failed);
      this.#process.send(job, () => undefined);
      const failed = await Promise.race([answer, this.#closed.then(() => undefined)]);
      signal?.throwIfAborted();
      if (!failed) throw new Error(`The pages could not be built.\n${this.#written}`);
      return failed;
    } finally {
      signal?.removeEventListener('abort', kill);
    }
  }

  /** Ends the process, and removes what it compiled. */
  async stop(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#closed;
    await rm(this.#folder, { recursive: true, force: true });
  }
}
