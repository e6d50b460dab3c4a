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
  const { memory, seen, releases, site, logger } = parts;
  // while the CMS is asked there is time for it
  const [taken, code] = await Promise.all([take(parts, reason, hinted, signal), site.codeDigest()]);
  try {
    const outcome = await (memory.known.lock ? releaseWithdrawals(parts, taken, code, signal) : releaseNewest(parts, taken, code, reason !== 'hint', signal));
    return { outcome, nextChange: taken.nextChange };
  } catch (error) {
    await hideWithdrawn(parts, taken.snapshot).catch((second: unknown) => { logger.error({ err: second }, 'withdrawn pages could not be hidden'); });
    throw error;
  } finally {
    // only now, when nobody waits any more
    const live = memory.known.live?.id;
    await seen.save(live === undefined ? undefined : releases.snapshotFile(live)).catch((error: unknown) => { logger.error({ err: error }, 'what the CMS publishes could not be written down'); });
  }
}
