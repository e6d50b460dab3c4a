import { appendFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { dataFolder } from '../lib/data-folder.ts';
import { createLogger } from '../lib/logger.ts';
import { atEnd, cleanUp, temporaryFolder } from '../testing/clean-up.ts';
import { HandClock } from '../testing/hand-clock.ts';
import { makeLive, writeRelease } from '../testing/release-on-disk.ts';
import { countCaddyViews } from './caddy-views.ts';
import { LiveRelease } from './live-pages.ts';

const release = '1111111111111111';

/** As Caddy writes it with the Caddyfile of this project. */
const line = (uri: string, status = 200): string =>
  `{"level":"info","ts":"2026","logger":"http.log.access.log0","msg":"handled request","request":{"uri":${JSON.stringify(uri)}},"status":${status}}\n`;

async function caddy({ live = true } = {}) {
  const dataDir = await temporaryFolder();
  const file = path.join(dataDir, 'views.log');
  if (live) {
    await writeRelease(dataDir, release, { '/index.html': 'Home' });
    await writeFile(path.join(dataDir, 'releases', release, 'release.json'), '{"pages":["/","/guides/bank/"]}');
    await makeLive(dataDir, release);
  }
  const counted: string[] = [];
  const log: string[] = [];
  const clock = new HandClock('2026-11-22T12:00:00Z');
  const end = countCaddyViews({
    file, clock,
    counter: { view: (page) => { counted.push(page); } },
    live: new LiveRelease(dataFolder(dataDir)),
    logger: createLogger('test', { to: { write: (text) => { log.push(text); } } }),
  });
  atEnd(end);
  return { file, counted, log, end, write: (...lines: string[]) => appendFile(file, lines.join('')), left: () => readFile(file, 'utf8'), clock };
}

afterEach(cleanUp);

it('counts the pages on the list, and empties it', async () => {
  const { write, end, counted, left } = await caddy();
  await write(line('/'), line('/guides/bank/', 304), line('/'));
  await end();
  expect(counted).toEqual(['/', '/guides/bank/', '/']);
  expect(await left()).toBe('');
});

it('looks each second, and goes on with what comes after', async () => {
  const { write, clock, counted, end } = await caddy();
  await write(line('/'));
  for (let look = 0; look < 100 && counted.length === 0; look += 1) {
    clock.advance(1000);
    await wait(10);
  }
  await write(line('/guides/bank/'));
  await end();
  expect(counted).toEqual(['/', '/guides/bank/']);
});

it('counts only pages that there are, and that were shown', async () => {
  const { write, end, counted, left } = await caddy();
  await write(line('/invented/'), line('/', 404), line('/guides/bank/', 410), line('/guides/bank'), line('/%'), line('/../'));
  await end();
  expect(counted).toEqual([]);
  expect(await left()).toBe('');
});

it('takes a line that is damaged for none', async () => {
  const { write, end, counted, log } = await caddy();
  await write('\u0000\u0000', line('/').slice(0, 40), '\n{}\nnull\n{"status":"200","request":{"uri":"/"}}\n', line('/guides/bank/'));
  await end();
  expect(counted).toEqual(['/guides/bank/']);
  expect(log).toEqual([]);
});

it('has nothing to count before the first release, or before Caddy', async () => {
  const before = await caddy({ live: false });
  await before.write(line('/'));
  await before.end();
  expect(before.counted).toEqual([]);
  const early = await caddy();
  await early.end();
  expect(early.log).toEqual([]);
});
