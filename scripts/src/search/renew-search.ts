import { messageOf } from '../lib/errors.ts';
import type { Parts } from '../publisher/parts.ts';
import { liveIsClear } from '../purge/live-content.ts';
import { TakenAway } from './search-indexes.ts';

/** How long it is left alone after it failed, in milliseconds, unless another release goes live: it takes the machine's time. */
const rest = 10 * 60_000;

/**
 * Has the search indexes made from the live release, where they are not. Nobody waits for it, and where it fails the site
 * stays as it is: whoever keeps the machine is told by log, status and metrics.
 */
export async function renewSearch(parts: Parts): Promise<void> {
  const { search, searchFault, memory, releases, ledger, site, clock, logger, step } = parts;
  const { tombstones } = ledger;
  const release = memory.known.live?.id;
  if (release === undefined || search.release === release || !searchFault.mayTry(release, clock.now(), rest) || !(await liveIsClear(parts))) return;
  try {
    await step('index', () => search.renew({
      release,
      make: (options) => site.makeSearchIndexes({ ...options, releaseDir: releases.directory(release) }),
      mayStand: () => ledger.tombstones === tombstones,
    }));
    searchFault.end();
  } catch (error) {
    if (error instanceof TakenAway) return;
    searchFault.note(release, clock.now(), messageOf(error));
    logger.error({ reason: messageOf(error) }, 'search could not be renewed; it is tried again');
    // whoever has an older index may search what is still there, but must not be given what was unpublished
    if (search.release !== undefined && !search.findsOnly((await releases.describe(release)).pages)) await search.takeAway();
  }
}
