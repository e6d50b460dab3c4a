import { mkdtemp, rm } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { smallServer } from '../../tests/small-server.ts';
import { fetchFile } from './fetch-file.ts';

const token = 'the-token-of-the-publisher';
const pdf: RequestListener = (_request, response) => { response.writeHead(200, { 'content-type': 'application/pdf', etag: '"1"' }).end('%PDF-'); };

let mediaDir: string;
let open: { close(): Promise<void> }[];
beforeEach(async () => {
  mediaDir = await mkdtemp(join(tmpdir(), 'media-'));
  open = [];
});
afterEach(async () => {
  await Promise.all(open.map((server) => server.close()));
  await rm(mediaDir, { recursive: true });
});

/** A server that writes down what it is asked. */
async function serve(answer: RequestListener): Promise<{ readonly url: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = await smallServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    answer(request, response);
  });
  open.push(server);
  return { url: server.url, asked };
}

test('the CMS is shown the token with each question', async () => {
  const cms = await serve(pdf);
  const route = { cmsUrl: cms.url, token, mediaDir };
  const first = await fetchFile('/uploads/a.pdf', undefined, route);
  if ('fault' in first) throw new Error(first.fault);
  await fetchFile('/uploads/a.pdf', first, route);
  expect(cms.asked).toEqual([`GET /uploads/a.pdf Bearer ${token}`, `HEAD /uploads/a.pdf Bearer ${token}`]);
});

test('nobody else is shown the token, whatever an entry gives as the address of a file', async () => {
  const [cms, elsewhere] = [await serve(pdf), await serve(pdf)];
  const { host } = new URL(elsewhere.url);
  for (const address of [`//${host}/uploads/a.pdf`, `/\\${host}/uploads/a.pdf`, `${elsewhere.url}/uploads/a.pdf`, '/uploads/../graphql', '/uploads/%2e%2e/graphql']) {
    expect(await fetchFile(address, undefined, { cmsUrl: cms.url, token, mediaDir })).toEqual({ fault: expect.stringContaining('is not in the media library') });
  }
  expect([...cms.asked, ...elsewhere.asked]).toEqual([]);
});

test('a file is asked for by its one address alone: in another spelling nobody may have looked who is in it', async () => {
  const cms = await serve(pdf);
  for (const address of ['/uploads/a.pdf?x', '/uploads/a.pdf#x', '/uploads/./a.pdf', '/uploads/b/../a.pdf', '/uploads/\ta.pdf', '/uploads\\a.pdf']) {
    expect(await fetchFile(address, undefined, { cmsUrl: cms.url, token, mediaDir })).toEqual({ fault: expect.stringContaining('is not in the media library') });
  }
  expect(cms.asked).toEqual([]);
});

test('nobody is shown the token to whom the CMS would lead', async () => {
  const elsewhere = await serve(pdf);
  const cms = await serve((_request, response) => { response.writeHead(302, { location: `${elsewhere.url}/uploads/a.pdf` }).end(); });
  await expect(fetchFile('/uploads/a.pdf', undefined, { cmsUrl: cms.url, token, mediaDir })).rejects.toMatchObject({ name: 'CmsError' });
  expect(elsewhere.asked).toEqual([]);
});
