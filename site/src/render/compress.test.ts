import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { compressAll } from './compress.ts';
import { publicFiles } from '../release/public-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compress-'));
  await mkdir(join(folder, 'public/_astro'), { recursive: true });
  await writeFile(join(folder, 'public/index.html'), '<h1>Welcome</h1>'.repeat(50));
  await writeFile(join(folder, 'public/_astro/a.css'), 'p{margin:0}'.repeat(50));
  await writeFile(join(folder, 'public/photo.avif'), 'already small');
});
afterEach(() => rm(folder, { recursive: true }));

const compress = async () => compressAll(join(folder, 'public'), await publicFiles(join(folder, 'public')), join(folder, 'kept'));

describe('compressAll', () => {
  it('puts both variants beside every text, and none beside a picture', async () => {
    await compress();
    expect((await readdir(join(folder, 'public'))).sort()).toEqual(['_astro', 'index.html', 'index.html.br', 'index.html.gz', 'photo.avif']);
    const [page, br, gz] = await Promise.all(['', '.br', '.gz'].map((suffix) => readFile(join(folder, `public/index.html${suffix}`))));
    expect(brotliDecompressSync(br ?? '')).toEqual(page);
    expect(gunzipSync(gz ?? '')).toEqual(page);
    expect(gz?.[9]).toBe(255);
  });

  it('makes a long page smaller than a quick look would, and the same each time', async () => {
    const page = Array.from({ length: 9000 }, (_, number) => `<li>${(number * 7919) % 10_007} steps</li>`).join('');
    await writeFile(join(folder, 'public/index.html'), page);
    await compress();
    const first = await readFile(join(folder, 'public/index.html.br'));
    const quick = brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    expect(first.length).toBeLessThan(quick.length);
    expect(brotliDecompressSync(first).toString()).toBe(page);
    expect(await readdir(join(folder, 'kept'))).toHaveLength(1);
    await compress();
    expect(await readFile(join(folder, 'public/index.html.br'))).toEqual(first);
  });

  it('keeps what it made of assets, and uses it again', async () => {
    await compress();
    const [kept = ''] = await readdir(join(folder, 'kept'));
    await writeFile(join(folder, 'kept', kept), 'kept before');
    await compress();
    expect(await readFile(join(folder, 'public/_astro/a.css.br'), 'utf8')).toBe('kept before');
  });
});
