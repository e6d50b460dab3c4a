import type { PublisherState, ReleaseStatus } from '@sanctuary/shared-types';
import { look, type Looked, type Reason } from './look.ts';
import type { Remembered } from './memory.ts';
import type { Parts } from './parts.ts';
import { problemsOf, wholeProblem } from './problems.ts';

/** What came of an attempt; `brokenOff` is nobody's failure. */
export type Attempted = Looked | { readonly outcome: 'failed' | 'brokenOff'; readonly nextChange: null };

/** Most problems that are kept for officers to read. */
const mostProblems = 200;

/** The state of a publisher that has nothing to do. */
export function atRest({ lock }: Pick<Remembered, 'lock'>): PublisherState {
  return lock ? 'locked' : 'idle';
}

/**
 * Looks once, and remembers what came of it.
 * @param moreToDo whether something was hinted at since the attempt began
 */
export async function attempt(parts: Parts, reason: Reason, moreToDo: () => boolean, signal: AbortSignal): Promise<Attempted> {
  const { memory, clock, logger, times } = parts;
  const startedAt = clock.now().toISOString();
  const began = (changes: Partial<NonNullable<ReleaseStatus['lastAttempt']>>) => ({
    lastAttempt: { startedAt, endedAt: null, outcome: null, problems: memory.known.problems, ...changes },
  });
  memory.change({ state: 'dirty', ...began({}) });
  const limit = AbortSignal.timeout(times.buildLimit);
  try {
    const looked = await look(parts, reason, moreToDo, AbortSignal.any([signal, limit]));
    const endedAt = clock.now().toISOString();
    memory.change({
      state: moreToDo() ? 'dirty' : atRest(memory.known),
      pending: moreToDo(),
      failingSince: null,
      lastSuccess: endedAt,
      ...began({ endedAt, outcome: looked.outcome }),
    });
    await memory.saved();
    logger.info({ reason, release: memory.known.live?.id, ms: Date.parse(endedAt) - Date.parse(startedAt) }, looked.outcome);
    return looked;
  } catch (error) {
    if (signal.aborted) {
      memory.change({ state: 'dirty', pending: true });
      return { outcome: 'brokenOff', nextChange: null };
    }
    const problems = limit.aborted
      ? [wholeProblem(`The site could not be built within ${times.buildLimit / 60_000} minutes.`)]
      : problemsOf(error).slice(0, mostProblems);
    const endedAt = clock.now().toISOString();
    memory.change({ problems });
    memory.change({
      state: 'failed',
      pending: true,
      failingSince: memory.known.failingSince ?? endedAt,
      ...began({ endedAt, outcome: 'failed' }),
    });
    logger.error({ reason, problems: problems.slice(0, 10), count: problems.length }, `publishing failed: ${problems[0]?.message ?? ''}`);
    await memory.saved().catch((fault: unknown) => { logger.error({ err: fault }, 'state could not be written'); });
    return { outcome: 'failed', nextChange: null };
  }
}
