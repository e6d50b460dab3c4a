import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { removeLeftovers } from '../lib/files.ts';
import { Ledger } from '../purge/ledger.ts';
import { Progress } from '../purge/progress.ts';
import { replay } from '../purge/replay.ts';
import { SearchFault } from '../search/search-fault.ts';
import { SearchIndexes } from '../search/search-indexes.ts';
import { Canary } from './canary.ts';
import { recordLive } from './go-live.ts';
import { Gone } from './gone.ts';
import { LiveSince } from './live-since.ts';
import { openMemory } from './memory.ts';
import type { Parts } from './parts.ts';
import { readableSnapshot } from './readable-snapshot.ts';
import { Releases } from './releases.ts';
import { Seen } from './seen.ts';
import { ToSqueeze } from './squeeze.ts';
import { Trust } from './trust.ts';

type Given = Pick<Parts, 'site' | 'clock' | 'logger' | 'times' | 'cms' | 'siteUrl' | 'folder' | 'caddySnippet'>;

/** All parts but the one that runs steps, which wants to measure them. */
export type Opened = Omit<Parts, 'step'>;

/**
 * Takes up what an earlier publisher left, also one that was killed: what is half made is removed, and what is live
 * is what the link `current` says.
 */
export async function open(given: Given): Promise<Opened> {
  const { folder, site, logger, clock } = given;
  const ledger = new Ledger(folder.tombstones);
  // a damaged one stops the publisher: what was withdrawn must not come back unnoticed
  await ledger.open();
  const releases = new Releases(folder, site, ledger);
  await releases.tidy();
  await mkdir(folder.publisher, { recursive: true });
  await removeLeftovers(folder.publisher);
  const at = (name: string) => path.join(folder.publisher, name);
  const memory = await openMemory(at('state.json'), (error) => { logger.error({ err: error }, 'what the publisher remembered is damaged'); });
  const seen = new Seen(at('seen.json'), site, ledger);
  const liveSince = new LiveSince(at('live-since.json'));
  const gone = new Gone(folder.gone);
  const progress = new Progress(at('withdrawals.json'), clock.now);
  const search = new SearchIndexes(folder.search);
  for (const part of [seen, liveSince, gone, progress, search]) {
    await part.open().catch((error: unknown) => { logger.error({ err: error }, 'a file of the publisher is damaged'); });
  }
  const opened = { ...given, releases, memory, seen, liveSince, gone, ledger, progress, trust: new Trust(), canary: new Canary(), toSqueeze: new ToSqueeze(), search, searchFault: new SearchFault() };
  await takeUp(opened);
  await replay(opened);
  return opened;
}

async function takeUp(opened: Opened): Promise<void> {
  const { releases, memory, liveSince, logger } = opened;
  // a publisher that remembers nothing still has what can be gone back to
  if (memory.known.history.length === 0) memory.change({ history: await releases.dated() });
  const known = memory.known.live;
  const found = await releases.live();
  if (found && (found.id !== known?.id || found.id !== liveSince.release)) {
    logger.warn({ release: found.id }, 'live since before the last stop');
    const snapshot = await readableSnapshot(opened, found.id);
    if (snapshot) await recordLive(opened, { id: found.id, snapshot }, found.since, {});
  } else if (!found && known && (await releases.has(known.id)) && (await releases.canBeShown(known.id).catch(() => false))) {
    logger.warn({ release: known.id }, 'the link to the live release was lost');
    await releases.makeLive(known.id);
  } else if (!found && known) {
    logger.error({ release: known.id }, 'the live release was lost');
    memory.change({ live: null });
  }
}
