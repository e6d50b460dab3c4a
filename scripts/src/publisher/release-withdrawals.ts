import { together, withdrawnSince } from './entries.ts';
import { goLive } from './go-live.ts';
import { makeRelease } from './make-release.ts';
import type { Remembered } from './memory.ts';
import type { Parts } from './parts.ts';
import { PublishingFailed, wholeProblem } from './problems.ts';
import { readableContent, readableSnapshot } from './readable-snapshot.ts';
import type { Taken } from './take.ts';

/**
 * After a rollback nothing new goes out, but what was unpublished still goes away.
 * @param code digest of the code that makes releases
 */
export async function releaseWithdrawals(parts: Parts, { snapshot: taken, problems }: Taken, code: string, signal: AbortSignal): Promise<'released' | 'unchanged'> {
  const { site, memory } = parts;
  const { live, lock } = memory.known;
  if (!lock) return 'unchanged';
  const base = await readableSnapshot(parts, lock.base);
  if (!base) throw new PublishingFailed([wholeProblem('The release that the site is held on cannot be read any more. Unlock the site: pnpm publisher unlock.')]);
  // what was withdrawn once stays away even when it is published again: only its old words could come back
  const withdrawn = together(lock.withdrawn, withdrawnSince(base, taken));
  memory.change({ lock: { ...lock, withdrawn } });
  const wanted = withdrawn.length > 0 ? site.withoutEntries(base, withdrawn) : base;
  const known: Partial<Remembered> = { held: taken.held, problems };
  const shown = await readableContent(parts, live?.id);
  if (shown && site.snapshotDigest(wanted) === site.snapshotDigest(shown)) {
    memory.change(known);
    await parts.gone.set([]);
    return 'unchanged';
  }
  const made = await makeRelease(parts, wanted, { code, fallback: undefined, allowShrink: true, signal });
  await goLive(parts, made, known);
  return 'released';
}
