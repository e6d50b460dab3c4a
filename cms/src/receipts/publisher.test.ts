import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { publisherAt } from './publisher';

let server: Server;

async function answering(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const status = { state: 'idle', live: null, pending: false, locked: false, lastAttempt: null, failingSince: null, held: [], search: { release: null, fault: null } };

describe('publisherAt', () => {
  it('shows its secret and gives the status', async () => {
    const asked: unknown[] = [];
    const url = await answering((request, response) => {
      asked.push(request.url, request.headers.authorization);
      response.end(JSON.stringify(status));
    });
    expect(await publisherAt(url, 'a secret').status()).toEqual({ reachable: true, value: status });
    expect(asked).toEqual(['/status', 'Bearer a secret']);
  });

  it('gives the receipts of an entry', async () => {
    const receipts = { en: { revision: null, live: null, problem: null } };
    const url = await answering((request, response) => response.end(request.url === '/entries/abc' ? JSON.stringify(receipts) : '{}'));
    expect(await publisherAt(url, 's').entry('abc')).toEqual({ reachable: true, value: receipts });
  });

  it('takes an entry that the publisher never heard of as one without receipts', async () => {
    const url = await answering((_request, response) => response.writeHead(404).end());
    expect(await publisherAt(url, 's').entry('abc')).toEqual({ reachable: true, value: {} });
  });

  it.each([
    ['a refused secret', 401, '{}', 'It refused the secret that it shares with the CMS.'],
    ['an error', 500, '{}', 'It answered with the error 500.'],
    ['a missing status', 404, '{}', 'It answered with the error 404.'],
    ['a redirection', 302, '', 'It cannot be reached.'],
    ['words that are no JSON', 200, '<html>', 'Its answer could not be understood.'],
    ['JSON of another shape', 200, '{"state":"asleep"}', 'Its answer could not be understood.'],
  ])('says so of %s', async (_case, code, body, reason) => {
    const url = await answering((_request, response) => response.writeHead(code, { location: '/elsewhere' }).end(body));
    expect(await publisherAt(url, 's').status()).toEqual({ reachable: false, reason });
  });

  it('waits no longer than its limit', async () => {
    const url = await answering(() => undefined);
    expect(await publisherAt(url, 's', 50).status()).toEqual({ reachable: false, reason: 'It did not answer within 0.05 seconds.' });
  });

  it('says so when nobody listens', async () => {
    const url = await answering(() => undefined);
    await new Promise((resolve) => server.close(resolve));
    expect(await publisherAt(url, 's').status()).toEqual({ reachable: false, reason: 'It cannot be reached.' });
  });
});
