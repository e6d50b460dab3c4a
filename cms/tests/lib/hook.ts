import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { at } from './answer';

export interface Call {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** Stands where the publisher would, and writes down what it is told. */
export interface Hook {
  readonly url: string;
  readonly calls: Call[];
  /** Tombstones that it was given, as they came. */
  readonly tombstones: unknown[];
  /**
   * The calls that come while something is done, and shortly after.
   * @param expected how many are worth waiting for
   */
  during(task: () => Promise<unknown>, expected: number): Promise<Call[]>;
  close(): Promise<void>;
}

export async function listen(): Promise<Hook> {
  const calls: Call[] = [];
  const tombstones: unknown[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      if (request.url === '/withdrawals') {
        const given = at(body, 'tombstones');
        if (Array.isArray(given)) tombstones.push(...given);
        const withdrawals = tombstones.map((tombstone) => ({ tombstone, hiddenAt: null, cleared: [], doneAt: null }));
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ withdrawals }));
        return;
      }
      calls.push({ path: request.url ?? '', authorization: request.headers.authorization, body });
      response.writeHead(202).end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    tombstones,
    async during(task, expected) {
      // what came before may still be on its way
      await wait(250);
      const before = calls.length;
      await task();
      for (let tries = 0; tries < 100 && calls.length < before + expected; tries += 1) await wait(50);
      await wait(250);
      return calls.slice(before);
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
