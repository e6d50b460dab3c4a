import { existsSync } from 'node:fs';
import path from 'node:path';
import { say, step, Stop } from '../../toolchain/say.mjs';
import { refuseHalfRestored } from '../backup/at-rest.ts';
import { removeAbandonedWork } from '../backup/work-folder.ts';
import { dataFolder } from '../lib/data-folder.ts';
import type { Environment } from '../lib/environment.ts';
import { messageOf } from '../lib/errors.ts';
import { createLogger } from '../lib/logger.ts';
import { administratorFor, tellAdministrator } from './administrator.ts';
import { buildAll } from './built.ts';
import { seedOnce } from './demonstration.ts';
import { untilFirstRelease } from './first-release.ts';
import { lockDataFolder } from './lock.ts';
import { checkPorts } from './ports.ts';
import { keepSecrets, type Secrets } from './secrets.ts';
import { supervise, type Supervised } from './service.ts';
import { services } from './services.ts';

/** Milliseconds that each service has to end in, in the order in which they end: 12 s in all. */
const timeToEnd = { preview: 1000, publisher: 5000, cms: 4000, web: 2000 };

/**
 * The whole system on one machine: makes what is missing, starts the services, says when the site is public.
 * @param ending aborted when the system is to end, also while it starts
 * @returns resolves when everything has ended
 * @throws {Stop} when it cannot start, saying why and what to do
 */
export async function runSystem(environment: Environment, ending: AbortSignal): Promise<void> {
  const unlock = await lockDataFolder(environment.dataDir);
  const running: Partial<Record<keyof typeof timeToEnd, Supervised>> = {};
  try {
    refuseHalfRestored(environment.dataDir);
    await removeAbandonedWork(environment.dataDir);
    await checkPorts(environment);
    const secrets = await keepSecrets(environment.dataDir);
    await buildAll(ending);
    const shared = environmentOfServices(environment, secrets);
    await seedOnce(environment, shared, ending);

    await keepBack(environment.dataDir);
    const { cms, publisher, preview, web } = services(environment, shared);
    const logs = path.join(environment.dataDir, 'logs');
    const siteIsUp = (running.web = supervise(web, logs)).untilUp(ending);
    const cmsIsUp = (running.cms = supervise(cms, logs)).untilUp(ending);
    await Promise.all([siteIsUp, step('Starting the CMS', () => cmsIsUp)]);
    const publisherIsUp = (running.publisher = supervise(publisher, logs)).untilUp(ending);
    await step('Publishing', async () => {
      await publisherIsUp;
      await untilFirstRelease(environment.publisherUrl, secrets.PUBLISHER_SECRET, ending);
    });
    // after the release: it compiles the pages' code too
    await (running.preview = supervise(preview, logs)).untilUp(ending);

    await tellAdministrator(environment, secrets);
    say(readyLine(environment));
    await aborted(ending);
  } finally {
    if (ending.aborted) say('Ending…');
    for (const name of ['preview', 'publisher', 'cms', 'web'] as const) await running[name]?.stop(timeToEnd[name]);
    await unlock();
  }
}

/** The web server begins before the publisher: what a backup brought back must be hidden by then. */
async function keepBack(dataDir: string): Promise<void> {
  if (!existsSync(dataFolder(dataDir).tombstones)) return;
  // what it needs takes memory for as long as the system runs, and most systems have no such ledger
  const { keepBackWithdrawn } = await import('../purge/before-serving.ts');
  await keepBackWithdrawn(dataDir, createLogger('start', { to: { write: () => undefined } })).catch((error: unknown) => { throw new Stop(messageOf(error)); });
}

/** What the services are told: all that we know, made whole. */
function environmentOfServices(environment: Environment, secrets: Secrets): NodeJS.ProcessEnv {
  const { ADMIN_PASSWORD: _shownOnce, ...between } = secrets;
  return {
    ...process.env,
    ...between,
    ...administratorFor(environment, secrets),
    NODE_ENV: 'production',
    HOST: environment.host,
    DATA_DIR: environment.dataDir,
    CMS_PORT: String(environment.cmsPort),
    SITE_PORT: String(environment.sitePort),
    PUBLISHER_PORT: String(environment.publisherPort),
    PREVIEW_PORT: String(environment.previewPort),
    SITE_URL: environment.siteUrl,
    CMS_URL: environment.cmsUrl,
    PUBLISHER_URL: environment.publisherUrl,
  };
}

function readyLine({ host, sitePort, cmsPort, publisherPort }: Environment): string {
  const shown = host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host;
  const at = (port: number): string => `http://${shown}:${port}`;
  return `ready: site ${at(sitePort)} · admin ${at(cmsPort)}/admin · publisher ${at(publisherPort)}`;
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => { signal.addEventListener('abort', () => { resolve(); }, { once: true }); });
}
