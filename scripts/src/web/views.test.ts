import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readEnvironment } from '../lib/environment.ts';
import { createLogger } from '../lib/logger.ts';
import { atEnd, cleanUp, temporaryFolder } from '../testing/clean-up.ts';
import { HandClock } from '../testing/hand-clock.ts';
import { rawRequest } from '../testing/raw-request.ts';
import { makeLive, writeRelease } from '../testing/release-on-disk.ts';
import { runWeb } from './run.ts';

const release = '1111111111111111';
const files = { '/index.html': 'Home', '/404.html': 'Not here', '/guides/bank/index.html': 'Bank', '/feed.xml': '<feed/>' };
const opened = { 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate' };

async function server(prepare: (dataDir: string) => Promise<unknown> = async () => undefined) {
  const dataDir = await temporaryFolder();
  await writeRelease(dataDir, release, files, { redirects: [{ from: '/guides/banks/', to: '/guides/bank/' }] });
  await makeLive(dataDir, release);
  await prepare(dataDir);
  const log: string[] = [];
  const logger = createLogger('web', { to: { write: (line) => { log.push(line); } } });
  const clock = new HandClock('2026-11-22T12:00:00Z');
  const web = await runWeb({ environment: readEnvironment({ DATA_DIR: dataDir, SITE_PORT: '0' }), logger, clock });
  let running = true;
  const stop = async (): Promise<void> => {
    if (running) await web.stop();
    running = false;
  };
  atEnd(stop);
  return {
    dataDir, log, stop,
    get: (address: string, headers: Record<string, string> = opened, method = 'GET') => rawRequest(web.address, address, { headers, method }),
    /** What it counted, once it ended. */
    async counted() {
      await stop();
      const text = await readFile(path.join(dataDir, 'counts/running.json'), 'utf8').catch(() => '{}');
      return JSON.parse(text) as unknown;
    },
  };
}

/** Every file under a folder, in one text. */
async function everything(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = entries.filter((entry) => entry.isFile()).map((entry) => readFile(path.join(entry.parentPath, entry.name), 'latin1'));
  return [...entries.map(({ name }) => name), ...(await Promise.all(texts))].join('\n');
}

afterEach(cleanUp);

it('counts a page that is opened, sent or known to the browser already', async () => {
  const { get, counted } = await server();
  const { headers } = await get('/guides/bank/?from=leaflet');
  expect(await get('/guides/bank/', { ...opened, 'if-none-match': headers.etag ?? '' })).toMatchObject({ status: 304 });
  await get('/');
  expect(await counted()).toEqual({ day: '2026-11-22', views: { '/guides/bank/': 2, '/': 1 } });
});

it('counts nothing else', async () => {
  const { get, counted } = await server();
  await get('/', {});
  await get('/', { ...opened, 'sec-purpose': 'prefetch' });
  await get('/', { 'sec-fetch-dest': 'empty' });
  await get('/', opened, 'HEAD');
  for (const address of ['/feed.xml', '/nothing/', '/guides/banks/', '/guides/bank', '/404.html', '/.well-known/health', '/..%2fsnapshot.json', '/%']) await get(address);
  expect(await counted()).toEqual({});
});

it('keeps no trace of who opened a page, in any file or line', async () => {
  const { get, dataDir, log, stop } = await server();
  const marked = {
    ...opened,
    'user-agent': 'MARKED-browser', referer: 'https://example.org/MARKED-before', cookie: 'id=MARKED', 'accept-language': 'MARKED',
    'x-forwarded-for': '203.0.113.7', forwarded: 'for=203.0.113.7', 'x-real-ip': '203.0.113.7', from: 'MARKED@example.org',
  };
  for (let view = 0; view < 6; view += 1) await get('/guides/bank/?who=MARKED', marked);
  await get('/MARKED/', marked);
  const origin = await get('/', marked);
  expect(Object.keys(origin.headers)).not.toContain('set-cookie');
  await stop();
  const written = await everything(dataDir);
  expect(written).toContain('"/guides/bank/":6');
  expect(written).not.toMatch(/MARKED|203\.0\.113\.7|127\.0\.0\.1|::1/);
  // where it listens, and that it ended
  expect(log).toHaveLength(2);
  expect(log.join('')).not.toMatch(/MARKED|203\.0\.113\.7|bank/);
});

it.each([
  ['damaged', async (dataDir: string) => {
    await mkdir(path.join(dataDir, 'counts'));
    await writeFile(path.join(dataDir, 'counts/running.json'), '{"day":');
  }],
  ['in the way', (dataDir: string) => writeFile(path.join(dataDir, 'counts'), '')],
])('serves pages also where the file of counts is %s', async (_what, prepare) => {
  const { get } = await server(prepare);
  expect(await get('/')).toMatchObject({ status: 200, text: 'Home' });
});
