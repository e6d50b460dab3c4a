import { problem } from '@sanctuary/shared-types';
import { z } from 'zod';

/** What the worker is told to make. */
export const workerJob = z.object({ snapshotFile: z.string(), publicDir: z.string() });
export type WorkerJob = z.infer<typeof workerJob>;

const failedPage = z.object({
  path: z.string(),
  message: z.string(),
  /** What the view said of the entry; `null` for an error that nobody foresaw. */
  problem: problem.nullable(),
});
export type FailedPage = z.infer<typeof failedPage>;

/** What the worker answers when it is done with a job. */
export const workerReport = z.object({ failed: z.array(failedPage) });
export type WorkerReport = z.infer<typeof workerReport>;

const thrownByView = z.object({ problem });

/** A failure in a form that survives the way to another process. */
export function failedPageOf({ path, error }: { path: string; error: unknown }): FailedPage {
  const known = thrownByView.safeParse(error);
  return { path, message: error instanceof Error ? (error.stack ?? error.message) : String(error), problem: known.success ? known.data.problem : null };
}
