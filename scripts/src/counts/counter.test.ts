import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createLogger } from '../lib/logger.ts';
import { atEnd, cleanUp, temporaryFolder } from '../testing/clean-up.ts';
import { HandClock } from '../testing/hand-clock.ts';
import { openCounter, type Counter } from './counter.ts';
import type { LivePages } from './live-pages.ts';

const minute = 60_000;
const hour = 60 * minute;

async function counting(start: string, prepare: (folder: string) => Promise<void> = async () => undefined) {
  let folder = path.join(await temporaryFolder(), 'counts');
  await prepare(folder);
  const clock = new HandClock(start);
  const log: string[] = [];
  const logger = createLogger('test', { to: { write: (line) => { log.push(line); } } });
  let live: LivePages | undefined;
  const open = (): Promise<Counter> => openCounter({ folder, live: { pages: async () => live }, clock, logger });
  let counter = await open();
  atEnd(() => counter.stop());
  return {
    clock, log,
    /** From now on, the site has these pages. */
    becomes: (...pages: string[]) => { live = { addresses: new Set(pages), publicDir: '' }; },
    get folder() { return folder; },
    views: (page: string, times: number) => { for (let view = 0; view < times; view += 1) counter.view(page); },
    /** Moves on, and stops and starts: so everything due is on the disk. */
    async later(milliseconds: number) {
      clock.advance(milliseconds);
      await counter.stop();
      counter = await open();
    },
    /** Goes on with what is on the disk alone. */
    async killed() {
      const left = folder;
      const last = counter;
      folder = path.join(await temporaryFolder(), 'counts');
      await cp(left, folder, { recursive: true });
      counter = await open();
      await last.stop();
    },
    names: async () => (await readdir(folder)).sort(),
    of: async (name: string) => (JSON.parse(await readFile(path.join(folder, `${name}.json`), 'utf8')) as { views: object }).views,
  };
}

afterEach(cleanUp);

it('keeps what many opened when the day is over, and drops what few did', async () => {
  const { views, later, of, names } = await counting('2026-11-22T23:00:00Z');
  views('/', 5);
  views('/guides/bank/', 4);
  await later(59 * minute);
  expect(await of('running')).toEqual({ '/': 5, '/guides/bank/': 4 });
  await later(2 * minute);
  expect(await of('2026-11-22')).toEqual({ '/': 5 });
  expect(await of('running')).toEqual({});
  expect(await names()).toEqual(['2026-11-22.json', 'running.json']);
});

it('begins a new day at midnight in London, in summer too', async () => {
  const { views, later, of, clock } = await counting('2026-07-01T22:59:00Z');
  views('/', 6);
  clock.advance(2 * minute);
  views('/', 7);
  await later(24 * hour);
  expect(await of('2026-07-01')).toEqual({ '/': 6 });
  expect(await of('2026-07-02')).toEqual({ '/': 7 });
});

it('counts a night of 25 hours as one day', async () => {
  const { views, later, of, clock } = await counting('2026-10-24T23:00:00Z');
  views('/', 3);
  clock.advance(24 * hour + 59 * minute);
  views('/', 3);
  await later(2 * minute);
  expect(await of('2026-10-25')).toEqual({ '/': 6 });
});

it('writes by itself each minute, so that a process that is killed loses no more', async () => {
  const { views, clock, killed, later, of } = await counting('2026-11-22T12:00:00Z');
  views('/', 3);
  clock.advance(minute);
  await later(0);
  views('/', 1);
  await killed();
  views('/', 3);
  await later(13 * hour);
  expect(await of('2026-11-22')).toEqual({ '/': 6 });
});

it('goes on with the day after a restart', async () => {
  const { views, later, of } = await counting('2026-11-22T12:00:00Z');
  views('/', 3);
  await later(hour);
  views('/', 2);
  await later(hour);
  expect(await of('running')).toEqual({ '/': 5 });
});

it('closes a day that ended while nothing ran', async () => {
  const running = { day: '2026-11-20', views: { '/': 9, '/stories/one/': 2 } };
  const { of } = await counting('2026-11-22T12:00:00Z', async (folder) => {
    await mkdir(folder);
    await writeFile(path.join(folder, 'running.json'), JSON.stringify(running));
    // what a killed process left half written
    await writeFile(path.join(folder, '.running.json.0a1b2c3d.new'), JSON.stringify(running));
  });
  expect(await of('2026-11-20')).toEqual({ '/': 9 });
  expect(await of('running')).toEqual({});
});

it('leaves no small number of a day that is over anywhere', async () => {
  const { folder, names } = await counting('2026-11-22T12:00:00Z', async (made) => {
    await mkdir(made);
    await writeFile(path.join(made, 'running.json'), '{"day":"2026-11-20","views":{"/stories/one/":2}}');
    await writeFile(path.join(made, '.running.json.0a1b2c3d.new'), '{"day":"2026-11-20","views":{"/stories/one/":2}}');
  });
  expect(await names()).toEqual(['2026-11-20.json', 'running.json']);
  for (const name of await names()) expect(await readFile(path.join(folder, name), 'utf8')).not.toContain('stories');
});

it('deletes days after 400 days', async () => {
  const { names, views, later } = await counting('2026-11-22T12:00:00Z', async (folder) => {
    await mkdir(folder);
    for (const day of ['2025-10-18', '2025-10-19', '2025-10-20']) await writeFile(path.join(folder, `${day}.json`), `{"day":"${day}","views":{"/":9}}`);
  });
  views('/', 5);
  await later(24 * hour);
  expect(await names()).toEqual(['2025-10-19.json', '2025-10-20.json', '2026-11-22.json', 'running.json']);
});

it.each(['', '{"day":"2026-11-22","views":{"/":', '{"day":"today"}', '{"day":"2026-11-22","views":{"/":"many"}}'])('begins anew where the file of the day says %j', async (text) => {
  const { views, later, of, log } = await counting('2026-11-22T12:00:00Z', async (folder) => {
    await mkdir(folder);
    await writeFile(path.join(folder, 'running.json'), text);
  });
  expect(log.join('')).toContain('the counts of the day are damaged; counting begins anew');
  views('/', 1);
  await later(0);
  expect(await of('running')).toEqual({ '/': 1 });
});

it('goes on in memory while nothing can be written, and says so once', async () => {
  const { folder, views, clock, later, log } = await counting('2026-11-22T12:00:00Z', (made) => writeFile(made, 'in the way'));
  views('/guides/bank/', 1);
  for (let tick = 0; tick < 3; tick += 1) {
    clock.advance(minute);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await later(0);
  expect(log).toHaveLength(1);
  expect(log.join('')).not.toContain('bank');
  expect(await readFile(folder, 'utf8')).toBe('in the way');
});

it('takes no more pages than memory has room for', async () => {
  const { views, later, of } = await counting('2026-11-22T12:00:00Z');
  for (let page = 0; page < 20_010; page += 1) views(`/${page}/`, 1);
  views('/0/', 1);
  await later(0);
  expect(Object.keys(await of('running'))).toHaveLength(20_000);
  expect(await of('running')).toHaveProperty(['/0/'], 2);
});

it('forgets the address of a page that is not live any more, in memory and in the file of the day', async () => {
  const { becomes, views, later, of } = await counting('2026-11-22T12:00:00Z');
  becomes('/', '/stories/withdrawn/');
  views('/', 6);
  views('/stories/withdrawn/', 6);
  await later(minute);
  expect(await of('running')).toEqual({ '/': 6, '/stories/withdrawn/': 6 });
  becomes('/');
  await later(1000);
  expect(await of('running')).toEqual({ '/': 6 });
  await later(13 * hour);
  expect(await of('2026-11-22')).toEqual({ '/': 6 });
});
