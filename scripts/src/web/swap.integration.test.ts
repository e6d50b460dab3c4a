import { createHash } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { startChild } from '../testing/child.ts';
import { cleanUp, temporaryFolder } from '../testing/clean-up.ts';
import { rawRequest } from '../testing/raw-request.ts';
import { makeLive, writeRelease } from '../testing/release-on-disk.ts';

const main = path.join(import.meta.dirname, 'main.ts');
const ids = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(16));
const headers = [{ path: '/_astro/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } }];

/** Each page says on every line which release it is of. */
function filesOf(id: string): Record<string, string> {
  return {
    '/index.html': `<link rel="stylesheet" href="/_astro/${id}.css">${`<p>${id}</p>`.repeat(5000)}`,
    [`/_astro/${id}.css`]: `main::after { content: "${id}" }`.padEnd(1000),
  };
}

afterEach(cleanUp);

it('gives no failed and no mixed answer while releases go live one after the other', async () => {
  const dataDir = await temporaryFolder();
  for (const id of ids) await writeRelease(dataDir, id, filesOf(id), { headers });
  await makeLive(dataDir, ids[0] ?? '');
  const web = startChild(main, [], { DATA_DIR: dataDir, SITE_PORT: '0' });
  const { address } = await web.said('listening');
  const origin = String(address);

  const end = Date.now() + 2000;
  let swaps = 0;
  const swapping = (async () => {
    for (; Date.now() < end; swaps += 1) await makeLive(dataDir, ids[swaps % ids.length] ?? '');
  })();
  const faults: string[] = [];
  const seen = new Set<string>();
  const reading = Array.from({ length: 4 }, async () => {
    while (Date.now() < end) {
      const page = await rawRequest(origin, '/');
      const [first, ...others] = new Set(page.text.match(/[a-d]{16}/g));
      if (page.status !== 200 || first === undefined || others.length > 0) faults.push(`page ${page.status} ${[first, ...others].join(' ')}`);
      if (page.headers.etag !== `"${createHash('sha256').update(page.body).digest('base64url')}"`) faults.push('entity tag of other content');
      const style = await rawRequest(origin, `/_astro/${first}.css`);
      if (style.status !== 200) faults.push(`style ${style.status}`);
      seen.add(first ?? '');
      await pause(1);
    }
  });
  await Promise.all([swapping, ...reading]);
  expect(faults).toEqual([]);
  expect(seen.size).toBe(ids.length);
  expect(swaps).toBeGreaterThan(20);
  expect(await web.end()).toEqual({ code: 0, signal: null });
}, 30_000);

it('gives whole answers while the compressed variant of a page is replaced', async () => {
  const dataDir = await temporaryFolder();
  const [id = ''] = ids;
  const files = filesOf(id);
  await writeRelease(dataDir, id, files, { headers });
  await makeLive(dataDir, id);
  const web = startChild(main, [], { DATA_DIR: dataDir, SITE_PORT: '0' });
  const { address } = await web.said('listening');
  const page = files['/index.html'] ?? '';
  const sizes = [1, 9].map((quality) => brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }));
  const variant = path.join(dataDir, 'releases', id, 'public/index.html.br');

  const end = Date.now() + 1000;
  let replaced = 0;
  const replacing = (async () => {
    for (; Date.now() < end; replaced += 1) {
      await writeFile(`${variant}.new`, sizes[replaced % 2] ?? '');
      await rename(`${variant}.new`, variant);
    }
  })();
  const lengths = new Set<number>();
  while (Date.now() < end) {
    const { body, status, headers: given } = await rawRequest(String(address), '/', { headers: { 'accept-encoding': 'br' } });
    expect({ status, length: given['content-length'] }).toEqual({ status: 200, length: String(body.length) });
    expect(brotliDecompressSync(body).toString()).toBe(page);
    lengths.add(body.length);
  }
  await replacing;
  // those two, and perhaps the one that it began with
  expect(lengths.size).toBeGreaterThan(1);
  expect(replaced).toBeGreaterThan(20);
  expect(await web.end()).toEqual({ code: 0, signal: null });
}, 30_000);

it('ends soon, even while a reader holds a connection open', async () => {
  const dataDir = await temporaryFolder();
  const web = startChild(main, [], { DATA_DIR: dataDir, SITE_PORT: '0' });
  const { address } = await web.said('listening');
  await (await fetch(`${String(address)}/`)).text();
  const asked = Date.now();
  expect(await web.end()).toEqual({ code: 0, signal: null });
  expect(Date.now() - asked).toBeLessThan(3000);
}, 30_000);

it('says what is wrong with its surroundings in one line', async () => {
  const web = startChild(main, [], { DATA_DIR: await temporaryFolder(), SITE_PORT: 'eighty' });
  await expect(web.said('listening')).rejects.toThrow('SITE_PORT must be a port');
  expect(await web.ended).toEqual({ code: 1, signal: null });
}, 30_000);
