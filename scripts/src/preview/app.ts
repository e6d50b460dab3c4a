import { createServer, type Server } from 'node:http';
import { send } from '../web/send.ts';
import { failed, respond, type Desk } from './respond.ts';

/** The preview's server. It listens nowhere yet. Nothing of a request is logged but which entry was shown. */
export function createPreviewServer(desk: Desk): Server {
  return createServer({ headersTimeout: 10_000, requestTimeout: 30_000, maxHeaderSize: 16 * 1024 }, (request, response) => {
    const { method = '', url = '' } = request;
    const headOnly = method === 'HEAD';
    respond(desk, { method, address: url, header: () => undefined })
      .then((answer) => send(response, answer, headOnly))
      .catch(async (error: unknown) => {
        // whoever closed the preview hears nothing any more
        if (response.destroyed) return;
        const answer = failed(desk, error);
        if (response.headersSent) response.destroy();
        else await send(response, answer, headOnly);
      });
  });
}
