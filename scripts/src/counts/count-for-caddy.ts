import type { Clock } from '../lib/clock.ts';
import { dataFolder } from '../lib/data-folder.ts';
import type { Logger } from '../lib/logger.ts';
import { countCaddyViews } from './caddy-views.ts';
import { openCounter } from './counter.ts';
import { LiveRelease } from './live-pages.ts';

/** What {@link countForCaddy} works with. */
export interface CaddyCount {
  /** Absolute. */
  readonly dataDir: string;
  /** The list that Caddy writes. */
  readonly file: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Counts in Caddy's stead, which cannot.
 * @returns what ends it
 */
export async function countForCaddy({ dataDir, file, clock, logger }: CaddyCount): Promise<() => Promise<void>> {
  const folder = dataFolder(dataDir);
  const live = new LiveRelease(folder);
  const counter = await openCounter({ folder: folder.counts, live, clock, logger });
  const end = countCaddyViews({ file, counter, live, clock, logger });
  return async () => {
    await end();
    await counter.stop();
  };
}
