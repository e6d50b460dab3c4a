import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Tombstone } from '@sanctuary/shared-types';
import { Ledger } from './ledger';

let folder: string;
beforeEach(async () => { folder = await mkdtemp(path.join(tmpdir(), 'ledger-')); });
afterEach(() => rm(folder, { recursive: true }));

const tombstone = (last: 'a' | 'b' | 'c'): Tombstone =>
  ({ id: `0b7c2f0e-1d1a-4a52-9b7e-6f2f4d1c1a0${last}`, at: '2026-11-20T09:00:00.000Z', uid: 'story', documentId: last, files: [] });
const file = (): string => path.join(folder, 'cms.jsonl');

it('keeps each once, in its order', async () => {
  const ledger = new Ledger(folder);
  expect(await ledger.all()).toEqual([]);
  await ledger.add([tombstone('a')]);
  await ledger.add([tombstone('b'), tombstone('a')]);
  expect(await ledger.all()).toEqual([tombstone('a'), tombstone('b')]);
});

it('leaves out a last line that was cut off, and takes it away before the next', async () => {
  const ledger = new Ledger(folder);
  await ledger.add([tombstone('a')]);
  await appendFile(file(), '{"id":"cut o');
  expect(await ledger.all()).toEqual([tombstone('a')]);
  await ledger.add([tombstone('b')]);
  expect((await readFile(file(), 'utf8')).trim().split('\n').map((line): unknown => JSON.parse(line))).toEqual([tombstone('a'), tombstone('b')]);
});

it('takes up a line that somebody put back without the line break', async () => {
  const ledger = new Ledger(folder);
  await writeFile(file(), JSON.stringify(tombstone('a')));
  expect(await ledger.all()).toEqual([tombstone('a')]);
  await ledger.add([tombstone('b')]);
  expect(await ledger.all()).toEqual([tombstone('a'), tombstone('b')]);
});

it('says which line is damaged, and takes up a new withdrawal all the same', async () => {
  const ledger = new Ledger(folder);
  await writeFile(file(), `not JSON\n${JSON.stringify(tombstone('a'))}\n`);
  await expect(ledger.all()).rejects.toThrow(/Line 1 of .*cms\.jsonl is damaged.*Put the line back from a backup/);
  await ledger.add([tombstone('b')]);
  expect(await readFile(file(), 'utf8')).toBe(`not JSON\n${JSON.stringify(tombstone('a'))}\n${JSON.stringify(tombstone('b'))}\n`);
});
