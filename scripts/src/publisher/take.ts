import { untilAborted } from '../lib/until-aborted.ts';
import type { Parts } from './parts.ts';
import { PublishingFailed, wholeProblem } from './problems.ts';
import { readableSnapshot } from './readable-snapshot.ts';
import type { Site } from './site.ts';

/** What the CMS publishes. */
export type Taken = Awaited<ReturnType<Site['takeSnapshot']>>;

/**
 * Asks the CMS what it publishes now.
 * @throws {PublishingFailed | Error} of the site, when it gives no whole answer
 */
export async function take(parts: Parts, signal: AbortSignal): Promise<Taken> {
  const { site, cms, siteUrl, folder, clock, memory, seen, step, times } = parts;
  const previous = await readableSnapshot(parts, memory.known.accepted?.release);
  const limit = AbortSignal.timeout(times.snapshotLimit);
  const either = AbortSignal.any([signal, limit]);
  return step('snapshot', async () => {
    const taken = await untilAborted(either, () => site.takeSnapshot({
      cmsUrl: cms.url,
      token: cms.token,
      siteUrl,
      mediaDir: folder.media,
      now: clock.now(),
      signal: either,
      ...(previous && { previous }),
    })).catch((error: unknown) => {
      if (!limit.aborted) throw error;
      throw new PublishingFailed([wholeProblem(`The content management system gave no whole answer within ${times.snapshotLimit / 1000} seconds.`)], { cause: error });
    });
    await seen.remember(taken.snapshot);
    return taken;
  });
}
