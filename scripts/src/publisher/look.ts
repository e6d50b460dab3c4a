import { hideWithdrawn } from './hide-withdrawn.ts';
import type { Parts } from './parts.ts';
import { releaseNewest } from './release-newest.ts';
import { releaseWithdrawals } from './release-withdrawals.ts';
import { take } from './take.ts';

/** Why the publisher looks. */
export type Reason = 'hint' | 'start' | 'timer' | 'moment' | 'retry' | 'command';

/** What came of a look. */
export interface Looked {
  readonly outcome: 'released' | 'unchanged';
  /** The next moment at which time alone changes what the site says. */
  readonly nextChange: Date | null;
}

/**
 * Compares what the CMS publishes with what is live, and makes it live where it differs.
 * @param hinted whether somebody waits by now
 * @throws {Error} when that fails at any step: {@link problemsOf} tells what an officer needs to know
 */
export async function look(parts: Parts, reason: Reason, hinted: () => boolean, signal: AbortSignal): Promise<Looked> {
  const taken = await take(parts, reason, hinted, signal);
  try {
    const outcome = await (parts.memory.known.lock ? releaseWithdrawals(parts, taken, signal) : releaseNewest(parts, taken, reason !== 'hint', signal));
    return { outcome, nextChange: taken.nextChange };
  } catch (error) {
    await hideWithdrawn(parts, taken.snapshot).catch((second: unknown) => { parts.logger.error({ err: second }, 'withdrawn pages could not be hidden'); });
    throw error;
  }
}
