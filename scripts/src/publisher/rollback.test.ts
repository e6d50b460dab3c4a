import { cleanUp } from '../testing/clean-up.ts';
import { publisherAtWork } from './testing/publisher-at-work.ts';
import type { SmallEntry } from './testing/small-cms.ts';

const entry = (id: string, edit: number): SmallEntry => ({ id, title: `${id} ${edit}`, edit });

/** Three releases: of `one` and `two`, each edited twice. */
async function afterThreeReleases() {
  const work = await publisherAtWork([]);
  for (const edit of [1, 2, 3]) {
    work.cms.entries = [entry('one', edit), entry('two', edit)];
    if (edit === 1) await work.start();
    else await work.hinted();
  }
  return work;
}

afterEach(cleanUp);

it('puts the release before back, and stays there', async () => {
  const work = await afterThreeReleases();
  await work.publisher.rollBack();
  await work.idle();
  expect(await work.page('/about/one/')).toBe('one 2');
  work.cms.entries = [entry('one', 4), entry('two', 4)];
  await work.hinted();
  expect(await work.page('/about/one/')).toBe('one 2');
  expect(await work.status()).toMatchObject({ state: 'locked', locked: true, pending: true });
  expect(await work.receipts('one')).toMatchObject({ en: { live: { since: '2026-03-01T12:00:02.000Z' }, problem: { message: expect.stringContaining('held on an older release') } } });
});

it('goes further back each time', async () => {
  const work = await afterThreeReleases();
  await work.publisher.rollBack();
  await work.publisher.rollBack();
  expect(await work.page('/about/one/')).toBe('one 1');
  await expect(work.publisher.rollBack()).rejects.toThrow('no older release');
});

it('goes to the release that is named, also forward', async () => {
  const work = await afterThreeReleases();
  const newest = await work.live();
  await work.publisher.rollBack();
  await work.publisher.rollBack(newest);
  expect(await work.page('/about/one/')).toBe('one 3');
  await expect(work.publisher.rollBack('0000000000000000')).rejects.toThrow('There is no release');
  await expect(work.publisher.rollBack('../../etc')).rejects.toThrow('There is no release');
});

it('never brings back what was unpublished since', async () => {
  const work = await afterThreeReleases();
  work.cms.entries = [entry('two', 3)];
  await work.hinted();
  await work.publisher.rollBack();
  expect(await work.page('/about/two/')).toBe('two 2');
  expect(await work.page('/about/one/')).toBeUndefined();
});

it('does not bring back the old words of what was unpublished since and published again', async () => {
  const work = await afterThreeReleases();
  work.cms.entries = [entry('two', 3)];
  await work.hinted();
  work.cms.entries = [entry('two', 3), entry('one', 4)];
  await work.hinted();
  await work.publisher.rollBack(work.publisher.history()[3]?.id);
  expect(await work.page('/about/two/')).toBe('two 2');
  expect(await work.page('/about/one/')).toBeUndefined();
});

it('keeps away what was withdrawn while it is locked, also when it is published again', async () => {
  const work = await afterThreeReleases();
  await work.publisher.rollBack();
  work.cms.entries = [entry('two', 3)];
  await work.hinted();
  work.cms.entries = [entry('two', 3), entry('one', 4)];
  await work.restart();
  expect(await work.page('/about/one/')).toBeUndefined();
  await work.publisher.unlock();
  await work.idle();
  expect(await work.page('/about/one/')).toBe('one 4');
});

it('goes by what it saw last when the CMS does not answer', async () => {
  const work = await afterThreeReleases();
  work.cms.entries = [entry('two', 3)];
  await work.hinted();
  work.cms.fault = 'The CMS does not answer.';
  await work.publisher.rollBack();
  expect(await work.page('/about/one/')).toBeUndefined();
  expect(await work.page('/about/two/')).toBe('two 2');
});

it('lets withdrawals through while it is locked, also after a restart', async () => {
  const work = await afterThreeReleases();
  await work.publisher.rollBack();
  work.cms.entries = [entry('one', 5)];
  await work.restart();
  expect(await work.page('/about/two/')).toBeUndefined();
  expect(await work.page('/about/one/')).toBe('one 2');
  expect(await work.status()).toMatchObject({ state: 'locked' });
});

it('answers 410 for what is withdrawn while it is locked and cannot build', async () => {
  const work = await afterThreeReleases();
  await work.publisher.rollBack();
  work.cms.entries = [entry('one', 3)];
  work.watch.halfBuilt = async () => { throw new Error('No space left.'); };
  await work.hinted();
  expect(await work.gone()).toEqual(['/about/two/']);
  expect(await work.status()).toMatchObject({ state: 'failed', locked: true });
  delete work.watch.halfBuilt;
  await work.hinted();
  expect(await work.gone()).toEqual([]);
  expect(await work.page('/about/two/')).toBeUndefined();
});

it('catches up when it is unlocked', async () => {
  const work = await afterThreeReleases();
  await expect(work.publisher.unlock()).rejects.toThrow('nothing to unlock');
  await work.publisher.rollBack();
  work.cms.entries = [entry('one', 6)];
  await work.publisher.unlock();
  await work.idle();
  expect(await work.page('/about/one/')).toBe('one 6');
  expect(await work.status()).toMatchObject({ state: 'idle', locked: false, pending: false });
});

it('breaks off a build that is under way, and that is no failure', async () => {
  const work = await afterThreeReleases();
  work.cms.entries = [entry('one', 7)];
  const rolledBack = new Promise<void>((resolve, reject) => {
    work.watch.halfBuilt = async () => {
      delete work.watch.halfBuilt;
      work.publisher.rollBack().then(() => { resolve(); }, reject);
    };
  });
  await work.hinted();
  await rolledBack;
  await work.idle();
  expect(await work.page('/about/one/')).toBe('one 2');
  expect(await work.status()).toMatchObject({ state: 'locked', failingSince: null });
});

it('refuses before anything is live', async () => {
  const work = await publisherAtWork([]);
  expect(await work.ask('POST', '/rollback', {})).toEqual({ code: 409, body: { message: 'Nothing is live yet, so there is nothing to go back from.' } });
});
