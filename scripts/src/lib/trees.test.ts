import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cleanUp, temporaryFolder } from '../testing/clean-up.ts';
import { mirrorTree, removeTree, syncTree } from './trees.ts';

const pace = async (): Promise<void> => undefined;

afterEach(cleanUp);

async function tree(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return folder;
}

const filesIn = async (folder: string) => (await readdir(folder, { recursive: true })).sort();
const inode = async (...names: string[]) => (await stat(path.join(...names))).ino;

describe('mirrorTree', () => {
  it('holds the very files of the other folder', async () => {
    const from = await tree({ 'a/b/one': 'one', two: 'two' });
    const to = path.join(await temporaryFolder(), 'copy');
    await mirrorTree(from, to, pace);
    expect(await filesIn(to)).toEqual(await filesIn(from));
    expect(await inode(to, 'a/b/one')).toBe(await inode(from, 'a/b/one'));
  });

  it('brings an older copy up to date, and leaves what the older copy shared with others', async () => {
    const from = await tree({ 'a/same': 'same', 'a/changed': 'new', folder: 'now a file', 'file/now': 'a folder', 'new/deep/one': 'new' });
    const to = await tree({ 'a/changed': 'old', 'folder/with': 'a file', file: 'was a file', 'gone/deep/one': 'gone' });
    const third = await temporaryFolder();
    await mirrorTree(to, third, pace);
    await mirrorTree(from, to, pace);
    expect(await filesIn(to)).toEqual(await filesIn(from));
    for (const file of ['a/same', 'a/changed', 'folder', 'file/now', 'new/deep/one']) expect(await inode(to, file)).toBe(await inode(from, file));
    expect(await readFile(path.join(third, 'a/changed'), 'utf8')).toBe('old');
  });

  it('ends where its pace says so', async () => {
    const from = await tree(Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`${index}/a`, ''])));
    const stopped = async (): Promise<void> => { throw new Error('Stopped.'); };
    await expect(mirrorTree(from, path.join(await temporaryFolder(), 'copy'), stopped)).rejects.toThrow('Stopped.');
  });
});

it('removes a whole folder, or one that is not there', async () => {
  const folder = await tree({ 'a/b/one': 'one', two: 'two' });
  await removeTree(folder, pace);
  await removeTree(folder, pace);
  await expect(stat(folder)).rejects.toThrow('ENOENT');
});

it('writes a whole folder to the disk', async () => {
  await expect(syncTree(await tree({ 'a/b/one': 'one', two: 'two' }))).resolves.toBeUndefined();
});
