import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { joinLedgers } from '@sanctuary/shared-types';
import { cleanUp, temporaryFolder } from '../testing/clean-up.ts';
import { addToLedger, putInPlace } from './put-in-place.ts';

afterEach(cleanUp);

const line = (of: 'a' | 'b' | 'c'): string => `${JSON.stringify({
  id: `0b7c2f0e-1d1a-4a52-9b7e-6f2f4d1c1a0${of}`, at: '2026-11-20T09:00:00.000Z', uid: 'api::story.story', documentId: of, files: [],
})}\n`;
const cleared = (store: string): string => `${JSON.stringify({ id: 'a', store, at: '2026-11-20T09:00:01.000Z' })}\n`;

test('joined ledgers hold what any of them holds, once, the standing one first', () => {
  expect(joinLedgers(line('b') + line('c'), line('a') + line('b'))).toBe(line('b') + line('c') + line('a'));
  expect(joinLedgers('', line('a'))).toBe(line('a'));
  expect(joinLedgers(line('a'), '')).toBe(line('a'));
});

test('a last line that was cut off is left out, and one that is damaged stays', () => {
  expect(joinLedgers(`${line('a')}{"id":"b`, line('c'))).toBe(line('a') + line('c'));
  expect(joinLedgers(line('a').trimEnd(), line('c'))).toBe(line('a') + line('c'));
  expect(joinLedgers(`${line('a')}{"id"\n${line('b')}`, line('c'))).toBe(`${line('a')}{"id"\n${line('b')}${line('c')}`);
});

test('what was cleared of one withdrawal stays, store by store', () => {
  expect(joinLedgers(cleared('rows') + cleared('files'), cleared('files') + cleared('counts'))).toBe(cleared('rows') + cleared('files') + cleared('counts'));
});

async function folders() {
  const folder = await temporaryFolder();
  const [from, dataDir, aside] = ['from', 'data', 'aside'].map((name) => path.join(folder, name));
  if (!from || !dataDir || !aside) throw new RangeError('There is no folder');
  for (const one of [from, dataDir, aside]) await mkdir(path.join(one, 'tombstones'), { recursive: true });
  return { from, dataDir, aside };
}

test('a ledger is added to, whichever side has one', async () => {
  const { from, dataDir } = await folders();
  await writeFile(path.join(from, 'tombstones/cms.jsonl'), line('a'));
  await addToLedger('tombstones/cms.jsonl', from, dataDir);
  await writeFile(path.join(from, 'tombstones/cms.jsonl'), line('b'));
  await addToLedger('tombstones/cms.jsonl', from, dataDir);
  await addToLedger('tombstones/publisher.jsonl', from, dataDir);
  expect(await readFile(path.join(dataDir, 'tombstones/cms.jsonl'), 'utf8')).toBe(line('a') + line('b'));
});

test('what a backup does not have is gone after it', async () => {
  const { from, dataDir, aside } = await folders();
  await writeFile(path.join(dataDir, 'gone.json'), 'old');
  await putInPlace('gone.json', from, dataDir, aside);
  await expect(readFile(path.join(dataDir, 'gone.json'))).rejects.toThrow('ENOENT');
  expect(await readFile(path.join(aside, 'gone.json'), 'utf8')).toBe('old');
});
