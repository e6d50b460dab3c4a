import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { cleanUp } from '../testing/clean-up.ts';
import { publisherAtWork } from './testing/publisher-at-work.ts';
import { heavy } from './testing/small-site.ts';

const roundTrip = 14_336;

afterEach(cleanUp);

/** A page of what is live, and the compressed variant beside it. */
async function pageOf(dataDir: string, address: string) {
  const file = path.join(dataDir, 'current/public', address, 'index.html');
  const [html, br] = await Promise.all([file, `${file}.br`].map(async (one) => ({ bytes: await readFile(one), inode: (await stat(one)).ino })));
  if (!html || !br) throw new Error(`${address} is not there`);
  return { html, br };
}

it('compresses a page again that just misses its budget, once it is live, and says the same with it', async () => {
  const work = await publisherAtWork([{ id: 'large', title: heavy }]);
  await work.start();
  const { html, br } = await pageOf(work.dataDir, '/about/large/');
  expect(br.bytes.length).toBeLessThanOrEqual(roundTrip);
  expect(brotliDecompressSync(br.bytes)).toEqual(html.bytes);
});

it('gives what was compressed again to the next release', async () => {
  const work = await publisherAtWork([{ id: 'large', title: heavy }, { id: 'other', title: 'Other' }]);
  await work.start();
  const before = await pageOf(work.dataDir, '/about/large/');
  work.cms.entries = [{ id: 'large', title: heavy }, { id: 'other', title: 'Other, edited', edit: 1 }];
  await work.hinted();
  expect(await work.page('/about/other/')).toBe('Other, edited');
  const after = await pageOf(work.dataDir, '/about/large/');
  expect([after.html.inode, after.br.inode]).toEqual([before.html.inode, before.br.inode]);
});

it('compresses it again when it changes, and leaves an older release as it was', async () => {
  const work = await publisherAtWork([{ id: 'large', title: heavy }]);
  await work.start();
  const [first, before] = [await work.live(), await pageOf(work.dataDir, '/about/large/')];
  work.cms.entries = [{ id: 'large', title: `${heavy}, edited`, edit: 1 }];
  await work.hinted();
  const { html, br } = await pageOf(work.dataDir, '/about/large/');
  expect(html.bytes).not.toEqual(before.html.bytes);
  expect(br.bytes.length).toBeLessThanOrEqual(roundTrip);
  expect(brotliDecompressSync(br.bytes)).toEqual(html.bytes);
  expect(await readFile(path.join(work.dataDir, 'releases', first, 'public/about/large/index.html.br'))).toEqual(before.br.bytes);
});

it('finds after a restart what a killed publisher had not come to', async () => {
  const work = await publisherAtWork([{ id: 'large', title: heavy }]);
  await work.start();
  const { html } = await pageOf(work.dataDir, '/about/large/');
  const variant = path.join(work.dataDir, 'current/public/about/large/index.html.br');
  await work.reopen(async () => {
    await rm(variant);
    await writeFile(variant, brotliCompressSync(html.bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }));
  });
  expect((await stat(variant)).size).toBeGreaterThan(roundTrip);
  await work.start();
  expect((await stat(variant)).size).toBeLessThanOrEqual(roundTrip);
});
