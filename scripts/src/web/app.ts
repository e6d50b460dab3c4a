import { createServer, type Server, type ServerResponse } from 'node:http';
import { pageViewed } from '../counts/page-view.ts';
import { dataFolder } from '../lib/data-folder.ts';
import type { Logger } from '../lib/logger.ts';
import { plainAnswer } from './answer.ts';
import { EntityTags } from './etags.ts';
import { GonePages } from './gone-pages.ts';
import { ReleaseFolders } from './release-folder.ts';
import { respond, type Shelf } from './respond.ts';
import { send } from './send.ts';

/** Milliseconds that an idle connection stays open: longer than proxies keep theirs, so that none is closed as it is used. */
const keepAliveTimeout = 65_000;

/**
 * The web server for one machine: answers from the release that `current` points to. It listens nowhere yet.
 * Nothing of a request is logged, least of all who asked.
 * @param dataDir absolute
 * @param onView is told the address of each page that a person opened, and nothing else
 */
export function createWebServer(dataDir: string, logger: Logger, onView: (page: string) => void): Server {
  const folder = dataFolder(dataDir);
  const shelf: Shelf = { releases: new ReleaseFolders(folder), gone: new GonePages(folder.gone), tags: new EntityTags(), search: folder.search };
  return createServer({ headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout, maxHeaderSize: 16 * 1024 }, (request, response) => {
    const { method = '', url = '' } = request;
    const header = (name: string): string | undefined => {
      const value = request.headers[name];
      return Array.isArray(value) ? value.join(', ') : value;
    };
    const asked = { method, address: url, header };
    respond(shelf, asked)
      .then((answer) => {
        const page = pageViewed(asked, answer.status);
        if (page !== undefined) onView(page);
        return send(response, answer, method === 'HEAD');
      })
      .catch((error: unknown) => fail(response, error, logger));
  });
}

async function fail(response: ServerResponse, error: unknown, logger: Logger): Promise<void> {
  // a reader who went away is no fault
  if (response.destroyed) return;
  logger.error({ err: error }, 'answer failed');
  if (response.headersSent) response.destroy();
  else await send(response, plainAnswer(500, 'Something went wrong', 'Try again in a minute.', { 'cache-control': 'no-store' }), false);
}
