import sharp from 'sharp';
import { smallFile } from './small-file.ts';

const plain = await sharp({ create: { width: 400, height: 300, channels: 3, background: 'teal' } }).png().toBuffer();

test('makes a WebP of the same size', async () => {
  await expect(sharp(await smallFile(plain)).metadata()).resolves.toMatchObject({ format: 'webp', width: 400, height: 300 });
});

test('puts white around paper', async () => {
  await expect(sharp(await smallFile(plain, 50)).metadata()).resolves.toMatchObject({ width: 500, height: 400 });
});

test('refuses what is too large however coarse', async () => {
  const noise = await sharp({ create: { width: 1000, height: 1000, channels: 3, background: 'teal', noise: { type: 'gaussian', mean: 128, sigma: 60 } } }).png().toBuffer();
  await expect(smallFile(noise)).rejects.toThrow('show less of the page');
}, 30_000);
