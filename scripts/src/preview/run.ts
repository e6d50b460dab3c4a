import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { Previews, readSnapshot } from '@sanctuary/site';
import { systemClock, type Cancel, type Clock } from '../lib/clock.ts';
import { dataFolder } from '../lib/data-folder.ts';
import { adminOrigins, type Environment } from '../lib/environment.ts';
import type { Logger } from '../lib/logger.ts';
import { listening } from '../lib/service.ts';
import { createPreviewServer } from './app.ts';
import { askFor } from './draft-door.ts';
import { LiveSite } from './live-site.ts';
import { privateFolder } from './private-folder.ts';
import { Busy, type Desk } from './respond.ts';
import { ShownPages } from './shown-pages.ts';

/** Milliseconds that a page may take, the time that it waits for others included. */
const timeLimit = 30_000;
/** Pages that may be waited for at once: an officer looks at one. */
const mostAtOnce = 8;
/** Pages whose pictures are kept until their links run out. */
const mostShown = 50;
/** Milliseconds between two looks for links that have run out. */
const tidyEvery = 60_000;

/** A preview at work. */
export interface RunningPreview {
  /** `http://127.0.0.1:4402` */
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts the preview. */
export async function runPreview({ environment, logger, clock = systemClock }: {
  readonly environment: Environment;
  readonly logger: Logger;
  readonly clock?: Clock;
}): Promise<RunningPreview> {
  const { host, previewPort, cmsUrl, siteUrl, dataDir } = environment;
  const live = new LiveSite(dataFolder(dataDir), readSnapshot);
  const shown = new ShownPages(mostShown);
  const stopping = new AbortController();
  const opened = Promise.withResolvers<Previews>();
  let underWay = 0;

  const make: Desk['make'] = async (text, link) => {
    if (underWay >= mostAtOnce) throw new Busy('Several previews are being made just now. Try again in a moment.');
    underWay += 1;
    try {
      const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(timeLimit)]);
      const answer = await askFor(text, cmsUrl, signal);
      const snapshot = await live.snapshot();
      if (!snapshot) return { title: 'The site is being prepared', reasons: ['There is no site yet. Try again in a minute.'] };
      const previews = await opened.promise;
      return await previews.show({ link, answer, live: snapshot, now: clock.now(), signal });
    } finally {
      underWay -= 1;
    }
  };

  const server = createPreviewServer({ admins: adminOrigins(environment), shown, now: clock.now, logger, make, liveFile: (segments) => live.file(segments) });
  await listening('PREVIEW_PORT', previewPort, async () => {
    server.listen(previewPort, host);
    await once(server, 'listening');
  });
  // not before the port is ours: another preview may be using its folder
  const { port } = server.address() as AddressInfo;
  const folder = await privateFolder(port);
  const previews = new Previews({ siteUrl, cmsUrl, folder });
  opened.resolve(previews);
  const tidying = every(clock, tidyEvery, () => shown.tidy(clock.now().getTime()));
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  logger.info({ address }, 'listening');
  return {
    address,
    async stop() {
      tidying();
      stopping.abort();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
      await previews.stop();
      await rm(folder, { recursive: true, force: true });
      logger.info('stopped');
    },
  };
}

function every(clock: Clock, milliseconds: number, task: () => Promise<void>): Cancel {
  let cancel: Cancel;
  const again = (): void => { cancel = clock.after(milliseconds, () => void task().finally(again)); };
  again();
  return () => { cancel(); };
}
