import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { jest } from '@jest/globals';
import { dumpDatabase } from './cms-commands.ts';
import { Officers } from '../testing/cms/officers.ts';
import { startCms } from '../testing/cms/running-cms.ts';
import { atEnd, cleanUp, temporaryFolder } from '../testing/clean-up.ts';
import { startPostgres } from '../testing/postgres.ts';
import { makeLive, writeRelease } from '../testing/release-on-disk.ts';
import { manifestOf, rewrite, rowsIn, withManifest, writeManifest, writeTar } from './testing/archives.ts';
import { runCommand } from './testing/commands.ts';
import { contentsOf } from './testing/files.ts';

jest.setTimeout(600_000);

const live = '0123456789abcdef';
const tombstone = (id: string): string =>
  `${JSON.stringify({ id, at: '2026-11-20T09:00:00.000Z', uid: 'api::story.story', documentId: `story-${id}`, files: [] })}\n`;
const [earlier, later] = ['0b7c2f0e-1d1a-4a52-9b7e-6f2f4d1c1a01', '0b7c2f0e-1d1a-4a52-9b7e-6f2f4d1c1a02'] as const;

/** A system at rest that officers have worked in, with a backup of it. */
let folder: string;
let dataDir: string;
let backup: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  dataDir = path.join(folder, 'data');
  backup = path.join(folder, 'backup.tar.gz');
  await mkdir(path.join(dataDir, 'tombstones'), { recursive: true });
  const cms = await startCms(dataDir);
  try {
    const officers = await Officers.begin(cms, 7);
    for (let act = 0; act < 40; act += 1) await officers.act();
  } finally {
    await cms.stop();
  }
  await writeRelease(dataDir, live, { '/index.html': '<h1>Welcome</h1>' });
  await makeLive(dataDir, live);
  await writeFile(path.join(dataDir, 'tombstones/cms.jsonl'), tombstone(earlier));
  expect(await runCommand(['backup', backup], { DATA_DIR: dataDir })).toMatchObject({ code: 0 });
});
afterAll(cleanUp);

const restore = (file: string, killedAt?: string) => runCommand(['restore', file], { DATA_DIR: dataDir }, killedAt);

/** What must be as it was when a restore was refused: not what says who is at work. */
const state = () => contentsOf(dataDir, (name) => !/^(start\.lock|\.restore-\d+\/.*)$/.test(name));

const uploadIn = async (file: string): Promise<string> => (await manifestOf(file)).files.find(({ path: name }) => name.startsWith('data/public/uploads/'))?.path ?? '';

/** Makes a file that cannot be restored. */
type Make = (file: string) => Promise<unknown>;

const refused: readonly (readonly [string, Make, RegExp])[] = [
  ['a file with one byte changed', async (file) => {
    const bytes = await readFile(backup);
    bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
    await writeFile(file, bytes);
  }, /is damaged: .*Nothing was changed.*Fetch it again/s],
  ['a file that is cut short', async (file) => {
    await copyFile(backup, file);
    await truncate(file, (await stat(file)).size - 1000);
  }, /is damaged: it is cut short/],
  ['a picture of which one byte is another', async (file) => {
    const picture = await uploadIn(backup);
    await rewrite(backup, file, (name, bytes) => (name === picture ? Buffer.from(bytes.map((byte, at) => (at === 20 ? byte ^ 1 : byte))) : bytes));
  }, /is damaged: data\/public\/uploads\/.* is not what it was/],
  ['a file that lacks a picture', async (file) => {
    const picture = await uploadIn(backup);
    await rewrite(backup, file, (name, bytes) => (name === picture ? undefined : bytes));
  }, /is damaged: data\/public\/uploads\/.* is missing/],
  ['a file that lacks its end', (file) => rewrite(backup, file, (name, bytes) => (name === 'end.json' ? undefined : bytes)), /is damaged: its end is missing/],
  ['a list of files that was changed', (file) => rewrite(backup, file, (name, bytes) => (name === 'manifest.json' ? Buffer.from(bytes.toString().replace(live, 'f'.repeat(16))) : bytes)),
    /is damaged: its list of files is not what it was/],
  ['a file with one more than it says', async (file) => {
    const known = JSON.stringify({ ...(await manifestOf(backup)), files: [] });
    await writeTar(file, { 'manifest.json': known, 'data/public/uploads/more.png': 'more' });
  }, /is damaged: data\/public\/uploads\/more\.png is not what it was/],
  ['a picture', (file) => writeFile(file, Buffer.from('89504e470d0a1a0a', 'hex')), /is no backup of this system/],
  ['another archive', (file) => writeTar(file, { 'readme.txt': 'Hello.' }), /is no backup of this system/],
  ['no file at all', async () => undefined, /There is no file .*Give the name of a backup/],
  ['a newer format', (file) => writeManifest(file, backup, () => ({ format: 2 })), /made by a newer version .*format 2.*Update this system first/],
  ['a file that would be put anywhere', (file) => writeManifest(file, backup, () => ({ files: [{ path: 'data/../../away', size: 0, sha256: '0'.repeat(64) }] })),
    /is damaged: its list of files cannot be read/],
  ['another content model', (file) => withManifest(backup, file, ({ database }) => ({
    model: '0'.repeat(64),
    database: { ...database, tables: database.tables.map((table) => (table.name === 'stories' ? { ...table, columns: table.columns.filter(({ name }) => name !== 'pull_quote') } : table)) },
  })), /another content model:\n {2}this version has stories\.pull_quote \(text\), the backup has not\n.*Restore it with the version that ran on \d{4}-/s],
  ['more than there is room for', (file) => writeManifest(file, backup, () => ({ files: [{ path: 'data/public/uploads/film.mp4', size: 2 ** 50, sha256: '0'.repeat(64) }] })),
    /There is too little room in .*restoring takes 1,125,899,907 MB .* are free.*Make room/s],
];

test.each(refused)('%s is refused, and nothing is changed', async (name, make, words) => {
  const file = path.join(folder, `${name.replaceAll(' ', '-')}.tar.gz`);
  await make(file);
  const before = await state();
  expect(await restore(file)).toMatchObject({ code: 1, said: expect.stringMatching(words) });
  expect(await state()).toEqual(before);
  expect((await contentsOf(folder, (found) => found.includes('.restore-')))).toEqual({});
});

test('a restore that is killed leaves the old as it was, and can be run again', async () => {
  const before = await state();
  expect(await restore(backup, '✓ Unpacking')).toMatchObject({ code: null });
  expect(await state()).toEqual(before);
  expect(await restore(backup)).toMatchObject({ code: 0 });
  const again = path.join(folder, 'again.tar.gz');
  expect(await runCommand(['backup', again], { DATA_DIR: dataDir })).toMatchObject({ code: 0 });
  expect(await rowsIn(again)).toEqual(await rowsIn(backup));
  expect(await contentsOf(dataDir, (name) => /^\.(backup|restore)-/.test(name))).toEqual({});
});

test('a restore that is killed while old and new change places can be run again', async () => {
  await restore(backup, '… Putting it in place');
  expect(await restore(backup)).toMatchObject({ code: 0 });
  const again = path.join(folder, 'after-swap.tar.gz');
  expect(await runCommand(['backup', again], { DATA_DIR: dataDir })).toMatchObject({ code: 0 });
  expect(await rowsIn(again)).toEqual(await rowsIn(backup));
});

test('nothing starts on, and nothing is backed up of, what is half restored', async () => {
  const half = path.join(folder, 'half');
  await mkdir(half);
  await writeFile(path.join(half, 'restore.unfinished'), '');
  const words = /A restore was cut off half-way in .*Run it again: npm run restore FILE.*remove .*restore\.unfinished/s;
  expect(await runCommand(['backup', path.join(folder, 'half.tar.gz')], { DATA_DIR: half })).toMatchObject({ code: 1, said: expect.stringMatching(words) });
  const start = spawn(process.execPath, [path.resolve(import.meta.dirname, '../start/main.ts')], { env: { ...process.env, DATA_DIR: half }, stdio: ['ignore', 'pipe', 'pipe'] });
  const [said] = await Promise.all([text(start.stdout), text(start.stderr), once(start, 'close')]);
  expect(said).toMatch(words);
});

test('what was withdrawn since the backup is still known after it', async () => {
  await writeFile(path.join(dataDir, 'tombstones/cms.jsonl'), tombstone(later));
  await writeFile(path.join(dataDir, 'tombstones/publisher.jsonl'), tombstone(later));
  expect(await restore(backup)).toMatchObject({ code: 0 });
  expect(await readFile(path.join(dataDir, 'tombstones/cms.jsonl'), 'utf8')).toBe(tombstone(later) + tombstone(earlier));
  expect(await readFile(path.join(dataDir, 'tombstones/publisher.jsonl'), 'utf8')).toBe(tombstone(later));
});

test('a backup of SQLite restores into PostgreSQL, and one of that into SQLite, with every value', async () => {
  const postgres = await startPostgres();
  const [there, back] = [path.join(folder, 'there'), path.join(folder, 'back')];
  const [ofPostgres, ofSqlite] = [path.join(folder, 'postgres.tar.gz'), path.join(folder, 'sqlite.tar.gz')];
  expect(await runCommand(['restore', backup], { DATA_DIR: there, DATABASE_URL: postgres.url })).toMatchObject({ code: 0 });
  expect(await runCommand(['backup', ofPostgres], { DATA_DIR: there, DATABASE_URL: postgres.url })).toMatchObject({ code: 0 });
  expect(await runCommand(['restore', ofPostgres], { DATA_DIR: back })).toMatchObject({ code: 0 });
  expect(await runCommand(['backup', ofSqlite], { DATA_DIR: back })).toMatchObject({ code: 0 });
  const rows = await rowsIn(backup);
  expect(Object.values(rows).flat().length).toBeGreaterThan(500);
  expect(await rowsIn(ofPostgres)).toEqual(rows);
  expect(await rowsIn(ofSqlite)).toEqual(rows);
  const [first, second, third] = [await manifestOf(backup), await manifestOf(ofPostgres), await manifestOf(ofSqlite)];
  expect([first.model, first.database.tables]).toEqual([second.model, second.database.tables]);
  expect([third.model, third.database.tables, third.live]).toEqual([first.model, first.database.tables, live]);
  expect(await postgres.ask('select schema_name from information_schema.schemata where schema_name like $$sanctuary%$$')).toBe('[]');
  // ids go on where they were, and the CMS takes the database for its own
  const cms = await startCms(there, postgres.url);
  try {
    const officers = await Officers.begin(cms, 8);
    for (let act = 0; act < 10; act += 1) await officers.act();
  } finally {
    await cms.stop();
  }
  // and it takes the place of what is there
  const replaced = path.join(folder, 'replaced.tar.gz');
  expect(await runCommand(['restore', backup], { DATA_DIR: there, DATABASE_URL: postgres.url })).toMatchObject({ code: 0 });
  expect(await runCommand(['backup', replaced], { DATA_DIR: there, DATABASE_URL: postgres.url })).toMatchObject({ code: 0 });
  expect(await rowsIn(replaced)).toEqual(rows);
});

test('a CMS and a publisher with a folder each are backed up and restored together', async () => {
  const [cms, site] = [path.join(folder, 'volumes/data'), path.join(folder, 'volumes/site')];
  await mkdir(path.dirname(cms));
  const settings = { DATA_DIR: cms, PUBLISHER_DATA_DIR: site, CMS_URL: 'http://127.0.0.1:9', PUBLISHER_URL: 'http://127.0.0.1:9' };
  expect(await runCommand(['restore', backup], settings)).toMatchObject({ code: 0 });
  expect(Object.keys(await contentsOf(site)).filter((name) => !name.startsWith(`releases/${live}/`))).toEqual(['current']);
  const file = path.join(folder, 'both.tar.gz');
  expect(await runCommand(['backup', file], settings)).toMatchObject({ code: 0 });
  const [whole, both] = [await manifestOf(backup), await manifestOf(file)];
  expect(both.files).toEqual(whole.files);
  expect(await rowsIn(file)).toEqual(await rowsIn(backup));
});

test('it is not restored while a service of another container answers', async () => {
  const running = path.join(folder, 'volumes/running');
  await mkdir(running);
  const cms = await startCms(running);
  atEnd(() => cms.stop());
  const settings = { DATA_DIR: running, PUBLISHER_DATA_DIR: path.join(folder, 'volumes/site'), CMS_URL: cms.url, PUBLISHER_URL: 'http://127.0.0.1:9' };
  expect(await runCommand(['restore', backup], settings)).toMatchObject({ code: 1, said: expect.stringMatching(/The cms is running: .*Nothing was changed.*docker compose stop/s) });
});

test('what is written after the moment of a dump is not in it', async () => {
  const busy = path.join(folder, 'busy');
  await mkdir(busy);
  const cms = await startCms(busy);
  atEnd(() => cms.stop());
  const officers = await Officers.begin(cms, 9);
  const dumped = path.join(folder, 'dumped');
  await mkdir(dumped);
  const dump = dumpDatabase({ dataDir: busy, databaseUrl: undefined }, dumped, new AbortController().signal);
  await dump.begun;
  const acts = (async () => { for (let act = 0; act < 10; act += 1) await officers.act(); })();
  const { moment, tables } = await dump.done;
  await acts;
  // whatever order the tables were read in, none knows of anything newer
  for (const { name, columns } of tables) {
    const column = columns.findIndex((one) => one.name === 'updated_at');
    if (column < 0) continue;
    const lines = (await readFile(path.join(dumped, `${name}.jsonl`), 'utf8')).split('\n').filter((line) => line !== '');
    const newest = lines.map((line) => String((JSON.parse(line) as unknown[])[column])).sort().at(-1);
    expect({ name, isOlder: newest === undefined || newest === 'null' || newest <= moment }).toEqual({ name, isOlder: true });
  }
});

test('a backup is whole, readable by its owner alone, and takes the place of no other', async () => {
  expect((await stat(backup)).mode & 0o777).toBe(0o600);
  const before = await readFile(backup);
  expect(await runCommand(['backup', backup], { DATA_DIR: dataDir })).toMatchObject({ code: 1, said: expect.stringMatching(/is there already/) });
  expect(before.equals(await readFile(backup))).toBe(true);
  expect(await runCommand(['backup', path.join(dataDir, 'inside.tar.gz')], { DATA_DIR: dataDir })).toMatchObject({ code: 1, said: expect.stringMatching(/would be lost with it/) });
  expect(await runCommand(['backup'], { DATA_DIR: path.join(folder, 'empty'), BACKUP_DIR: folder })).toMatchObject({ code: 1, said: expect.stringMatching(/There is nothing to back up/) });
});

test('of the media library it holds what the database knows, and nothing that nobody could find and delete', async () => {
  const file = path.join(folder, 'known.tar.gz');
  await writeFile(path.join(dataDir, 'public/uploads/stray.png'), 'nobody knows it');
  expect(await runCommand(['backup', file], { DATA_DIR: dataDir })).toMatchObject({ code: 0 });
  const uploads = async (one: string) => (await manifestOf(one)).files.map(({ path: name }) => name).filter((name) => name.startsWith('data/public/uploads/'));
  expect(await uploads(file)).toEqual(await uploads(backup));
  expect((await uploads(file)).length).toBeGreaterThan(1);
});

test('a backup that is broken off leaves nothing', async () => {
  const file = path.join(folder, 'killed.tar.gz');
  expect(await runCommand(['backup', file], { DATA_DIR: dataDir }, '✓ Reading the database')).toMatchObject({ code: null });
  await rm(`${file}.part`, { force: true });
  expect(await runCommand(['backup', file], { DATA_DIR: dataDir })).toMatchObject({ code: 0 });
  expect(await contentsOf(dataDir, (name) => name.startsWith('.backup-'))).toEqual({});
});
