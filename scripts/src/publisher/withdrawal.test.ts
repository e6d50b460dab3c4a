import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import { withdrawal, withdrawals, type Tombstone } from '@sanctuary/shared-types';
import { stores } from '../purge/stores.ts';
import { cleanUp, temporaryFolder } from '../testing/clean-up.ts';
import { filesHolding } from '../testing/files-holding.ts';
import { publisherAtWork } from './testing/publisher-at-work.ts';
import type { SmallEntry } from './testing/small-cms.ts';

const minute = 60_000;
const marker = 'heron-lantern-quarry';
const told: SmallEntry[] = [
  { id: 'told', slug: `${marker}-slug`, title: `A story, ${marker}` },
  { id: 'told', slug: `${marker}-slug`, locale: 'ar', title: `In Arabic, ${marker}` },
];
const other: SmallEntry = { id: 'other', title: 'Another' };
const pages = [`/about/${marker}-slug/`, `/ar/about/${marker}-slug/`];

const tombstoneOf = (documentId: string): Tombstone => ({ id: randomUUID(), at: '2026-03-01T11:59:59.000Z', uid: 'page', documentId, files: [] });

afterEach(cleanUp);

async function atWork(entries: SmallEntry[] = [...told, other]) {
  const work = await publisherAtWork(entries);
  await work.start();
  const tombstone = tombstoneOf('told');
  return Object.assign(work, {
    tombstone,
    withdraw: (...tombstones: readonly Tombstone[]) => work.ask('POST', '/withdrawals', { tombstones: tombstones.length > 0 ? tombstones : [tombstone] }),
    receipt: async () => withdrawal.parse((await work.ask('GET', `/withdrawals/${tombstone.id}`)).body),
    hidden: async () => {
      const text = await readFile(path.join(work.dataDir, 'gone.json'), 'utf8').catch(() => '{}');
      return JSON.parse(text) as { withdrawn?: string[]; paused?: string[] };
    },
  });
}

type Work = Awaited<ReturnType<typeof atWork>>;

async function expectNothingLeft(work: Work): Promise<void> {
  expect(await filesHolding(work.dataDir, marker)).toEqual([]);
  for (const page of pages) expect(await work.page(page)).toBeUndefined();
  expect(await work.page('/about/other/')).toBeDefined();
  expect(work.log.join('')).not.toContain(marker);
}

describe('a withdrawal for ever', () => {
  it('has its pages answered “gone” with the answer, in all languages', async () => {
    const work = await atWork();
    const { code, body } = await work.withdraw();
    expect(code).toBe(200);
    expect(withdrawals.parse(body).withdrawals).toMatchObject([{ tombstone: work.tombstone, hiddenAt: '2026-03-01T12:00:00.000Z', doneAt: null }]);
    expect((await work.hidden()).withdrawn).toEqual(pages);
    await work.idle();
  });

  it('leaves nothing of it in any file, and the receipt names every store', async () => {
    const work = await atWork();
    await work.withdraw();
    await work.idle();
    expect(await work.page('/')).toBe('Another');
    await expectNothingLeft(work);
    const { cleared, doneAt } = await work.receipt();
    expect(doneAt).not.toBeNull();
    expect(cleared.map(({ store }) => store).sort()).toEqual(stores.map(({ name }) => name).sort());
  });

  it('goes through while the CMS is down', async () => {
    const work = await atWork();
    work.cms.fault = 'The CMS does not answer.';
    await work.withdraw();
    await work.idle();
    await expectNothingLeft(work);
    expect((await work.receipt()).doneAt).not.toBeNull();
    expect(await work.status()).toMatchObject({ state: 'failed' });
  });

  it('is not delayed by newer content that cannot be built', async () => {
    const work = await atWork();
    work.cms.entries = [...told, other, { id: 'flood', title: 'FLOOD' }];
    await work.hinted();
    await work.withdraw();
    await work.idle();
    await expectNothingLeft(work);
    expect((await work.receipt()).doneAt).not.toBeNull();
  });

  it('breaks off what is being built', async () => {
    const work = await atWork();
    const asked = new Promise((resolve) => {
      work.watch.halfBuilt = async () => {
        delete work.watch.halfBuilt;
        resolve(work.withdraw());
        // until it is broken off
        await asked;
      };
    });
    work.cms.entries = [...told, { ...other, title: 'Another, edited', edit: 1 }];
    await work.hinted();
    await asked;
    await work.idle();
    await expectNothingLeft(work);
    expect(await work.page('/about/other/')).toBe('Another, edited');
    expect(await work.status()).toMatchObject({ state: 'idle', failingSince: null });
  });

  it('goes through a rollback lock, which stays', async () => {
    const work = await atWork();
    work.cms.entries = [...told, { ...other, title: 'Another, edited', edit: 1 }];
    await work.hinted();
    await work.publisher.rollBack();
    await work.withdraw();
    await work.idle();
    await expectNothingLeft(work);
    expect(await work.page('/about/other/')).toBe('Another');
    expect(await work.status()).toMatchObject({ state: 'locked' });
    expect((await work.receipt()).doneAt).not.toBeNull();
  });

  it('keeps back all that names it where no release can be built, until one can', async () => {
    const work = await atWork();
    work.watch.halfBuilt = async () => { throw new Error('No space left.'); };
    await work.withdraw();
    await work.idle();
    expect(await work.hidden()).toMatchObject({ withdrawn: pages, paused: ['/'] });
    expect((await work.receipt()).doneAt).toBeNull();
    expect(work.log.join('')).not.toContain(marker);
    await work.restart();
    expect(await work.hidden()).toMatchObject({ withdrawn: pages, paused: ['/'] });

    delete work.watch.halfBuilt;
    await work.later(minute);
    expect(await work.hidden()).toEqual({});
    await expectNothingLeft(work);
    expect((await work.receipt()).doneAt).not.toBeNull();
  });

  it('keeps back all that names it while a release takes long', async () => {
    const work = await atWork();
    const [reached, held] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    work.watch.halfBuilt = async () => {
      reached.resolve(undefined);
      await held.promise;
    };
    await work.withdraw();
    await reached.promise;
    expect((await work.hidden()).paused).toEqual([]);
    work.clock.advance(4000);
    while ((await work.hidden()).paused?.length !== 1) await setImmediate();
    expect(await work.hidden()).toMatchObject({ withdrawn: pages, paused: ['/'] });
    delete work.watch.halfBuilt;
    held.resolve(undefined);
    await work.idle();
    expect(await work.hidden()).toEqual({});
    await expectNothingLeft(work);
  });

  it('counts once, however often it is sent, and does not break off its own work', async () => {
    const work = await atWork();
    await work.withdraw();
    await work.withdraw();
    await work.idle();
    const first = await work.receipt();
    work.clock.advance(10);
    await work.withdraw();
    await work.idle();
    expect(await work.receipt()).toEqual(first);
    expect((await readFile(path.join(work.dataDir, 'tombstones/publisher.jsonl'), 'utf8')).trim().split('\n')).toHaveLength(1);
    expect((await work.ask('GET', '/withdrawals')).body).toEqual({ withdrawals: [first] });
  });

  it('is told of only by the secret, and only as an order', async () => {
    const work = await atWork();
    for (const method of ['GET', 'POST'] as const) expect((await work.app.inject({ method, url: '/withdrawals', ...(method === 'POST' && { payload: { tombstones: [work.tombstone] } }) })).statusCode).toBe(401);
    expect(await work.ask('POST', '/withdrawals', { tombstones: [{ id: 'x' }] })).toMatchObject({ code: 400 });
    expect(await work.ask('GET', `/withdrawals/${work.tombstone.id}`)).toMatchObject({ code: 404 });
    expect(await work.page(pages[0] ?? '')).toContain(marker);
  });
});

describe('what was withdrawn for ever does not come back', () => {
  it('with a CMS that publishes it again', async () => {
    const work = await atWork();
    await work.withdraw();
    await work.idle();
    work.cms.entries = [...told.map((entry) => ({ ...entry, edit: 5 })), { ...other, title: 'Another, edited', edit: 1 }];
    await work.hinted();
    await work.later(minute);
    expect(await work.page('/about/other/')).toBe('Another, edited');
    await expectNothingLeft(work);
    expect(await work.receipts('told')).toEqual({});
  });

  it('with a rollback to any older release, and those can still be gone back to', async () => {
    const work = await atWork();
    for (const edit of [1, 2, 3]) {
      work.cms.entries = [...told.map((entry) => ({ ...entry, edit })), { ...other, title: `Another ${edit}`, edit }];
      await work.hinted();
    }
    const older = work.publisher.history().map(({ id }) => id).slice(1);
    await work.withdraw();
    await work.idle();
    for (const id of older) {
      await work.publisher.rollBack(id);
      await expectNothingLeft(work);
    }
    expect(await work.page('/about/other/')).toBe('Another');
    await work.publisher.unlock();
    await work.idle();
    expect(await work.page('/about/other/')).toBe('Another 3');
    await expectNothingLeft(work);
  });

  it('with all that stood there yesterday put back, but for the ledger', async () => {
    const work = await atWork();
    const yesterday = path.join(await temporaryFolder(), 'copy');
    await work.publisher.stop();
    await cp(work.dataDir, yesterday, { recursive: true, verbatimSymlinks: true });
    await work.restart();
    await work.withdraw();
    await work.idle();
    const first = await work.receipt();
    await work.publisher.stop();
    for (const name of ['releases', 'publisher', 'current', 'gone.json']) {
      await rm(path.join(work.dataDir, name), { recursive: true, force: true });
      await cp(path.join(yesterday, name), path.join(work.dataDir, name), { recursive: true, verbatimSymlinks: true }).catch(() => undefined);
    }
    work.cms.fault = 'The CMS does not answer.';
    work.clock.advance(minute);
    expect(await work.page(pages[0] ?? '')).toContain(marker);
    await work.restart();
    await expectNothingLeft(work);
    const again = await work.receipt();
    expect(Date.parse(again.doneAt ?? '')).toBeGreaterThan(Date.parse(first.doneAt ?? ''));
  });

  it('is hidden before anything else happens where a backup brought it back', async () => {
    const work = await atWork();
    await work.reopen(() => writeLedger(work.dataDir, `${JSON.stringify(work.tombstone)}\n`));
    expect(await work.hidden()).toMatchObject({ withdrawn: pages, paused: ['/'] });
  });
});

async function writeLedger(dataDir: string, text: string): Promise<void> {
  await mkdir(path.join(dataDir, 'tombstones'), { recursive: true });
  await writeFile(path.join(dataDir, 'tombstones/publisher.jsonl'), text);
}

describe('the ledger', () => {
  it('goes on after a line that was cut off, which nobody was answered for', async () => {
    const work = await atWork();
    await work.withdraw();
    await work.idle();
    const file = path.join(work.dataDir, 'tombstones/publisher.jsonl');
    await writeFile(file, `${await readFile(file, 'utf8')}{"id":"cut o`);
    await work.restart();
    const next = tombstoneOf('other-one');
    await work.withdraw(next);
    expect((await readFile(file, 'utf8')).trim().split('\n').map((line) => (JSON.parse(line) as Tombstone).id)).toEqual([work.tombstone.id, next.id]);
    await work.idle();
  });

  it('takes up a line that somebody put back without the line break', async () => {
    const work = await atWork();
    await work.publisher.stop();
    await writeLedger(work.dataDir, JSON.stringify(work.tombstone));
    await work.restart();
    const next = tombstoneOf('other-one');
    await work.withdraw(next);
    const lines = (await readFile(path.join(work.dataDir, 'tombstones/publisher.jsonl'), 'utf8')).trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as Tombstone).id)).toEqual([work.tombstone.id, next.id]);
    await work.idle();
  });

  it('stops the publisher where it is damaged, rather than let something come back', async () => {
    const work = await atWork();
    await work.publisher.stop();
    await writeLedger(work.dataDir, `not JSON\n${JSON.stringify(work.tombstone)}\n`);
    await expect(work.restart()).rejects.toThrow(/Line 1 of .*publisher\.jsonl is damaged.*Put the line back from a backup/);
  });

  it('holds ids and names of files, and nothing of what stood there', async () => {
    const work = await atWork();
    await work.withdraw();
    await work.idle();
    expect(JSON.parse(await readFile(path.join(work.dataDir, 'tombstones/publisher.jsonl'), 'utf8'))).toEqual(work.tombstone);
  });
});
