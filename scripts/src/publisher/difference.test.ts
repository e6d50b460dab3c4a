import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { cleanUp } from '../testing/clean-up.ts';
import { publisherAtWork } from './testing/publisher-at-work.ts';
import type { SmallEntry } from './testing/small-cms.ts';

const three: SmallEntry[] = [{ id: 'first', title: 'First' }, { id: 'second', title: 'Second' }, { id: 'third', title: 'Third' }];
const edited = (edit: number): SmallEntry[] => [{ id: 'first', title: `First ${edit}`, edit }, ...three.slice(1)];

afterEach(cleanUp);

/** Digest of every file of a release, by its path. */
async function digestsOf(folder: string): Promise<Record<string, string>> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const found = await Promise.all(files.map(async ({ parentPath, name }): Promise<[string, string]> => {
    const file = path.join(parentPath, name);
    return [path.relative(folder, file), createHash('sha256').update(await readFile(file)).digest('hex')];
  }));
  return Object.fromEntries(found.sort());
}

it('makes the first release as a whole, and the next ones from the one before', async () => {
  const work = await publisherAtWork(three);
  await work.start();
  expect(work.watch).toMatchObject({ builds: 1, differences: 0 });
  work.cms.entries = edited(1);
  await work.hinted();
  expect(work.watch).toMatchObject({ builds: 2, differences: 1 });
  expect([await work.page('/'), await work.page('/about/first/'), await work.page('/about/third/')]).toEqual(['First 1, Second, Third', 'First 1', 'Third']);
});

it('never changes a file of a release that is kept', async () => {
  const work = await publisherAtWork(three);
  await work.start();
  const kept = new Map<string, Record<string, string>>();
  const folderOf = (id: string): string => path.join(work.dataDir, 'releases', id);
  for (let edit = 1; edit <= 12; edit += 1) {
    const live = await work.live();
    kept.set(live, await digestsOf(folderOf(live)));
    // pages come and go too
    work.cms.entries = edit % 3 === 0 ? edited(edit).slice(0, 2) : [...edited(edit), { id: `new-${edit}`, title: 'New' }];
    await work.hinted();
  }
  expect(work.watch.differences).toBe(12);
  const there = await work.releases();
  expect(there).toHaveLength(10);
  for (const id of there.filter((one) => kept.has(one))) expect(await digestsOf(folderOf(id))).toEqual(kept.get(id));
});

it('makes the same release by difference as in one piece', async () => {
  const work = await publisherAtWork(three);
  await work.start();
  work.cms.entries = [{ id: 'first', title: 'First 1', edit: 1 }, { id: 'fourth', title: 'Fourth' }];
  await work.hinted();
  const byDifference = await digestsOf(path.join(work.dataDir, 'current/'));
  const other = await publisherAtWork(work.cms.entries);
  await other.start();
  expect(other.watch.differences).toBe(0);
  expect(byDifference).toEqual(await digestsOf(path.join(other.dataDir, 'current/')));
});

describe('a build by difference that leaves a page as it was', () => {
  it('is found out before it goes live, and the whole is built', async () => {
    const work = await publisherAtWork(three);
    await work.start();
    work.watch.forgotten = '/';
    work.cms.entries = edited(1);
    await work.hinted();
    expect(await work.page('/')).toBe('First 1, Second, Third');
    expect(work.watch).toMatchObject({ builds: 3, differences: 1 });
    expect(work.log.join('')).toContain('cannot be trusted');
    expect(await work.status()).toMatchObject({ state: 'idle', lastAttempt: { outcome: 'released', problems: [] } });
  });

  it('is found out, too, where it put the wrong part into a page', async () => {
    const work = await publisherAtWork(three);
    await work.start();
    work.watch.misplaced = '/about/first/';
    work.cms.entries = edited(1);
    await work.hinted();
    expect(await work.page('/about/first/')).toBe('First 1');
    expect(work.watch).toMatchObject({ builds: 3, differences: 1 });
  });

  it('is found out in time whichever page it is, since each is looked at some time', async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ id: `entry-${index}`, title: `Entry ${index}` }));
    const work = await publisherAtWork(many);
    await work.start();
    work.watch.forgotten = '/about/entry-55/';
    const changed = (edit: number): SmallEntry[] => many.map((entry, index) => (index === 55 ? { ...entry, title: 'Changed', edit: 1 } : index === 0 ? { ...entry, title: `Edit ${edit}`, edit } : entry));
    for (let edit = 1; edit <= 8; edit += 1) {
      work.cms.entries = changed(edit);
      await work.hinted();
    }
    expect(await work.page('/about/entry-55/')).toBe('Changed');
  });

  it('is not tried again before the whole could be built', async () => {
    const work = await publisherAtWork(three);
    await work.start();
    work.watch.forgotten = '/';
    work.cms.entries = [...edited(1), { id: 'flood', title: 'FLOOD' }];
    await work.hinted();
    work.cms.entries = edited(2);
    const { differences } = work.watch;
    await work.hinted();
    expect(work.watch.differences).toBe(differences);
    delete work.watch.forgotten;
    work.cms.entries = edited(3);
    await work.hinted();
    expect(work.watch.differences).toBe(differences + 1);
    expect(await work.page('/about/first/')).toBe('First 3');
  });
});

it('builds the whole where the difference cannot be built', async () => {
  const work = await publisherAtWork(three);
  await work.start();
  work.watch.differenceFault = 'The builder went away.';
  work.cms.entries = edited(1);
  await work.hinted();
  expect(await work.page('/about/first/')).toBe('First 1');
  expect(work.watch).toMatchObject({ builds: 3, differences: 1 });
});

it('builds the whole where the live release was made by other code', async () => {
  const work = await publisherAtWork(three);
  await work.start();
  work.watch.code = 'code-2';
  work.cms.entries = edited(1);
  await work.hinted();
  expect(work.watch).toMatchObject({ builds: 2, differences: 0 });
});

it('goes on from the release that a rollback put back', async () => {
  const work = await publisherAtWork(three);
  await work.start();
  for (const edit of [1, 2]) {
    work.cms.entries = edited(edit);
    await work.hinted();
  }
  await work.publisher.rollBack();
  await work.idle();
  expect(await work.page('/about/first/')).toBe('First 1');
  // while it is held, what is unpublished goes away
  work.cms.entries = edited(2).slice(0, 2);
  await work.hinted();
  expect([await work.page('/about/third/'), await work.page('/')]).toEqual([undefined, 'First 1, Second']);
  await work.publisher.unlock();
  await work.idle();
  expect(await work.page('/')).toBe('First 2, Second');
});
