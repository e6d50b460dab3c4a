import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { compressAll, compressed } from './compress.ts';
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
  it('puts a variant beside every text, and none beside a picture', async () => {
    await compress();
    expect((await readdir(join(folder, 'public'))).sort()).toEqual(['_astro', 'index.html', 'index.html.br', 'photo.avif']);
    const [page, br] = await Promise.all(['', '.br'].map((suffix) => readFile(join(folder, `public/index.html${suffix}`))));
    expect(brotliDecompressSync(br ?? '')).toEqual(page);
  });

  it('keeps what it made of assets, and uses it again', async () => {
    await compress();
    const [kept = ''] = await readdir(join(folder, 'kept'));
    await writeFile(join(folder, 'kept', kept), 'kept before');
    await compress();
    expect(await readFile(join(folder, 'public/_astro/a.css.br'), 'utf8')).toBe('kept before');
  });
});

describe('compressed', () => {
  const page = Buffer.from(Array.from({ length: 9000 }, (_, number) => `<li>${(number * 7919) % 10_007} steps</li>`).join(''));
  const quick = brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: page.length, [constants.BROTLI_PARAM_LGWIN]: 18 } }).length;
  const roundTrip = 14_336;

  it('takes its time for a page that just misses the first round trip, and gives the same each time', () => {
    const small = compressed(page, roundTrip - quick + 1);
    expect(small.length).toBeLessThan(quick);
    expect(brotliDecompressSync(small)).toEqual(page);
    expect(compressed(page, roundTrip - quick + 1)).toEqual(small);
  });

  it('is quick where the page fits, and where it never will', () => {
    expect(compressed(page, roundTrip - quick)).toHaveLength(quick);
    expect(compressed(page, roundTrip - Math.floor(quick / 2))).toHaveLength(quick);
  });
});
