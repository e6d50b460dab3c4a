import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
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
