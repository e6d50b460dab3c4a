import * as site from '@sanctuary/site';
import { systemClock } from '../lib/clock.ts';
import { dataFolder } from '../lib/data-folder.ts';
import type { Logger } from '../lib/logger.ts';
import { Gone } from '../publisher/gone.ts';
import { Releases } from '../publisher/releases.ts';
import { Seen } from '../publisher/seen.ts';
import { SearchIndexes } from '../search/search-indexes.ts';
import path from 'node:path';
import { Ledger } from './ledger.ts';
import { Progress } from './progress.ts';
import { replay } from './replay.ts';

/**
 * Keeps back what the ledger names, for a web server that begins before the publisher does.
 * @param dataDir absolute; another publisher must not be at work in it
 * @throws {Error} where the ledger is damaged
 */
export async function keepBackWithdrawn(dataDir: string, logger: Logger): Promise<void> {
  const folder = dataFolder(dataDir);
  const ledger = new Ledger(folder.tombstones);
  await ledger.open();
  if (ledger.tombstones.length === 0) return;
  const releases = new Releases(folder, site, ledger);
  const gone = new Gone(folder.gone);
  const progress = new Progress(path.join(folder.publisher, 'withdrawals.json'), systemClock.now);
  const seen = new Seen(path.join(folder.publisher, 'seen.json'), site, ledger);
  const search = new SearchIndexes(folder.search);
  for (const part of [gone, progress, seen, search]) await part.open().catch((error: unknown) => { logger.warn({ err: error }, 'a file of the publisher is damaged'); });
  const found = await releases.live();
  const live = found ? { id: found.id, releasedAt: found.since.toISOString(), asOf: found.since.toISOString(), pages: 0 } : null;
  await replay({ site, releases, ledger, gone, progress, seen, search, logger, memory: { known: { live } } });
}
