import type { Clock } from '../lib/clock.ts';
import type { DataFolder } from '../lib/data-folder.ts';
import type { Logger } from '../lib/logger.ts';
import type { Ledger } from '../purge/ledger.ts';
import type { Progress } from '../purge/progress.ts';
import type { SearchFault } from '../search/search-fault.ts';
import type { SearchIndexes } from '../search/search-indexes.ts';
import type { Canary } from './canary.ts';
import type { Gone } from './gone.ts';
import type { LiveSince } from './live-since.ts';
import type { Memory } from './memory.ts';
import type { Releases } from './releases.ts';
import type { Seen } from './seen.ts';
import type { Site } from './site.ts';
import type { ToSqueeze } from './squeeze.ts';
import type { RunStep } from './steps.ts';
import type { Times } from './times.ts';
import type { Trust } from './trust.ts';

/** What the publisher works with. */
export interface Parts {
  readonly site: Site;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly times: Times;
  readonly cms: { readonly url: string; readonly token: string };
  readonly siteUrl: string;
  readonly folder: DataFolder;
  /** File that tells Caddy what is live, where Caddy is the web server. */
  readonly caddySnippet: string | undefined;
  readonly memory: Memory;
  readonly releases: Releases;
  readonly seen: Seen;
  readonly liveSince: LiveSince;
  readonly gone: Gone;
  readonly ledger: Ledger;
  readonly progress: Progress;
  readonly trust: Trust;
  readonly canary: Canary;
  readonly toSqueeze: ToSqueeze;
  readonly search: SearchIndexes;
  readonly searchFault: SearchFault;
  readonly step: RunStep;
}
