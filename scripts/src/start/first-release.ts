import { setTimeout as pause } from 'node:timers/promises';
import { releaseStatus, type ReleaseStatus } from '@sanctuary/shared-types';
import { say, Stop } from '../../toolchain/say.mjs';

/** Milliseconds that the first release may take. */
const longestWait = 5 * 60_000;

/**
 * Waits until a release is live, and passes on what keeps it from being so.
 * @throws {Stop} when there is none after five minutes
 */
export async function untilFirstRelease(publisherUrl: string, secret: string, signal: AbortSignal): Promise<void> {
  let told = '';
  const end = Date.now() + longestWait;
  while (Date.now() < end) {
    const status = await statusOf(publisherUrl, secret);
    if (status?.live) return;
    const problems = status?.lastAttempt?.problems.map(({ message }) => message).join('\n') ?? '';
    if (problems !== told && problems !== '') say(problems);
    told = problems;
    await pause(200, undefined, { signal });
  }
  throw new Stop('The first release did not go live within five minutes. The lines above, and DATA_DIR/logs/publisher.log, say why.');
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
