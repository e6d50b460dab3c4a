import { untilAborted } from '../lib/until-aborted.ts';
import type { Reason } from './look.ts';
import type { Parts } from './parts.ts';
import { PublishingFailed, wholeProblem } from './problems.ts';
import { readableSnapshot } from './readable-snapshot.ts';
import type { Site } from './site.ts';
import { unlessHinted } from './unless-hinted.ts';

/** What the CMS publishes. */
export type Taken = Awaited<ReturnType<Site['takeSnapshot']>>;

/** What may have happened to the CMS or to what is known of it: everything is read. */
const doubts: readonly Reason[] = ['start', 'retry', 'command'];

/** Most of the missed changes that are logged. */
const mostLogged = 50;

/**
 * Asks the CMS what it publishes now: what changed since the last time, or everything. Everything is also read from
 * time to time while nobody waits, which proves that the differences told all.
 * @param hinted whether somebody waits by now
 * @throws {PublishingFailed | Error} of the site, when it gives no whole answer
 */
export async function take(parts: Parts, reason: Reason, hinted: () => boolean, signal: AbortSignal): Promise<Taken> {
  const { site, cms, siteUrl, folder, clock, memory, seen, ledger, step, times, logger } = parts;
  const previous = await readableSnapshot(parts, memory.known.accepted?.release);
  const limit = AbortSignal.timeout(times.snapshotLimit);
  const either = AbortSignal.any([signal, limit]);
  const last = seen.reading;
  const read = (whole: boolean, stop: AbortSignal): Promise<Taken> =>
    untilAborted(stop, () => site.takeSnapshot({
      cmsUrl: cms.url,
      token: cms.token,
      siteUrl,
      mediaDir: folder.media,
      now: clock.now(),
      signal: stop,
      whole,
      withdrawn: ledger.withdrawn,
      ...(previous && { previous }),
      ...(last && { last }),
    }));
  return step('snapshot', async () => {
    const isDue = last !== undefined && reason === 'timer' && clock.now().getTime() - seen.wholeAt >= times.betweenWholes;
    const reading = isDue
      ? unlessHinted(hinted, either, (stop) => read(true, stop), () => read(false, either))
      : read(!last || doubts.includes(reason), either);
    const taken = await reading.catch((error: unknown) => {
      if (!limit.aborted) throw error;
      throw new PublishingFailed([wholeProblem(`The content management system gave no whole answer within ${times.snapshotLimit / 1000} seconds.`)], { cause: error });
    });
    const { missed = [] } = taken;
    if (missed.length > 0) logger.error({ missed: missed.slice(0, mostLogged), count: missed.length }, 'the CMS did not tell of changes; everything was read');
    // as the site was told already; and what was withdrawn while it read
    const left = { ...taken, snapshot: ledger.without(taken.snapshot), problems: taken.problems.filter(({ documentId }) => !ledger.withdrawn.documentIds.has(documentId)) };
    seen.remember(left, clock.now());
    return left;
  });
}
