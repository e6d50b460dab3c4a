import { cleanUp } from '../testing/clean-up.ts';
import { publisherAtWork } from './testing/publisher-at-work.ts';
import { revisionOf, type SmallEntry } from './testing/small-cms.ts';

const minute = 60_000;
const two: SmallEntry[] = [{ id: 'first', title: 'First' }, { id: 'second', title: 'Second' }];
const many = (count: number): SmallEntry[] => Array.from({ length: count }, (_, index) => ({ id: `entry-${index}`, title: `Entry ${index}` }));

afterEach(cleanUp);

describe('a CMS that does not answer', () => {
  it('leaves the site as it is, says since when, and is asked again ever more rarely', async () => {
    const work = await publisherAtWork(two);
    await work.start();
    work.cms.fault = 'The CMS does not answer.';
    await work.later(minute);
    expect(await work.page('/about/first/')).toBe('First');
    expect(await work.status()).toMatchObject({
      state: 'failed', pending: true, failingSince: '2026-03-01T12:01:00.000Z',
      lastAttempt: { outcome: 'failed', problems: [{ uid: '', message: 'The CMS does not answer.' }] },
    });
    const waits: (number | undefined)[] = [];
    for (let attempt = 0; attempt < 8; attempt += 1) {
      waits.push(work.clock.nextIn);
      await work.later(work.clock.nextIn ?? 0);
    }
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
    delete work.cms.fault;
    await work.hinted();
    expect(await work.status()).toMatchObject({ state: 'idle', failingSince: null, lastAttempt: { outcome: 'unchanged', problems: [] } });
  });

  it('tells people once after ten minutes, and once when it works again', async () => {
    const work = await publisherAtWork(two);
    work.cms.fault = 'The CMS does not answer.';
    await work.start();
    for (let passed = 0; passed < 30; passed += 1) await work.later(minute);
    const [mail, ...more] = await work.mails();
    expect(mail).toContain('The CMS does not answer.');
    expect(more).toEqual([]);
    expect((await work.app.inject('/metrics')).body).toMatch(/^sanctuary_publisher_alarm 1$/m);
    delete work.cms.fault;
    await work.later(minute);
    await work.later(minute);
    expect(await work.mails()).toHaveLength(2);
  });

  it('still counts the ten minutes after a restart', async () => {
    const work = await publisherAtWork(two);
    work.cms.fault = 'The CMS does not answer.';
    await work.start();
    work.clock.advance(11 * minute);
    await work.restart();
    expect(await work.mails()).toHaveLength(1);
  });
});

describe.each([
  ['cannot be accepted', 'REFUSED', 'The title cannot be used.'],
  ['cannot be rendered', 'BROKEN', 'The body cannot be shown.'],
  ['fails a check', 'UNCHECKED', 'A link leads nowhere.'],
])('an entry that %s', (_, title, message) => {
  it('is held back on its last good source, and everything else goes live', async () => {
    const work = await publisherAtWork(two);
    await work.start();
    work.cms.entries = [{ id: 'first', title, edit: 1 }, { id: 'second', title: 'Second, edited', edit: 1 }, { id: 'third', title }];
    await work.hinted();
    expect(await work.page('/about/first/')).toBe('First');
    expect(await work.page('/about/second/')).toBe('Second, edited');
    expect(await work.page('/about/third/')).toBeUndefined();
    expect(await work.status()).toMatchObject({
      state: 'idle',
      lastAttempt: { outcome: 'released' },
      held: [{ documentId: 'first', showing: revisionOf(0) }, { documentId: 'third', showing: null }],
    });
    expect(await work.receipts('first')).toMatchObject({ en: { revision: revisionOf(1), live: { revision: revisionOf(0) }, problem: { documentId: 'first', message } } });
    expect(await work.receipts('third')).toMatchObject({ en: { live: null, problem: { message } } });
  });

  it('is not built again and again, and goes live once it is mended', async () => {
    const work = await publisherAtWork(two);
    work.cms.entries = [{ id: 'first', title, edit: 1 }, { id: 'second', title: 'Second' }];
    await work.start();
    const { builds } = work.watch;
    await work.later(minute);
    await work.later(minute);
    expect(work.watch.builds).toBe(builds);
    expect(await work.receipts('first')).toMatchObject({ en: { problem: { message } } });
    work.cms.entries = [{ id: 'first', title: 'Mended', edit: 2 }, { id: 'second', title: 'Second' }];
    await work.hinted();
    expect(await work.page('/about/first/')).toBe('Mended');
    expect(await work.receipts('first')).toMatchObject({ en: { problem: null } });
    expect(await work.status()).toMatchObject({ held: [] });
  });
});

it('does not let a known bad entry slow down the others, and tries it again when nobody waits', async () => {
  const work = await publisherAtWork([{ id: 'first', title: 'BROKEN' }, { id: 'second', title: 'Second' }]);
  await work.start();
  work.cms.entries = [{ id: 'first', title: 'BROKEN' }, { id: 'second', title: 'Second, edited', edit: 1 }];
  const before = work.watch.builds;
  await work.hinted();
  expect(work.watch.builds).toBe(before + 1);
  expect(await work.receipts('first')).toMatchObject({ en: { problem: { message: 'The body cannot be shown.' } } });
  await work.later(minute);
  expect(work.watch.builds).toBe(before + 2);
  await work.later(minute);
  expect(work.watch.builds).toBe(before + 2);
});

describe('a build that fails as a whole', () => {
  const flooded: SmallEntry[] = [{ id: 'second', title: 'Second' }, { id: 'flood', title: 'FLOOD' }];

  it('leaves the site, and takes withdrawn pages away meanwhile', async () => {
    const work = await publisherAtWork([...two, { id: 'first', locale: 'ar', title: 'First in Arabic' }]);
    await work.start();
    work.cms.entries = flooded;
    await work.hinted();
    expect(await work.status()).toMatchObject({ state: 'failed', lastAttempt: { problems: [{ message: 'The disk is full.' }] } });
    expect(await work.page('/about/second/')).toBe('Second');
    expect(await work.gone()).toEqual(['/about/first/', '/ar/about/first/']);
    expect(await work.receipts('first')).toEqual({
      ar: { revision: null, live: null, problem: null },
      en: { revision: null, live: null, problem: null },
    });
    expect(await work.receipts('flood')).toMatchObject({ en: { live: null, problem: { message: 'The disk is full.' } } });
    await work.restart();
    expect(await work.gone()).toHaveLength(2);
  });

  it('ends the list with the next release', async () => {
    const work = await publisherAtWork(two);
    await work.start();
    work.cms.entries = flooded;
    await work.hinted();
    work.cms.entries = two.slice(1);
    await work.hinted();
    expect(await work.gone()).toEqual([]);
    expect(await work.page('/about/first/')).toBeUndefined();
  });

  it('ends the list when what was withdrawn is published again', async () => {
    const work = await publisherAtWork(two);
    await work.start();
    work.cms.entries = flooded;
    await work.hinted();
    work.cms.entries = two;
    await work.hinted();
    expect(await work.gone()).toEqual([]);
    expect(await work.status()).toMatchObject({ state: 'idle', lastAttempt: { outcome: 'unchanged' } });
  });

  it('does not list an address that another entry has taken over', async () => {
    const work = await publisherAtWork(two);
    await work.start();
    work.cms.entries = [...flooded, { id: 'heir', slug: 'first', title: 'Heir' }];
    await work.hinted();
    expect(await work.gone()).toEqual([]);
  });

  it('leaves nothing half made behind', async () => {
    const work = await publisherAtWork(two);
    await work.start();
    work.watch.halfBuilt = async () => { throw new Error('No space left.'); };
    work.cms.entries = two.slice(1);
    await work.hinted();
    expect(await work.releases()).toEqual([await work.live()]);
  });
});

it('lets the site lose more than a fifth of its pages only when somebody says so', async () => {
  const work = await publisherAtWork(many(10));
  await work.start();
  work.cms.entries = many(5);
  await work.hinted();
  expect(await work.status()).toMatchObject({ state: 'failed', live: { pages: 11 } });
  await work.ask('POST', '/allow-shrink');
  await work.idle();
  expect(await work.status()).toMatchObject({ state: 'idle', live: { pages: 6 } });
});
