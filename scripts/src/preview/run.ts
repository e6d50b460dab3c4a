import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { Previews, readSnapshot, type Withdrawn } from '@sanctuary/site';
import { systemClock, type Cancel, type Clock } from '../lib/clock.ts';
import { codeOf } from '../lib/errors.ts';
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
import { rereadEvery, WithdrawnEntries } from './withdrawn-entries.ts';

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
  const files = dataFolder(dataDir);
  const live = new LiveSite(files, readSnapshot);
  const ledger = new WithdrawnEntries(files.tombstones);
  let known = await ledger.now();
  const shown = new ShownPages(mostShown);
  const stopping = new AbortController();
  const opened = Promise.withResolvers<Previews>();
  let underWay = 0;

  /** Whatever is withdrawn, all that is remembered goes: a page of another entry may show it too. */
  const withdrawn = async (): Promise<Withdrawn> => {
    const now = await ledger.now();
    if (now === known) return now;
    known = now;
    live.forget();
    await shown.forgetAll();
    // a page that is being made comes to nothing
    await (await opened.promise).forget();
    return now;
  };

  const make: Desk['make'] = async (text, link) => {
    if (underWay >= mostAtOnce) throw new Busy('Several previews are being made just now. Try again in a moment.');
    underWay += 1;
    try {
      const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(timeLimit)]);
      const before = await withdrawn();
      const answer = await askFor(text, cmsUrl, signal);
      const snapshot = await live.snapshot(before);
      if (!snapshot) return { title: 'The site is being prepared', reasons: ['There is no site yet. Try again in a minute.'] };
      const previews = await opened.promise;
      const made = await previews.show({ link, token: text, answer, live: snapshot, withdrawn: before, now: clock.now(), signal });
      if ((await withdrawn()) === before) return made;
      if ('html' in made) await made.forget();
      throw new Busy('Something was withdrawn just now. Try again in a moment.');
    } finally {
      underWay -= 1;
    }
  };

  const server = createPreviewServer({ admins: adminOrigins(environment), shown, now: clock.now, logger, withdrawn, make, liveFile: (segments) => live.file(segments) });
  await listening('PREVIEW_PORT', previewPort, async () => {
    server.listen(previewPort, host);
    await once(server, 'listening');
  });
  // not before the port is ours: another preview may be using its folder
  const { port } = server.address() as AddressInfo;
  const folder = await privateFolder(port);
  const previews = new Previews({ siteUrl, cmsUrl, folder });
  opened.resolve(previews);
  const watching = every(clock, rereadEvery, async () => {
    await withdrawn().catch((error: unknown) => { logger.error({ code: codeOf(error) }, 'what was withdrawn cannot be read; nothing is shown'); });
  });
  const tidying = every(clock, tidyEvery, () => shown.tidy(clock.now().getTime()));
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  logger.info({ address }, 'listening');
  return {
    address,
    async stop() {
      tidying();
      watching();
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
