import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { openCounter } from '../counts/counter.ts';
import { LiveRelease } from '../counts/live-pages.ts';
import { systemClock, type Clock } from '../lib/clock.ts';
import { dataFolder } from '../lib/data-folder.ts';
import type { Environment } from '../lib/environment.ts';
import type { Logger } from '../lib/logger.ts';
import { listening } from '../lib/service.ts';
import { createWebServer } from './app.ts';

/** A web server at work. */
export interface RunningWeb {
  /** `http://127.0.0.1:4321` */
  readonly address: string;
  stop(): Promise<void>;
}

/** How long answers under way may take when the server stops, in milliseconds. */
const patience = 2000;

/** What the web server is put together from. */
export interface WebAssembly {
  readonly environment: Environment;
  readonly logger: Logger;
  readonly clock?: Clock;
}

/** Starts the web server. */
export async function runWeb({ environment, logger, clock = systemClock }: WebAssembly): Promise<RunningWeb> {
  const { host, sitePort, dataDir } = environment;
  let onView = (_page: string): void => undefined;
  const server = createWebServer(dataDir, logger, (page) => { onView(page); });
  await listening('SITE_PORT', sitePort, async () => {
    server.listen(sitePort, host);
    await once(server, 'listening');
  });
  // not before the port is ours: another web server may be counting
  const folder = dataFolder(dataDir);
  const counter = await openCounter({ folder: folder.counts, live: new LiveRelease(folder), clock, logger });
  onView = counter.view;
  const { port } = server.address() as AddressInfo;
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  logger.info({ address }, 'listening');
  return {
    address,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      const cut = setTimeout(() => { server.closeAllConnections(); }, patience);
      await counter.stop();
      await closed;
      clearTimeout(cut);
      logger.info('stopped');
    },
  };
}
