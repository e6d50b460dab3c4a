import { readFile } from 'node:fs/promises';
import { systemClock } from '../../lib/clock.ts';
import { readPublisherEnvironment } from '../../lib/environment.ts';
import { createLogger } from '../../lib/logger.ts';
import { runService } from '../../lib/service.ts';
import { runPublisher } from '../run.ts';
import type { SmallCms } from './small-cms.ts';
import { smallSite } from './small-site.ts';

/** A publisher in a process of its own that dies at a named step, as if by `kill -9`. */
const [cmsFile = '', deadly = ''] = process.argv.slice(2);

async function die(): Promise<never> {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => undefined);
}

await runService(() => runPublisher({
  site: smallSite(
    async () => JSON.parse(await readFile(cmsFile, 'utf8')) as SmallCms,
    { code: 'code-1', snapshots: 0, builds: 0, differences: 0, ...(deadly === 'half a build' && { halfBuilt: die }) },
  ),
  environment: readPublisherEnvironment(process.env),
  logger: createLogger('publisher'),
  clock: systemClock,
  beforeStep: (step) => { if (step === deadly) void die(); },
}));
