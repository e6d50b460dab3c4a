import { cp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { publisherAtWork } from '../publisher/testing/publisher-at-work.ts';
import { cleanUp } from '../testing/clean-up.ts';
import { filesHolding } from '../testing/files-holding.ts';

afterEach(cleanUp);

const entries = () => [{ id: 'lamp', title: 'Lamplighter' }, { id: 'ferry', title: 'Ferryman' }];
const tombstone = { id: '0b9a3f6e-6a3e-4d2b-9d3c-8f5f0d1a2b3c', at: '2026-03-01T12:00:00.000Z', uid: 'page', documentId: 'lamp', files: [] };

async function atWork() {
  const at = await publisherAtWork(entries());
  const folder = path.join(at.dataDir, 'search');
  return {
    ...at,
    get publisher() { return at.publisher; },
    /** Files of the search indexes that hold some words. */
    searching: (words: string) => filesHolding(folder, words),
    names: async () => JSON.parse(await readFile(path.join(folder, '_search/indexes.json'), 'utf8').catch(() => 'null')) as Record<string, string> | null,
    folders: async () => readdir(path.join(folder, '_search/en')),
    search: async () => (await at.status()).search,
  };
}

test('when a release is live, its pages are found, and of the indexes before none is left', async () => {
  const { start, cms, hinted, searching, names, folders, search, live } = await atWork();
  await start();
  expect(await searching('Ferryman')).not.toEqual([]);
  const first = await names();
  cms.entries[1] = { id: 'ferry', title: 'Oarsman', edit: 1 };
  await hinted();
  expect(await searching('Oarsman')).not.toEqual([]);
  expect(await searching('Ferryman')).toEqual([]);
  expect(await names()).not.toEqual(first);
  expect(await folders()).toEqual(Object.values(await names() ?? {}));
  expect(await search()).toEqual({ release: await live(), fault: null });
});

test('nobody waits for it: the next release goes live while an index is made, and readers search the one before', async () => {
  const { start, cms, hinted, watch, publisher, clock, searching, status, live, idle } = await atWork();
  await start();
  const { promise: finish, resolve } = Promise.withResolvers<undefined>();
  const begun = Promise.withResolvers<undefined>();
  watch.indexing = async () => {
    begun.resolve(undefined);
    await finish;
  };
  const before = await live();
  cms.entries[1] = { id: 'ferry', title: 'Oarsman', edit: 1 };
  publisher.hint();
  clock.advance(1000);
  await begun.promise;
  const between = await live();
  expect(between).not.toBe(before);
  cms.entries[1] = { id: 'ferry', title: 'Steersman', edit: 2 };
  publisher.hint();
  clock.advance(1000);
  while ((await live()) === between) await new Promise(setImmediate);
  expect((await status()).search).toEqual({ release: before, fault: null });
  expect(await searching('Ferryman')).not.toEqual([]);
  resolve(undefined);
  await idle();
  expect(await searching('Steersman')).not.toEqual([]);
  expect(await searching('Ferryman')).toEqual([]);
  await hinted();
  expect((await status()).search.release).toBe(await live());
});

test('a rollback takes out of it what the older release lacks', async () => {
  const { start, cms, hinted, publisher, searching, idle } = await atWork();
  await start();
  cms.entries.push({ id: 'kite', title: 'Kitemaker' });
  await hinted();
  expect(await searching('Kitemaker')).not.toEqual([]);
  await publisher.rollBack();
  await idle();
  expect(await searching('Kitemaker')).toEqual([]);
  expect(await searching('Ferryman')).not.toEqual([]);
});

describe('what is withdrawn for ever', () => {
  test('is out of search with the answer, and search is there again without it', async () => {
    const { start, publisher, searching, names, idle } = await atWork();
    await start();
    expect(await searching('Lamplighter')).not.toEqual([]);
    await publisher.withdraw([tombstone]);
    expect(await searching('Lamplighter')).toEqual([]);
    await idle();
    expect(await searching('Lamplighter')).toEqual([]);
    expect(await names()).toEqual({ en: expect.stringMatching(/^[0-9a-f]{16}$/) });
    expect(await searching('Ferryman')).not.toEqual([]);
    expect(publisher.withdrawals().withdrawals[0]?.cleared.map(({ store }) => store)).toContain('search indexes');
  });

  test('does not come with an index that was being made', async () => {
    const { start, cms, publisher, clock, watch, searching, idle } = await atWork();
    await start();
    const begun = Promise.withResolvers<undefined>();
    const finish = Promise.withResolvers<undefined>();
    watch.indexing = async () => {
      begun.resolve(undefined);
      await finish.promise;
    };
    cms.entries[1] = { id: 'ferry', title: 'Oarsman', edit: 1 };
    publisher.hint();
    clock.advance(1000);
    await begun.promise;
    const withdrawn = publisher.withdraw([tombstone]);
    finish.resolve(undefined);
    await withdrawn;
    expect(await searching('Lamplighter')).toEqual([]);
    await idle();
    expect(await searching('Lamplighter')).toEqual([]);
    expect(await searching('Oarsman')).not.toEqual([]);
  });

  test('is taken out before anything is served where an older index was put back', async () => {
    const { start, publisher, reopen, dataDir, searching } = await atWork();
    await start();
    await cp(path.join(dataDir, 'search'), path.join(dataDir, 'aside'), { recursive: true });
    await publisher.withdraw([tombstone]);
    await publisher.idle();
    await reopen(async () => {
      await rm(path.join(dataDir, 'search'), { recursive: true });
      await cp(path.join(dataDir, 'aside'), path.join(dataDir, 'search'), { recursive: true });
      expect(await searching('Lamplighter')).not.toEqual([]);
    });
    expect(await searching('Lamplighter')).toEqual([]);
  });
});

describe('an index that cannot be made', () => {
  test('stops no release, is told of, and is tried again', async () => {
    const { start, cms, hinted, watch, page, searching, search, ask, log, app, later } = await atWork();
    await start();
    watch.searchFault = 'The disk is full.';
    cms.entries[1] = { id: 'ferry', title: 'Oarsman', edit: 1 };
    await hinted();
    expect(await page('/about/ferry/')).toBe('Oarsman');
    expect(await search()).toMatchObject({ fault: 'The disk is full.' });
    const metrics = (await app.inject('/metrics')).body;
    for (const name of ['search_failing', 'search_behind']) expect(metrics).toContain(`sanctuary_publisher_${name} 1\n`);
    expect(log.join('')).toContain('search could not be renewed');
    expect((await ask('GET', '/status')).body).toMatchObject({ state: 'idle', failingSince: null });
    // what is still there can be searched as it was
    expect(await searching('Ferryman')).not.toEqual([]);
    delete watch.searchFault;
    await later(11 * 60_000);
    expect(await search()).toMatchObject({ fault: null });
    expect(await searching('Oarsman')).not.toEqual([]);
  });

  test('leaves none behind that has the words of a page that was unpublished', async () => {
    const { start, cms, hinted, watch, searching, names } = await atWork();
    await start();
    watch.searchFault = 'The disk is full.';
    cms.entries = cms.entries.filter(({ id }) => id !== 'lamp');
    await hinted();
    expect(await searching('Lamplighter')).toEqual([]);
    expect(await names()).toBeNull();
  });
});

test('a publisher that was stopped before it was done goes on with it', async () => {
  const system = await atWork();
  const { start, cms, publisher, clock, watch, searching, search, live } = system;
  await start();
  const begun = Promise.withResolvers<undefined>();
  const finish = Promise.withResolvers<undefined>();
  watch.indexing = async () => {
    begun.resolve(undefined);
    await finish.promise;
  };
  cms.entries[1] = { id: 'ferry', title: 'Oarsman', edit: 1 };
  publisher.hint();
  clock.advance(1000);
  await begun.promise;
  const stopped = publisher.stop();
  finish.resolve(undefined);
  await stopped;
  expect(await searching('Oarsman')).toEqual([]);
  delete watch.indexing;
  await system.restart();
  expect(await searching('Oarsman')).not.toEqual([]);
  expect((await search()).release).toBe(await live());
});
