import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cleanUp } from '../testing/clean-up.ts';
import { publisherAtWork } from './testing/publisher-at-work.ts';
import { revisionOf, type SmallEntry } from './testing/small-cms.ts';

const minute = 60_000;
const two: SmallEntry[] = [{ id: 'first', title: 'First' }, { id: 'second', title: 'Second' }];

afterEach(cleanUp);

describe('what is published goes live', () => {
  it('makes the first release at the start', async () => {
    const work = await publisherAtWork(two);
    await work.start();
    expect(await work.page('/about/first/')).toBe('First');
    expect(await work.status()).toMatchObject({
      state: 'idle', pending: false, locked: false, failingSince: null, held: [],
      live: { id: await work.live(), releasedAt: '2026-03-01T12:00:00.000Z', pages: 3 },
      lastAttempt: { outcome: 'released', problems: [] },
    });
  });

  it('follows a hint, and tells since when each revision is live', async () => {
    const work = await publisherAtWork(two);
    await work.start();
    work.cms.entries = [{ id: 'first', title: 'First, edited', edit: 1 }, { id: 'second', title: 'Second' }];
    work.publisher.hint();
    expect(await work.status()).toMatchObject({ state: 'dirty', pending: true });
    await work.later(1000);
    expect(await work.page('/about/first/')).toBe('First, edited');
    expect(await work.receipts('first')).toEqual({
      en: { revision: revisionOf(1), live: { revision: revisionOf(1), since: '2026-03-01T12:00:01.000Z', path: '/about/first/' }, problem: null },
    });
    expect(await work.receipts('second')).toMatchObject({ en: { live: { since: '2026-03-01T12:00:00.000Z' } } });
    expect(await work.receipts('unheard-of')).toEqual({});
  });

  it('gathers a burst of hints into one look, and does not wait for its end for ever', async () => {
    const work = await publisherAtWork(two);
    await work.start();
    for (let hint = 0; hint < 20; hint += 1) {
      work.publisher.hint();
      work.clock.advance(40);
    }
    await work.idle();
    // after half a second of hints, and after the last one
    await work.later(1000);
    expect(work.watch).toMatchObject({ snapshots: 1 + 2, builds: 1 });
  });

  it('looks again after a hint that came while it built', async () => {
    const work = await publisherAtWork(two);
    await work.start();
    work.cms.entries = [...two, { id: 'third', title: 'Third' }];
    work.watch.halfBuilt = async () => {
      delete work.watch.halfBuilt;
      work.cms.entries = [...work.cms.entries, { id: 'fourth', title: 'Fourth' }];
      work.publisher.hint();
      work.clock.advance(1000);
    };
    await work.hinted();
    expect(await work.page('/about/fourth/')).toBe('Fourth');
    expect(await work.status()).toMatchObject({ state: 'idle', pending: false });
  });

  it('looks by itself, and builds nothing where nothing changed', async () => {
    const work = await publisherAtWork(two);
    await work.start();
    await work.later(minute);
    expect(work.watch).toMatchObject({ snapshots: 2, builds: 1 });
    expect(await work.status()).toMatchObject({ lastAttempt: { outcome: 'unchanged' } });
    work.cms.entries = [{ id: 'first', title: 'No hint came', edit: 1 }];
    await work.later(minute);
    expect(await work.page('/about/first/')).toBe('No hint came');
  });

  it('wakes at the next moment at which time changes the site', async () => {
    const work = await publisherAtWork(two);
    work.cms.nextChange = '2026-03-01T12:00:20.000Z';
    await work.start();
    expect(work.clock.nextIn).toBe(20_000);
  });

  it('releases the same content anew when the code changed', async () => {
    const work = await publisherAtWork(two);
    await work.start();
    const before = await work.live();
    work.watch.code = 'code-2';
    await work.later(minute);
    expect(await work.live()).not.toBe(before);
  });

  it('goes back to a kept release without building it again', async () => {
    const work = await publisherAtWork(two);
    await work.start();
    const before = await work.live();
    work.cms.entries = two.slice(0, 1);
    await work.hinted();
    work.cms.entries = two;
    await work.hinted();
    expect(await work.live()).toBe(before);
    expect(work.watch.builds).toBe(2);
  });

  it('keeps the last ten releases', async () => {
    const work = await publisherAtWork(two);
    await work.start();
    for (let edit = 1; edit <= 12; edit += 1) {
      work.cms.entries = [{ id: 'first', title: `Edit ${edit}`, edit }];
      await work.hinted();
    }
    expect(await work.releases()).toHaveLength(10);
    expect(await work.releases()).toContain(await work.live());
  });
});

describe('a restart', () => {
  it('goes on where the last one stopped', async () => {
    const work = await publisherAtWork(two);
    await work.start();
    work.clock.advance(minute);
    await work.restart();
    expect(work.watch.builds).toBe(1);
    expect(await work.receipts('first')).toMatchObject({ en: { live: { since: '2026-03-01T12:00:00.000Z' } } });
    expect(work.publisher.history()).toHaveLength(1);
  });

  it('looks at once, whatever hint was lost meanwhile', async () => {
    const work = await publisherAtWork(two);
    await work.start();
    work.cms.entries = two.slice(1);
    await work.restart();
    expect(await work.page('/about/first/')).toBeUndefined();
  });
});

it('finds its way when all that it remembered is lost', async () => {
  const work = await publisherAtWork(two);
  await work.start();
  work.cms.entries = two.slice(1);
  await work.hinted();
  const before = await work.releases();
  await work.publisher.stop();
  await rm(path.join(work.dataDir, 'publisher'), { recursive: true });
  await work.restart();
  expect(await work.releases()).toEqual(before);
  expect(await work.status()).toMatchObject({ state: 'idle', lastAttempt: { outcome: 'unchanged' } });
  expect(work.publisher.history()).toHaveLength(2);
});

it('goes on after an update that cannot read the content of the live release', async () => {
  const work = await publisherAtWork(two);
  await work.start();
  await writeFile(path.join(work.dataDir, 'current/snapshot.json'), '{"format":0}');
  await rm(path.join(work.dataDir, 'publisher/live-since.json'));
  work.watch.code = 'code-2';
  work.cms.entries = two.slice(1);
  await work.restart();
  expect(await work.status()).toMatchObject({ state: 'idle', live: { pages: 2 } });
});

it('never writes a secret', async () => {
  const work = await publisherAtWork(two);
  work.cms.fault = 'Refused: Bearer read-token-of-the-tests';
  await work.start();
  expect(work.log.join('')).toContain('[secret]');
  expect(work.log.join('')).not.toContain('read-token-of-the-tests');
});
