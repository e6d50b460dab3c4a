import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { PageWorker } from '../src/render/page-worker.ts';
import type { Snapshot } from '@sanctuary/shared-types';
import { aGuide, aSnapshot, aTopic } from './fixtures/index.ts';

const before = aSnapshot();
const after = aSnapshot({
  asOf: '2026-06-18T23:00:00.000Z',
  entries: { 'arrival-guide': [aGuide({ slug: 'doctors', title: 'Find a doctor' }), aGuide({ documentId: 'guide-school', slug: 'school', title: 'Go to school' })], topic: [aTopic({ slug: 'wellbeing' })] },
});

let folder: string;
let worker: PageWorker;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'page-worker-'));
  worker = await PageWorker.start(before.siteUrl);
});
afterAll(async () => {
  await worker.stop();
  await rm(folder, { recursive: true, force: true });
});

async function made(by: PageWorker, snapshot: Snapshot, as: string): Promise<Record<string, string>> {
  const publicDir = join(folder, as);
  expect(await by.make({ snapshot, publicDir })).toMatchObject({ failed: [] });
  const files = (await readdir(publicDir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(await Promise.all(files.sort().map(async (file) => [relative(publicDir, file), await readFile(file, 'utf8')] as const)));
}

// The canary for what page-renderer.ts does with Astro's route cache: see `forgetPaths` there.
it('makes one site after another, each as if it were the first', async () => {
  await made(worker, before, 'first');
  const second = await made(worker, after, 'second');
  const fresh = await PageWorker.start(before.siteUrl);
  try {
    expect(await made(fresh, after, 'fresh')).toEqual(second);
  } finally {
    await fresh.stop();
  }
  expect(Object.keys(second)).toEqual(expect.arrayContaining(['guides/doctors/index.html', 'guides/school/index.html', 'guides/topic/wellbeing/index.html']));
  expect(Object.keys(second)).not.toContain('guides/see-a-doctor/index.html');
}, 120_000);

it('makes one page alone as it is in its site, though another site was made before, and says what it lacks', async () => {
  const site = await made(worker, after, 'beside');
  const alone = await worker.makeAlone(before, '/guides/see-a-doctor/');
  expect(alone).toEqual({ html: (await made(worker, before, 'beside-before'))['guides/see-a-doctor/index.html'] });
  await expect(worker.makeAlone(after, '/guides/school/')).resolves.toEqual({ html: site['guides/school/index.html'] });
  await expect(worker.makeAlone(after, '/guides/nowhere/')).resolves.toMatchObject({ failed: { path: '/guides/nowhere/' } });
  expect(await made(worker, after, 'afterwards')).toEqual(site);
}, 60_000);

it('says what went wrong when it cannot go on', async () => {
  const broken = await PageWorker.start(before.siteUrl);
  const file = join(folder, 'no-folder');
  await writeFile(file, '');
  await expect(broken.make({ snapshot: before, publicDir: join(file, 'public') })).rejects.toThrow(/could not be built[\s\S]*no-folder/);
  expect(broken.isAlive).toBe(false);
  await broken.stop();
}, 60_000);

it('ends when it is told to', async () => {
  const stop = new AbortController();
  const stopped = worker.make({ snapshot: before, publicDir: join(folder, 'stopped') }, stop.signal);
  stop.abort(new Error('Enough'));
  await expect(stopped).rejects.toThrow('Enough');
  expect(worker.isAlive).toBe(false);
});
