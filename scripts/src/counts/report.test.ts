import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dataFolder } from '../lib/data-folder.ts';
import { createLogger } from '../lib/logger.ts';
import { cleanUp, temporaryFolder } from '../testing/clean-up.ts';
import { HandClock } from '../testing/hand-clock.ts';
import { makeLive, writeRelease } from '../testing/release-on-disk.ts';
import { Report } from './report.ts';

const release = '1111111111111111';
const page = (heading: string): string => `<!doctype html><title>Kingston</title><main><h1 class="title">\n  ${heading}</h1><p>${'words '.repeat(10_000)}</p>`;
const files = {
  '/index.html': page('You are welcome'),
  '/guides/bank/index.html': page('Open a <span lang="en">bank account</span>: Lloyds &amp; others &#39;24'),
  '/stories/one/index.html': page('One'),
};

async function report(days: Record<string, object | string>, now = '2026-11-22T12:00:00Z') {
  const dataDir = await temporaryFolder();
  await writeRelease(dataDir, release, files);
  await writeFile(path.join(dataDir, 'releases', release, 'release.json'), '{"pages":["/","/guides/bank/","/stories/one/","/untitled/"]}');
  await makeLive(dataDir, release);
  await mkdir(path.join(dataDir, 'counts'));
  for (const [day, views] of Object.entries(days)) {
    await writeFile(path.join(dataDir, 'counts', `${day}.json`), typeof views === 'string' ? views : JSON.stringify({ day, views }));
  }
  const log: string[] = [];
  const logger = createLogger('test', { to: { write: (line) => { log.push(line); } } });
  return { dataDir, log, made: new Report({ folder: dataFolder(dataDir), clock: new HandClock(now), logger }) };
}

afterEach(cleanUp);

it('tells how often pages were opened on whole days, the most read first', async () => {
  const { made } = await report({
    '2026-11-19': { '/': 100 },
    '2026-11-20': { '/': 6, '/guides/bank/': 20 },
    '2026-11-21': { '/': 7 },
  });
  expect(await made.last(2)).toEqual({
    days: ['2026-11-20', '2026-11-21'],
    total: 33,
    pages: [
      { path: '/guides/bank/', title: 'Open a bank account: Lloyds & others \'24', views: [20, null] },
      { path: '/', title: 'You are welcome', views: [6, 7] },
    ],
  });
});

it('says nothing of the day that runs', async () => {
  const days = { '2026-11-22': { '/': 50 }, running: JSON.stringify({ day: '2026-11-22', views: { '/': 50 } }) };
  expect(await (await report(days)).made.last(7)).toMatchObject({ total: 0, pages: [] });
  // half past midnight in London’s summer is still the day before in Greenwich
  const summer = { '2026-07-01': { '/': 50 } };
  expect(await (await report(summer, '2026-07-01T22:59:00Z')).made.last(1)).toMatchObject({ total: 0 });
  expect(await (await report(summer, '2026-07-01T23:30:00Z')).made.last(1)).toMatchObject({ total: 50 });
});

it('shows nothing under five, nor adds it up, whoever wrote the file', async () => {
  const { made } = await report({ '2026-11-20': { '/': 4, '/guides/bank/': 5 }, '2026-11-21': { '/': 4 } });
  expect(await made.last(7)).toMatchObject({ total: 5, pages: [{ path: '/guides/bank/' }] });
});

it('does not name a page that was taken off', async () => {
  const { made, dataDir } = await report({ '2026-11-21': { '/': 5, '/stories/withdrawn/': 90, '/stories/one/': 90 } });
  await writeFile(path.join(dataDir, 'gone.json'), '{"paths":["/stories/one/"]}');
  expect(await made.last(7)).toMatchObject({ total: 5, pages: [{ path: '/' }] });
});

it('goes on without a day that is damaged, and a title that cannot be read', async () => {
  const { made, log } = await report({ '2026-11-20': '{"day":', '2026-11-21': { '/untitled/': 5 } });
  expect(await made.last(7)).toMatchObject({ pages: [{ path: '/untitled/', title: null }] });
  expect(log).toHaveLength(1);
});

it('has nothing to tell before the first day, or the first release', async () => {
  const dataDir = await temporaryFolder();
  const made = new Report({ folder: dataFolder(dataDir), clock: new HandClock('2026-11-22T12:00:00Z'), logger: createLogger('test') });
  expect(await made.last(7)).toMatchObject({ total: 0, pages: [] });
});
