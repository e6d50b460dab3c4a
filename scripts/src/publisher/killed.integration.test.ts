import { mkdir, readdir, readFile, readlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { entryReceipts, releaseStatus } from '@sanctuary/shared-types';
import { filesHolding } from '../testing/files-holding.ts';
import { cleanUp, temporaryFolder } from '../testing/clean-up.ts';
import { startChild } from '../testing/child.ts';
import { publisherClient } from './client.ts';
import { purgeSteps, steps } from './steps.ts';
import { revisionOf, type SmallEntry } from './testing/small-cms.ts';

const secret = 'publisher-secret-of-the-tests';
const mortal = path.join(import.meta.dirname, 'testing/mortal-publisher.ts');
const before: SmallEntry[] = [{ id: 'edited', title: 'Before' }, { id: 'withdrawn', title: 'Withdrawn' }];
const after: SmallEntry[] = [{ id: 'edited', title: 'After', edit: 1 }, { id: 'new', title: 'New' }];

async function system() {
  const dataDir = await temporaryFolder();
  const cmsFile = path.join(dataDir, 'cms.json');
  const publish = (entries: SmallEntry[]) => writeFile(cmsFile, JSON.stringify({ entries }));
  const start = (deadly = '') => startChild(mortal, [cmsFile, deadly], {
    DATA_DIR: dataDir, PUBLISHER_PORT: '0', CMS_TOKEN: 'read-token-of-the-tests', PUBLISHER_SECRET: secret, SMTP_URL: '',
  });
  /** The live pages. */
  const live = async () => {
    const current = path.join(dataDir, 'current');
    const { id, pages } = JSON.parse(await readFile(path.join(current, 'release.json'), 'utf8')) as { id: string; pages: string[] };
    const texts = await Promise.all(pages.map((page) => readFile(path.join(current, 'public', page, 'index.html'), 'utf8')));
    return {
      linked: path.basename(await readlink(current)) === id,
      whole: texts.every((text) => text.length >= 20_000),
      titles: texts.map((text) => /<title>(.*)<\/title>/.exec(text)?.[1]),
    };
  };
  const leftovers = async () => {
    const names = await Promise.all([dataDir, path.join(dataDir, 'releases'), path.join(dataDir, 'publisher')].map((dir) => readdir(dir)));
    // a copy of the live release may stand ready for the next
    return names.flat().filter((name) => name.startsWith('.') && !name.startsWith('.spare-'));
  };
  await publish(before);
  return { dataDir, publish, start, live, leftovers };
}

const first = { linked: true, whole: true, titles: ['Before, Withdrawn', 'Before', 'Withdrawn'] };
const second = { linked: true, whole: true, titles: ['After, New', 'After', 'New'] };

afterEach(cleanUp);

/** The first release of a process is made as a whole. */
const ofDifference: readonly string[] = ['copy', 'canary'];

it.each([...steps.filter((step) => !ofDifference.includes(step)), 'half a build'])('killed at %s, the site is whole, and the next start catches up', async (step) => {
  const { dataDir, publish, start, live, leftovers } = await system();
  const healthy = start();
  await healthy.said('released');
  expect(await healthy.end()).toEqual({ code: 0, signal: null });

  await publish(after);
  // something old, so that there is something to retire: the one becomes the copy that is made ready, the other goes
  for (const old of ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb']) await mkdir(path.join(dataDir, 'releases', old));
  expect(await start(step).ended).toEqual({ code: null, signal: 'SIGKILL' });
  expect([first, second]).toContainEqual(await live());

  const revived = start();
  const { address } = await revived.said('listening');
  await revived.said('released', 'unchanged');
  expect(await live()).toEqual(second);
  const get = async (url: string): Promise<unknown> => (await fetch(`${String(address)}${url}`, { headers: { authorization: `Bearer ${secret}` } })).json();
  expect(releaseStatus.parse(await get('/status'))).toMatchObject({ state: 'idle', failingSince: null, live: { pages: 3 } });
  expect(entryReceipts.parse(await get('/entries/edited'))).toMatchObject({ en: { live: { revision: revisionOf(1) }, problem: null } });
  expect(entryReceipts.parse(await get('/entries/withdrawn'))).toEqual({});
  expect(await revived.end()).toEqual({ code: 0, signal: null });
  expect(await leftovers()).toEqual([]);
}, 60_000);

it.each(ofDifference)('killed at %s of a release by difference, the next start catches up', async (step) => {
  const { publish, start, live, leftovers } = await system();
  const dying = start(step);
  const { address } = await dying.said('listening');
  await dying.said('released');
  await publish(after);
  await fetch(`${String(address)}/hooks/cms`, { method: 'POST', headers: { authorization: `Bearer ${secret}` } });
  expect(await dying.ended).toEqual({ code: null, signal: 'SIGKILL' });
  expect(await live()).toEqual(first);

  const revived = start();
  await revived.said('released');
  expect(await live()).toEqual(second);
  await revived.end();
  expect(await leftovers()).toEqual([]);
}, 60_000);

it.each(['build', 'swap', 'record'])('killed at %s of a rollback, the next start finishes it', async (step) => {
  const { publish, start, live } = await system();
  for (const entries of [before, after]) {
    await publish(entries);
    const healthy = start();
    await healthy.said('released');
    await healthy.end();
  }
  const dying = start(step);
  const { address } = await dying.said('listening');
  await dying.said('unchanged');
  const answer = publisherClient(String(address), secret).rollBack(undefined).catch((error: unknown) => error);
  expect(await dying.ended).toEqual({ code: null, signal: 'SIGKILL' });
  expect(await answer).toBeInstanceOf(Error);

  const revived = start();
  const { address: again } = await revived.said('listening');
  await revived.said('released', 'unchanged');
  // what was withdrawn since does not come back
  expect(await live()).toEqual({ linked: true, whole: true, titles: ['Before', 'Before'] });
  expect(await publisherClient(String(again), secret).status()).toMatchObject({ state: 'locked', locked: true });
  await revived.end();
}, 60_000);

it.each([...purgeSteps.filter((step) => step !== 'pause'), 'build', 'place', 'swap', 'record'])('killed at %s of a withdrawal for ever, the next start finishes it', async (step) => {
  const { dataDir, start, live, leftovers } = await system();
  const healthy = start();
  await healthy.said('released');
  await healthy.end();
  const order = (address: unknown) => fetch(`${String(address)}/withdrawals`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify({ tombstones: [{ id: '3f0a3f6e-6a3e-4d2b-9d3c-8f5f0d1a2b3c', at: '2026-03-01T12:00:00.000Z', uid: 'page', documentId: 'withdrawn', files: [] }] }),
  });
  const dying = start(step);
  const { address } = await dying.said('listening');
  await dying.said('unchanged');
  await order(address).catch(() => undefined);
  expect(await dying.ended).toEqual({ code: null, signal: 'SIGKILL' });

  const revived = start();
  await revived.said('nothing holds what was withdrawn');
  expect(await live()).toEqual({ linked: true, whole: true, titles: ['Before', 'Before'] });
  await revived.said('unchanged', 'released');
  await revived.end();
  expect(await leftovers()).toEqual([]);
  // the CMS publishes it still
  expect((await filesHolding(dataDir, 'Withdrawn')).filter((file) => file !== 'cms.json')).toEqual([]);
}, 60_000);

it('says which port is taken, and touches nothing', async () => {
  const { start, dataDir } = await system();
  const running = start();
  const { address } = await running.said('listening');
  await running.said('released');
  const port = new URL(String(address)).port;
  const late = startChild(mortal, [path.join(dataDir, 'cms.json')], {
    DATA_DIR: dataDir, PUBLISHER_PORT: port, CMS_TOKEN: 'read-token-of-the-tests', PUBLISHER_SECRET: secret,
  });
  await expect(late.said('listening')).rejects.toThrow(`PUBLISHER_PORT is ${port}, and another program uses this port.`);
  expect(await late.ended).toEqual({ code: 1, signal: null });
}, 60_000);
