import type { Snapshot } from '@sanctuary/shared-types';
import { withdrawnPages } from './entries.ts';
import type { Parts } from './parts.ts';
import { readableSnapshot } from './readable-snapshot.ts';

/** What cannot be taken away by a release is answered 410 meanwhile. */
export async function hideWithdrawn(parts: Parts, taken: Snapshot): Promise<void> {
  const { site, memory, gone, logger } = parts;
  const live = await readableSnapshot(parts, memory.known.live?.id);
  if (!live) return;
  const pages = withdrawnPages(site, live, taken);
  if (pages.length > 0) logger.warn({ pages: pages.length }, 'withdrawn pages answered 410');
  await gone.set(pages);
}
