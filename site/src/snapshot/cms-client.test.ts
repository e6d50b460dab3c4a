import type { RequestListener } from 'node:http';
import { smallServer } from '../../tests/small-server.ts';
import { cmsClient } from './cms-client.ts';
import { TopicsDocument } from './generated/operations.ts';

const variables = { start: 0, limit: 100, documentId: {} };

async function ask(listener: RequestListener, signal?: AbortSignal): Promise<unknown> {
  const server = await smallServer(listener);
  try {
    return await cmsClient({ cmsUrl: server.url, cmsPublicUrl: 'https://edit.example.org', token: 'secret', signal })(TopicsDocument, variables);
  } finally {
    await server.close();
  }
}

const answer = (status: number, body: string): RequestListener => (_request, response) =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(body);

describe('cmsClient', () => {
  it('sends the token, and gives back the data', async () => {
    let authorization: string | undefined;
    const data = await ask((request, response) => {
      ({ authorization } = request.headers);
      answer(200, '{"data":{"list":null}}')(request, response);
    });
    expect(data).toEqual({ list: null });
    expect(authorization).toBe('Bearer secret');
  });

  it.each([
    ['an error of GraphQL', 200, '{"errors":[{"message":"Forbidden access"}],"data":null}', /HTTP 200.*Forbidden access/],
    ['a refused token', 401, '{"errors":[{"message":"Invalid token"}]}', /refused the publisher’s token \(HTTP 401\)/],
    ['an error of the server', 500, 'Internal Server Error', /HTTP 500/],
    ['an answer cut off', 200, '{"data":{"list":', /cannot be read/],
  ])('refuses %s', async (_, status, body, message) => {
    await expect(ask(answer(status, body))).rejects.toMatchObject({ name: 'CmsError', message: expect.stringMatching(message) });
  });

  it('asks once more where the connection broke', async () => {
    let asked = 0;
    const data = await ask((request, response) => {
      asked += 1;
      if (asked === 1) request.socket.resetAndDestroy();
      else answer(200, '{"data":{"list":null}}')(request, response);
    });
    expect(data).toEqual({ list: null });
  });

  it('does not give the token away in an error', async () => {
    const error: unknown = await ask(answer(500, 'no')).catch((reason: unknown) => reason);
    expect(JSON.stringify(error)).not.toContain('secret');
    expect(String(error)).not.toContain('secret');
  });

  it('says so when the CMS is away', async () => {
    const away = cmsClient({ cmsUrl: 'http://127.0.0.1:1', token: 'secret' });
    await expect(away(TopicsDocument, variables)).rejects.toMatchObject({ name: 'CmsError', message: expect.stringContaining('cannot be reached') });
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const asked = ask(() => stop.abort(new Error('stopped')), stop.signal);
    await expect(asked).rejects.toThrow('stopped');
  });

  it('takes the CMS’s own addresses out of texts', async () => {
    const body = JSON.stringify({ data: { text: '![A](https://edit.example.org/uploads/a.png) [B](https://elsewhere.example.org/uploads/b.pdf)' } });
    await expect(ask(answer(200, body))).resolves.toEqual({ text: '![A](/uploads/a.png) [B](https://elsewhere.example.org/uploads/b.pdf)' });
  });
});
