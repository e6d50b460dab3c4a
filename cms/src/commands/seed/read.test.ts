import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readContent } from './read';
import { uuidOf } from './uuid';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'seed-read-'));
  await mkdir(path.join(folder, 'topic'));
  await mkdir(path.join(folder, 'pictures'));
  await writeFile(path.join(folder, 'pictures/pictures.json'), '{}');
});
afterEach(() => rm(folder, { recursive: true }));
const write = (json: string): Promise<void> => writeFile(path.join(folder, 'topic/health.json'), json);

test('reads an entry with its name, its languages and an identifier that never changes', async () => {
  await write('{ "shared": { "slug": "health" }, "uk": { "name": "Здоров’я" }, "en": { "name": "Health" } }');
  const { entries } = await readContent(folder);
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({ file: 'topic/health.json', type: 'topic', id: 'health', uuid: uuidOf('topic/health') });
  expect([...(entries[0]?.words.keys() ?? [])]).toEqual(['en', 'uk']);
});

test.each([
  ['{ "en": ', 'topic/health.json: is not JSON'],
  ['{ "uk": {} }', 'topic/health.json, field "en": every entry needs its English words'],
  ['{ "en": {}, "uk": 1 }', 'topic/health.json, field "uk": must be an object'],
])('refuses %s and names the file', async (json, message) => {
  await write(json);
  await expect(readContent(folder)).rejects.toThrow(message);
});

test('identifiers are of version 5', () => {
  expect(uuidOf('topic/health')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(uuidOf('topic/health')).not.toBe(uuidOf('topic/food'));
});
