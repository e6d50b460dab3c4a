import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

export interface Call {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** Stands where the publisher would, and writes down what it is told. */
export interface Hook {
  readonly url: string;
  readonly calls: Call[];
  /**
   * The calls that come while something is done, and shortly after.
   * @param expected how many are worth waiting for
   */
  during(task: () => Promise<unknown>, expected: number): Promise<Call[]>;
  close(): Promise<void>;
}

export async function listen(): Promise<Hook> {
  const calls: Call[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      calls.push({ path: request.url ?? '', authorization: request.headers.authorization, body: JSON.parse(text) });
      response.writeHead(202).end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
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
