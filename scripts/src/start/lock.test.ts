import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { lockDataFolder } from './lock.ts';

let dataDir: string;
beforeEach(async () => { dataDir = await mkdtemp(path.join(tmpdir(), 'sanctuary lock ')); });
afterEach(() => rm(dataDir, { recursive: true, force: true }));
const lockFile = (): string => path.join(dataDir, 'start.lock');

/** A living process that looks like another start, or what else is said. */
async function anotherStart(script = 'src/start/main.ts'): Promise<{ pid: number; end(): Promise<void> }> {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)', script], { stdio: 'ignore' });
  await once(child, 'spawn');
  return { pid: child.pid ?? 0, async end() { child.kill('SIGKILL'); await once(child, 'exit'); } };
}

test('the folder is made, and free again afterwards', async () => {
  const folder = path.join(dataDir, 'new', 'folder');
  const unlock = await lockDataFolder(folder);
  await unlock();
  await expect(readdir(folder)).resolves.toEqual([]);
});

test('a second start is told which process has the folder and what to do', async () => {
  const other = await anotherStart();
  await writeFile(lockFile(), JSON.stringify({ pid: other.pid }));
  await expect(lockDataFolder(dataDir)).rejects.toThrow(new RegExp(`running already on DATA_DIR .*process ${other.pid}.*kill ${other.pid}`, 's'));
  await other.end();
  await (await lockDataFolder(dataDir))();
});

test('nothing starts while a backup is being restored', async () => {
  const other = await anotherStart('src/backup/command.ts');
  await writeFile(lockFile(), JSON.stringify({ pid: other.pid }));
  await expect(lockDataFolder(dataDir)).rejects.toThrow(new RegExp(`being restored into DATA_DIR .*process ${other.pid}.*Wait`, 's'));
  await other.end();
  await (await lockDataFolder(dataDir))();
});

test.each([
  ['a process that is gone', JSON.stringify({ pid: 2 ** 22 - 3 })],
  ['another program that got its number', JSON.stringify({ pid: process.pid })],
  ['nobody, cut off while it was written', '{"pi'],
])('the lock of %s is taken over', async (_whose, text) => {
  await writeFile(lockFile(), text);
  await lockDataFolder(dataDir);
  expect(JSON.parse(await readFile(lockFile(), 'utf8'))).toEqual({ pid: process.pid });
  await expect(readdir(dataDir)).resolves.toEqual(['start.lock']);
});

test('a folder that cannot be written to is named, with the remedy', async () => {
  const folder = path.join(dataDir, 'file', 'folder');
  await writeFile(path.dirname(folder), '');
  await expect(lockDataFolder(folder)).rejects.toThrow(/DATA_DIR .*\/file\/folder cannot be made.*Set DATA_DIR/s);
});
