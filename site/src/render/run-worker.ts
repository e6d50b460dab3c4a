import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type FailedPage, workerReport } from './worker-report.ts';

const workerFile = fileURLToPath(new URL('worker.ts', import.meta.url));
const siteRoot = fileURLToPath(new URL('../../', import.meta.url));
const keptOutput = 8_000;

/** What the worker needs, all absolute paths. */
export interface WorkerJob {
  readonly snapshotFile: string;
  readonly publicDir: string;
  readonly workDir: string;
}

/**
 * Builds the pages in a process of its own.
 * @param signal ends the process when it aborts
 * @returns the pages that could not be made
 * @throws {Error} with what the process wrote, where the build as a whole failed; the signal's reason, where it aborted
 */
export function runWorker({ snapshotFile, publicDir, workDir }: WorkerJob, signal?: AbortSignal): Promise<FailedPage[]> {
  return new Promise((resolve, reject) => {
    const worker = fork(workerFile, [snapshotFile, publicDir, workDir], {
      // Astro puts the compiled renderer into the folder that it runs in, and it must find the site's packages from there.
      cwd: siteRoot,
      env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0', NODE_OPTIONS: '' },
      execArgv: [],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      killSignal: 'SIGKILL',
      ...(signal && { signal }),
    });
    let written = '';
    const keep = (chunk: Buffer) => (written = (written + chunk.toString()).slice(-keptOutput));
    worker.stdout?.on('data', keep);
    worker.stderr?.on('data', keep);
    let failed: FailedPage[] | undefined;
    worker.on('message', (message) => (failed = workerReport.parse(message).failed));
    worker.on('error', (error) => reject(signal?.aborted ? signal.reason : error));
    worker.on('close', (code, killedBy) => {
      if (signal?.aborted) reject(signal.reason);
      else if (failed) resolve(failed);
      else reject(new Error(`The pages could not be built (${killedBy ?? `exit ${code}`}).\n${written}`));
    });
  });
}
