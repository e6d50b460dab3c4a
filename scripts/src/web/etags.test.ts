import { link, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cleanUp, temporaryFolder } from '../testing/clean-up.ts';
import { EntityTags } from './etags.ts';
import { findFile } from './find-file.ts';

afterEach(cleanUp);

it('reads a file once for all releases that share it', async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, 'old'), 'text');
  await link(path.join(folder, 'old'), path.join(folder, 'new'));
  const [old, shared] = [await findFile(folder, ['old']), await findFile(folder, ['new'])];
  const tags = new EntityTags();
  const tag = await tags.of(old!);
  await rm(shared!.file);
  expect(await tags.of(shared!)).toBe(tag);
});

it('gives other bytes another tag, and the same bytes the same', async () => {
  const folder = await temporaryFolder();
  for (const [name, text] of [['one', 'text'], ['two', 'next'], ['three', 'text']] as const) await writeFile(path.join(folder, name), text);
  const tags = new EntityTags();
  const [one, two, three] = await Promise.all(['one', 'two', 'three'].map(async (name) => tags.of((await findFile(folder, [name]))!)));
  expect(one).not.toBe(two);
  expect(one).toBe(three);
});
