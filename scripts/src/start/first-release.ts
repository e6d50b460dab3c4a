import { setTimeout as pause } from 'node:timers/promises';
import { releaseStatus, type ReleaseStatus } from '@sanctuary/shared-types';
import { Stop } from '../../toolchain/say.mjs';

/** Milliseconds that the first release may take: ten thousand pages and all pictures, on a busy machine. */
const longestWait = 15 * 60_000;

/**
 * Waits until a release is live. What keeps it from being so is in the publisher's own words, see `services.ts`.
 * @throws {Stop} when there is none after a quarter of an hour
 */
export async function untilFirstRelease(publisherUrl: string, secret: string, signal: AbortSignal): Promise<void> {
  const end = Date.now() + longestWait;
  while (Date.now() < end) {
    if ((await statusOf(publisherUrl, secret))?.live) return;
    await pause(200, undefined, { signal });
  }
  throw new Stop('The first release did not go live within a quarter of an hour. The lines above, and DATA_DIR/logs/publisher.log, say why.');
}

async function statusOf(publisherUrl: string, secret: string): Promise<ReleaseStatus | undefined> {
  try {
    const answer = await fetch(`${publisherUrl}/status`, {
      headers: { authorization: `Bearer ${secret}` },
      signal: AbortSignal.timeout(5000),
    });
    return answer.ok ? releaseStatus.parse(await answer.json()) : undefined;
  } catch {
    // restarting, or busy: asked again
    return undefined;
  }
}
