import { goLive } from '../publisher/go-live.ts';
import { makeRelease } from '../publisher/make-release.ts';
import type { Parts } from '../publisher/parts.ts';
import { noteFound } from './again.ts';
import { liveWithWithdrawn } from './live-content.ts';

/**
 * Makes a release live of what is live, minus what was withdrawn for ever. It asks the CMS nothing, and nothing newer can
 * be in its way; a rollback stays where it is.
 * @throws {Error} where it cannot be built
 */
export async function releaseWithout(parts: Parts, signal: AbortSignal): Promise<void> {
  const { site, ledger, times } = parts;
  const content = await liveWithWithdrawn(parts);
  if (!content) return;
  await noteFound(parts, content);
  const limited = AbortSignal.any([signal, AbortSignal.timeout(times.buildLimit)]);
  const made = await makeRelease(parts, ledger.without(content), { code: await site.codeDigest(), fallback: undefined, allowShrink: true, signal: limited });
  await goLive(parts, made);
}
