import { z } from 'zod';
import type { Counts } from './counts.ts';

/** What we need of the file that `jest --json --outputFile` writes. */
export const jestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  numRuntimeErrorTestSuites: z.int(),
});
export type JestReport = z.infer<typeof jestReport>;

/**
 * Counts of a Jest run. A file that could not be run counts as a failure, and so does a run that failed for
 * another reason or in which no test was run at all.
 * @param report `undefined` where Jest wrote none
 * @param ok whether Jest ended with 0
 */
export function countsOf(report: JestReport | undefined, ok: boolean): Counts {
  const passed = report?.numPassedTests ?? 0;
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  const failed = (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0);
  const failedUnseen = failed === 0 && (!ok || passed === 0);
  return { passed, failed: failedUnseen ? 1 : failed, skipped };
}
