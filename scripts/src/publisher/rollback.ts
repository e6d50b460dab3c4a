import type { Snapshot } from '@sanctuary/shared-types';
import { entriesOf, together, withdrawnSince } from './entries.ts';
import { goLive } from './go-live.ts';
import { makeRelease, type Made } from './make-release.ts';
import type { Parts } from './parts.ts';
import { Refusal } from './problems.ts';
import { readableSnapshot } from './readable-snapshot.ts';
import type { EntryKey } from './site.ts';
import { take } from './take.ts';

/** How long a rollback waits for the CMS, in milliseconds: whoever rolls back is in a hurry. */
const patience = 10_000;

/**
 * Puts an older release back, minus all that was unpublished since, and holds the site there.
 * @param wanted a release's id; else the newest older one that differs from what is live
 * @returns the id of the release that is live now
 * @throws {Refusal} when there is none to go back to
 * @throws {PublishingFailed} when what is left of it cannot be built
 */
export async function rollBack(parts: Parts, wanted: string | undefined, signal: AbortSignal): Promise<string> {
  const { memory, releases, site, clock, logger } = parts;
  const newest = await newestKnown(parts, signal);
  const { base, snapshot, withdrawn } = await findBase(parts, newest, wanted);
  // remembered first: a publisher killed from here on goes on rolling back, not forward
  memory.change({ lock: { base, since: clock.now().toISOString(), withdrawn } });
  await memory.saved();
  const made: Pick<Made, 'id' | 'snapshot'> = withdrawn.length === 0 && (await releases.canBeShown(base))
    ? { id: base, snapshot }
    : await makeRelease(parts, snapshot, { code: await site.codeDigest(), fallback: undefined, allowShrink: true, signal });
  await goLive(parts, made);
  logger.info({ release: made.id, base, withdrawn: withdrawn.length }, 'rolled back');
  return made.id;
}

interface Base {
  readonly base: string;
  readonly snapshot: Snapshot;
  readonly withdrawn: EntryKey[];
}

async function findBase(parts: Parts, newest: Snapshot, wanted: string | undefined): Promise<Base> {
  const { releases, memory, site } = parts;
  const { live } = memory.known;
  if (!live) throw new Refusal('Nothing is live yet, so there is nothing to go back from.');
  const shown = await readableSnapshot(parts, live.id);
  const lived = shown && site.snapshotDigest(shown);
  for (const id of wanted === undefined ? olderReleases(parts) : [wanted]) {
    if (!(await releases.has(id))) {
      if (wanted !== undefined) throw new Refusal(`There is no release ${wanted}. "pnpm publisher status" lists those that are kept.`);
      continue;
    }
    const whole = await readableSnapshot(parts, id);
    if (!whole) continue;
    const withdrawn = await unpublishedSince(parts, id, whole, newest);
    const snapshot = withdrawn.length > 0 ? site.withoutEntries(whole, withdrawn) : whole;
    if (site.snapshotDigest(snapshot) !== lived) return { base: id, snapshot, withdrawn };
  }
  throw new Refusal(
    wanted === undefined
      ? 'There is no older release to go back to that differs from what is live.'
      : `Without what was unpublished since, release ${wanted} is the same as what is live, or this code cannot read it.`,
  );
}

/**
 * What an older release shows and was unpublished at some time since, even if it was published again: the older
 * words may be why it was unpublished.
 */
async function unpublishedSince(parts: Parts, id: string, older: Snapshot, newest: Snapshot): Promise<EntryKey[]> {
  const { history, lock } = parts.memory.known;
  const since = history.slice(0, Math.max(0, history.findIndex((release) => release.id === id)));
  const kept = await Promise.all(since.map((release) => readableSnapshot(parts, release.id)));
  const held = new Set(entriesOf(older).map(({ documentId, locale }) => `${documentId} ${locale}`));
  const before = (lock?.withdrawn ?? []).filter(({ documentId, locale }) => held.has(`${documentId} ${locale}`));
  return together(before, ...[newest, ...kept].map((snapshot) => (snapshot ? withdrawnSince(older, snapshot) : [])));
}

/** Newest first, from the one that the site is held on. */
function olderReleases({ memory }: Parts): string[] {
  const { history, lock, live } = memory.known;
  const from = history.findIndex(({ id }) => id === (lock?.base ?? live?.id));
  return history.slice(from + 1).map(({ id }) => id);
}

async function newestKnown(parts: Parts, signal: AbortSignal): Promise<Snapshot> {
  try {
    return (await take(parts, 'hint', () => false, AbortSignal.any([signal, AbortSignal.timeout(patience)]))).snapshot;
  } catch (error) {
    signal.throwIfAborted();
    const { snapshot } = parts.seen;
    if (!snapshot) throw error;
    parts.logger.warn('the CMS does not answer: going by what it published last');
    return snapshot;
  }
}
