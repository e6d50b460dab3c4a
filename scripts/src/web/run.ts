import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
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

/** Starts the web server. */
export async function runWeb({ environment, logger }: { readonly environment: Environment; readonly logger: Logger }): Promise<RunningWeb> {
  const { host, sitePort, dataDir } = environment;
  const server = createWebServer(dataDir, logger);
  await listening('SITE_PORT', sitePort, async () => {
    server.listen(sitePort, host);
    await once(server, 'listening');
  });
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
      await closed;
      clearTimeout(cut);
      logger.info('stopped');
    },
  };
}
