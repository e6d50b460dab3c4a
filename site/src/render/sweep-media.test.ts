import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MediaFile } from '@sanctuary/shared-types';
import { withdrawnBy } from '../snapshot/withdrawn.ts';
import { sweepMedia } from './sweep-media.ts';

const file = (address: string, digit: string): MediaFile => ({ address, sha256: digit.repeat(64), mime: 'image/jpeg', width: 800, height: 600 });
const [kept, withdrawn, orphan] = [file('/uploads/kept.jpg', '1'), file('/uploads/withdrawn.jpg', '2'), file('/uploads/orphan.jpg', '3')];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanctuary-media-'));
  await mkdir(join(folder, 'made'));
  await mkdir(join(folder, 'compressed'));
  for (const { sha256 } of [kept, withdrawn, orphan]) {
    for (const name of [sha256, `made/${sha256}-320.avif`, `made/${sha256}-640.webp`]) await writeFile(join(folder, name), 'bytes');
  }
  for (const name of [`made/${'4'.repeat(64)}-social.png`, `compressed/${'5'.repeat(64)}.br`, '0a1b.part', `made/${withdrawn.sha256}-640.webp.12.part`]) await writeFile(join(folder, name), 'bytes');
  const version = { etag: '"1"', lastModified: null, length: null };
  await writeFile(join(folder, 'index.json'), JSON.stringify(Object.fromEntries([kept, withdrawn].map((one) => [one.address, { version, file: one }]))));
});
afterEach(() => rm(folder, { recursive: true }));

const names = async (): Promise<string[]> => (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name).sort();

test('what no kept content names is gone in every size, and so is what was withdrawn even where some content names it', async () => {
  await sweepMedia(folder, [kept, withdrawn], withdrawnBy([{ documentId: '', files: [withdrawn.address] }]));
  const own = [kept.sha256, `${kept.sha256}-320.avif`, `${kept.sha256}-640.webp`];
  expect(await names()).toEqual([...own, `${'4'.repeat(64)}-social.png`, `${'5'.repeat(64)}.br`, 'index.json'].sort());
  expect(Object.keys(JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as object)).toEqual([kept.address]);
});

test('a folder that is not there is no fault', async () => {
  await rm(folder, { recursive: true });
  await sweepMedia(folder, [], withdrawnBy([]));
  expect(await names()).toEqual([]);
});
