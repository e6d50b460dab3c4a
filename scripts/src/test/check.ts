import type { Counts } from './counts.ts';

/** What came of a check; `output` is shown when it failed. */
export interface CheckResult {
  readonly counts: Counts;
  readonly output: string;
}

/** One line of the report. */
export interface Check {
  readonly name: string;
  /** Runs by itself: it needs the whole machine. */
  readonly alone?: boolean;
  /** Looks at the sources alone: it need not wait until they are built. */
  readonly ofSources?: boolean;
  run(signal: AbortSignal): Promise<CheckResult>;
}
