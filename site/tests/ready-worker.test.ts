import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeDigest, keepReady, render } from '../src/index.ts';
import { withWorker } from '../src/render/ready-worker.ts';
import { aGuide, aSnapshot } from './fixtures/index.ts';

const { siteUrl } = aSnapshot();
let folder: string;
let end: () => Promise<void>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ready-worker-'));
  end = keepReady(siteUrl);
});
afterAll(async () => {
  await end();
  await rm(folder, { recursive: true, force: true });
});

const workerOf = (address: string, code: string) => withWorker(address, code, async (worker) => worker);

it('keeps the process that compiled the code for the builds that follow', async () => {
  for (const title of ['See a doctor', 'Find a doctor']) {
    const outDir = join(folder, title);
    await mkdir(outDir);
    await render({ snapshot: aSnapshot({ entries: { 'arrival-guide': [aGuide({ title })] } }), mediaDir: join(folder, 'media'), outDir });
    expect(await readFile(join(outDir, 'public/guides/see-a-doctor/index.html'), 'utf8')).toContain(`${title}</h1>`);
  }
  const code = await codeDigest();
  const kept = await workerOf(siteUrl, code);
  expect(await workerOf(siteUrl, code)).toBe(kept);
  expect(await workerOf('https://other.example.org', code)).not.toBe(kept);
  expect(kept.isAlive).toBe(false);
}, 120_000);

it('takes a new one when the code has changed, and after a failure', async () => {
  const old = await workerOf(siteUrl, 'old code');
  const current = await workerOf(siteUrl, 'new code');
  expect(current).not.toBe(old);
  await expect(withWorker(siteUrl, 'new code', () => Promise.reject(new Error('stopped')))).rejects.toThrow('stopped');
  expect(current.isAlive).toBe(false);
});

it('lets go of it at the end', async () => {
  const last = await workerOf(siteUrl, 'new code');
  await end();
  expect(last.isAlive).toBe(false);
});
