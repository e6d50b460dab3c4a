import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { compressed } from './compress.ts';
import { squeezed } from './squeeze.ts';

const roundTrip = 14_336;
const list = Array.from({ length: 5000 }, (_, number) => `<li>${(number * 7919) % 10_007} steps</li>`).join('');
const page = Buffer.from(`<link rel="stylesheet" href="/_astro/a.css"><ul>${list}</ul>`);
const quick = compressed(page).length;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'squeeze-'));
  await mkdir(join(folder, '_astro'));
  await writeFile(join(folder, 'index.html'), page);
  await writeFile(join(folder, 'index.html.br'), compressed(page));
});
afterEach(() => rm(folder, { recursive: true }));

/** The smaller variant of the page, where its styles are so many bytes. */
async function squeezedBeside(bytes: number): Promise<Uint8Array | undefined> {
  await writeFile(join(folder, '_astro/a.css.br'), Buffer.alloc(bytes));
  return squeezed(folder, '/index.html');
}

describe('squeezed', () => {
  it('takes its time for a page that just misses the first round trip, and gives the same each time', async () => {
    const small = await squeezedBeside(roundTrip - quick + 1);
    expect(small?.length).toBeLessThan(quick);
    expect(brotliDecompressSync(small ?? '')).toEqual(page);
    expect(await squeezedBeside(roundTrip - quick + 1)).toEqual(small);
  });

  it('leaves a page alone that fits, and one that never will', async () => {
    expect(await squeezedBeside(roundTrip - quick)).toBeUndefined();
    expect(await squeezedBeside(roundTrip - Math.floor(quick / 2))).toBeUndefined();
  });

  it('looks no further than the variant where that is too large even without styles', async () => {
    await writeFile(join(folder, 'index.html.br'), Buffer.alloc(2 * roundTrip));
    await rm(join(folder, 'index.html'));
    expect(await squeezedBeside(0)).toBeUndefined();
  });
});
