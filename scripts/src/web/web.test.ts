import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { readEnvironment } from '../lib/environment.ts';
import { createLogger } from '../lib/logger.ts';
import { atEnd, cleanUp, temporaryFolder } from '../testing/clean-up.ts';
import { rawRequest } from '../testing/raw-request.ts';
import { makeLive, writeRelease } from '../testing/release-on-disk.ts';
import { runWeb } from './run.ts';

const one = '1111111111111111';
const two = '2222222222222222';
const long = `<!doctype html><title>Guide</title>${'<p>words</p>'.repeat(100)}`;
const files = {
  '/index.html': '<h1>Home</h1>',
  '/404.html': '<h1>Not here</h1>',
  '/ar/404/index.html': '<h1>Not here, in Arabic</h1>',
  '/guides/index.html': '<h1>Guides</h1>',
  '/guides/bank/index.html': long,
  '/guides/bank/handout/index.html': '<h1>Handout</h1>',
  '/guides/caf\u00e9/index.html': '<h1>Café</h1>',
  '/feed.xml': '<feed/>',
  '/_astro/page.abc123.css': 'main { color: red }',
  '/media/boat.jpg': Buffer.alloc(1000, 'jpeg'),
  '/media/story.mp3': Buffer.from('0123456789'),
  '/.well-known/security.txt': 'Contact: mailto:web@example.gov.uk',
};
const headers = [
  { path: '/*', headers: { 'Content-Security-Policy': "default-src 'self'", 'Cache-Control': 'no-cache' } },
  { path: '/_astro/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
];
const redirects = [{ from: '/guides/banks/', to: '/guides/bank/' }];

async function server(prepare: (dataDir: string) => Promise<void>) {
  const dataDir = await temporaryFolder();
  await prepare(dataDir);
  const log: string[] = [];
  const logger = createLogger('web', { to: { write: (line) => { log.push(line); } } });
  const web = await runWeb({ environment: readEnvironment({ DATA_DIR: dataDir, SITE_PORT: '0' }), logger });
  atEnd(() => web.stop());
  return { dataDir, log, get: (address: string, options?: Parameters<typeof rawRequest>[2]) => rawRequest(web.address, address, options) };
}

const oneRelease = async (dataDir: string): Promise<void> => {
  await writeRelease(dataDir, one, files, { headers, redirects });
  await makeLive(dataDir, one);
};

afterEach(cleanUp);

it('serves pages and files with their types and the release\u2019s headers', async () => {
  const { get } = await server(oneRelease);
  expect(await get('/')).toMatchObject({ status: 200, text: '<h1>Home</h1>', headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'self'", 'cache-control': 'no-cache' } });
  expect(await get('/guides/?topic=money')).toMatchObject({ status: 200, text: '<h1>Guides</h1>' });
  expect(await get('/guides/caf%C3%A9/')).toMatchObject({ status: 200 });
  expect(await get('/feed.xml')).toMatchObject({ status: 200, headers: { 'content-type': 'application/xml; charset=utf-8' } });
  expect(await get('/_astro/page.abc123.css')).toMatchObject({ status: 200, headers: { 'cache-control': 'public, max-age=31536000, immutable' } });
  expect(await get('/.well-known/security.txt')).toMatchObject({ status: 200 });
  expect(await get('/.well-known/health')).toMatchObject({ status: 200, text: '{"ok":true}' });
});

it('answers HEAD with the same headers and no body', async () => {
  const { get } = await server(oneRelease);
  const [head, whole] = [await get('/guides/bank/', { method: 'HEAD' }), await get('/guides/bank/')];
  expect(head.text).toBe('');
  expect({ ...head.headers, date: '' }).toEqual({ ...whole.headers, date: '' });
});

it('gives each page one address', async () => {
  const { get } = await server(oneRelease);
  expect(await get('/guides/bank?a=1&b=2')).toMatchObject({ status: 301, headers: { location: '/guides/bank/?a=1&b=2' } });
  expect(await get('/guides/bank/index.html')).toMatchObject({ status: 301, headers: { location: '/guides/bank/' } });
  expect(await get('/index.html')).toMatchObject({ status: 301, headers: { location: '/' } });
  expect(await get('/guides/caf%C3%A9')).toMatchObject({ status: 301, headers: { location: '/guides/caf%C3%A9/' } });
});

it('leads former addresses to where the page is now', async () => {
  const { get } = await server(oneRelease);
  expect(await get('/guides/banks/?from=leaflet')).toMatchObject({ status: 301, headers: { location: '/guides/bank/?from=leaflet' } });
  expect(await get('/guides/banks')).toMatchObject({ status: 301, headers: { location: '/guides/bank/' } });
});

it('sends the variant that the browser takes, and says that there are others', async () => {
  const { get } = await server(oneRelease);
  const ask = (encoding: string) => get('/guides/bank/', { headers: { 'accept-encoding': encoding } });
  const [plain, br, refused] = [await get('/guides/bank/'), await ask('gzip, deflate, br'), await ask('gzip;q=0.5, br;q=0')];
  expect(plain.headers).toMatchObject({ vary: 'Accept-Encoding', 'content-length': String(Buffer.byteLength(long)) });
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(br.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding', 'content-type': 'text/html; charset=utf-8' });
  expect(brotliDecompressSync(br.body).toString()).toBe(long);
  expect(refused.headers['content-encoding']).toBeUndefined();
  expect(refused.body.toString()).toBe(long);
  expect(br.headers.etag).not.toBe(plain.headers.etag);
  expect(await get('/guides/bank/index.html.br')).toMatchObject({ status: 404 });
});

it('does not send again what a browser has', async () => {
  const { get } = await server(oneRelease);
  const etag = (await get('/guides/bank/')).headers.etag ?? '';
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    expect(await get('/guides/bank/', { headers: { 'if-none-match': known } })).toMatchObject({ status: 304, text: '', headers: { etag, 'cache-control': 'no-cache' } });
  }
  expect(await get('/guides/bank/', { headers: { 'if-none-match': '"other"' } })).toMatchObject({ status: 200 });
});

it('sends parts of sound and film', async () => {
  const { get } = await server(oneRelease);
  const part = (range: string, more = {}) => get('/media/story.mp3', { headers: { range, ...more } });
  expect(await part('bytes=2-4')).toMatchObject({ status: 206, text: '234', headers: { 'content-range': 'bytes 2-4/10', 'content-length': '3' } });
  expect(await part('bytes=7-')).toMatchObject({ status: 206, text: '789' });
  expect(await part('bytes=-2')).toMatchObject({ status: 206, text: '89' });
  expect(await part('bytes=5-99')).toMatchObject({ status: 206, text: '56789' });
  expect(await part('bytes=10-')).toMatchObject({ status: 416, headers: { 'content-range': 'bytes */10' } });
  expect(await part('bytes=0-1,4-5')).toMatchObject({ status: 200, text: '0123456789' });
  expect(await part('bytes=0-1', { 'if-range': '"other"' })).toMatchObject({ status: 200 });
});

it('has a page for addresses without one, in the language of the address', async () => {
  const { get } = await server(oneRelease);
  expect(await get('/nothing/')).toMatchObject({ status: 404, text: '<h1>Not here</h1>', headers: { 'cache-control': 'no-cache', 'content-security-policy': "default-src 'self'" } });
  expect(await get('/ar/nothing')).toMatchObject({ status: 404, text: '<h1>Not here, in Arabic</h1>' });
  expect(await get('/_astro/nothing.css')).toMatchObject({ status: 404, headers: { 'cache-control': 'no-cache' } });
  expect(await get('/feed.xml/')).toMatchObject({ status: 404 });
});

it('answers 410 for what was withdrawn for ever, at its former address too', async () => {
  const { get, dataDir } = await server(oneRelease);
  await writeFile(path.join(dataDir, 'gone.json'), '{"paths":[],"withdrawn":["/guides/bank/","/guides/banks/"]}');
  for (const address of ['/guides/bank/', '/guides/bank', '/guides/bank/handout/', '/guides/banks/']) expect(await get(address)).toMatchObject({ status: 410 });
});

it('says that a page is being changed in the language of its address, in words of the release', async () => {
  const { get, dataDir } = await server(async (folder) => {
    await writeRelease(folder, one, { ...files, '/503.html': 'Changing', '/ar/503.html': 'Changing, in Arabic' }, { headers, redirects });
    await makeLive(folder, one);
  });
  await writeFile(path.join(dataDir, 'gone.json'), '{"paths":[],"paused":["/ar/","/guides/"]}');
  expect(await get('/ar/')).toMatchObject({ status: 503, text: 'Changing, in Arabic', headers: { 'retry-after': '60', 'cache-control': 'no-store', 'content-security-policy': "default-src 'self'" } });
  expect(await get('/guides/')).toMatchObject({ status: 503, text: 'Changing' });
});

it('keeps back what names something withdrawn, says when to come back, and names 999', async () => {
  const { get, dataDir } = await server(oneRelease);
  await writeFile(path.join(dataDir, 'gone.json'), '{"paths":[],"paused":["/","/guides/","/feed.xml","/404.html"]}');
  for (const address of ['/', '/guides/', '/feed.xml', '/guides/?x=1', '/404.html']) {
    const answer = await get(address, { headers: { 'accept-encoding': 'br', range: 'bytes=0-3' } });
    expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '60', 'cache-control': 'no-store' } });
    expect(answer.text).toMatch(/come back in a minute.*999/s);
    expect(answer.text).not.toMatch(/Guides|Home|feed/);
  }
  expect(await get('/guides/bank/')).toMatchObject({ status: 200 });
  expect((await get('/nothing/')).text).not.toContain('Not here');
  await writeFile(path.join(dataDir, 'gone.json'), '{"paths":[]}');
  expect(await get('/guides/')).toMatchObject({ status: 200 });
});

it('answers 410 for what was withdrawn, as long as the list says so', async () => {
  const { dataDir, get } = await server(oneRelease);
  expect(await get('/guides/bank/')).toMatchObject({ status: 200 });
  await writeFile(path.join(dataDir, 'gone.json'), '{"paths":["/guides/bank/"]}');
  for (const address of ['/guides/bank/', '/guides/bank', '/guides/bank/index.html', '/guides/bank/handout/', '/guides/%62ank/?x=1']) {
    expect(await get(address)).toMatchObject({ status: 410 });
  }
  expect(await get('/guides/')).toMatchObject({ status: 200 });
  await writeFile(path.join(dataDir, 'gone.json'), '{"paths":[]}');
  expect(await get('/guides/bank/')).toMatchObject({ status: 200 });
});

describe('no file outside the release', () => {
  it.each([
    '/../snapshot.json', '/%2e%2e/snapshot.json', '/..%2fsnapshot.json', '/guides/../../snapshot.json', '/%252e%252e/snapshot.json',
    '/..\\snapshot.json', '/%5c..%5csnapshot.json', '/snapshot.json', '/release.json', '/headers.json', '/.hidden', '/guides/.hidden',
    '/index.html%00.css', '/%00', '/%', '/%ff', '//etc/passwd', '/guides//bank/', '/escape.txt', '/escape/secret.txt', '/loop',
    'http://127.0.0.1/snapshot.json', '*', '/.well-known/../../snapshot.json',
  ])('%s', async (address) => {
    const { get } = await server(async (dataDir) => {
      await oneRelease(dataDir);
      const publicDir = path.join(dataDir, 'releases', one, 'public');
      await mkdir(path.join(dataDir, 'secrets'));
      await writeFile(path.join(dataDir, 'secrets/secret.txt'), 'SECRET');
      await writeFile(path.join(publicDir, '.hidden'), 'SECRET');
      await symlink(path.join(dataDir, 'secrets/secret.txt'), path.join(publicDir, 'escape.txt'));
      await symlink(path.join(dataDir, 'secrets'), path.join(publicDir, 'escape'));
      await symlink('loop', path.join(publicDir, 'loop'));
    });
    const answer = await get(address);
    expect([400, 404, 414]).toContain(answer.status);
    expect(answer.text).not.toMatch(/SECRET|private/);
  });
});

it('does not mind addresses that are too long', async () => {
  const { get } = await server(oneRelease);
  expect(await get(`/${'a/'.repeat(1200)}`)).toMatchObject({ status: 414 });
  expect(await get(`/${'a'.repeat(1000)}`)).toMatchObject({ status: 404 });
});

it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('does not take %s', async (method) => {
  const { get } = await server(oneRelease);
  expect(await get('/', { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
});

it('says so while there is no release yet', async () => {
  const { get } = await server(async () => undefined);
  expect(await get('/')).toMatchObject({ status: 503, headers: { 'retry-after': '30', 'cache-control': 'no-store' } });
  expect(await get('/.well-known/health')).toMatchObject({ status: 200 });
});

it('still gives a page of the last release what it was built with, but no picture that is gone', async () => {
  const { dataDir, get } = await server(oneRelease);
  await writeRelease(dataDir, two, { '/index.html': 'Second' }, { headers });
  await makeLive(dataDir, two);
  expect(await get('/')).toMatchObject({ text: 'Second' });
  expect(await get('/_astro/page.abc123.css')).toMatchObject({ status: 200, text: 'main { color: red }' });
  expect(await get('/media/boat.jpg')).toMatchObject({ status: 404 });
});

it('keeps no trace of who read what', async () => {
  const { get, log } = await server(oneRelease);
  await get('/guides/bank/', { headers: { 'x-forwarded-for': '203.0.113.7' } });
  await get('/nothing/');
  expect(log.join('')).not.toMatch(/bank|nothing|203\.0\.113\.7|127\.0\.0\.1"/);
  expect(log).toHaveLength(1);
});

it('serves search indexes, which stand apart from releases, and nothing else that lies beside them', async () => {
  const { dataDir, get } = await server(async (folder) => {
    await oneRelease(folder);
    for (const [name, text] of [['_search/indexes.json', '{"en":"a1"}'], ['_search/en/a1/pagefind.js', 'search'], ['made.json', '{"release":"x"}'], ['.making/en/pagefind.js', 'half']] as const) {
      await mkdir(path.dirname(path.join(folder, 'search', name)), { recursive: true });
      await writeFile(path.join(folder, 'search', name), text);
    }
  });
  const always = { 'content-security-policy': "default-src 'self'", 'cache-control': 'no-cache' };
  expect(await get('/_search/indexes.json')).toMatchObject({ status: 200, text: '{"en":"a1"}', headers: always });
  expect(await get('/_search/en/a1/pagefind.js')).toMatchObject({ status: 200, headers: { ...always, 'content-type': 'text/javascript; charset=utf-8' } });
  for (const address of ['/made.json', '/search/made.json', '/_search/../made.json', '/_search/%2e%2e/made.json', '/_search/.making/en/pagefind.js', '/_search/', '/_search/en/a1/', '/.making/en/pagefind.js']) {
    expect([400, 404]).toContain((await get(address)).status);
  }
  // taken away, it is gone at once, whatever was asked for before
  await rm(path.join(dataDir, 'search'), { recursive: true });
  expect(await get('/_search/en/a1/pagefind.js')).toMatchObject({ status: 404 });
});
