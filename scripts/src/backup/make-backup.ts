import { existsSync } from 'node:fs';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { say, step, Stop } from '../../toolchain/say.mjs';
import type { Environment } from '../lib/environment.ts';
import { refuseHalfRestored } from './at-rest.ts';
import { dumpDatabase } from './cms-commands.ts';
import { foldersOf, type Folders } from './folders.ts';
import { holdPublisher } from './hold-publisher.ts';
import { holdUploads, keepKnownUploads } from './hold-uploads.ts';
import { listFiles, type Source } from './list-files.ts';
import { format, modelDigest, names, rowsOf, system, type Manifest } from './manifest.ts';
import { ledgers, type Owner } from './places.ts';
import { removeAbandonedWork, workFolder } from './work-folder.ts';
import { writeArchive } from './write-archive.ts';

/** What was held fast, ready for the archive. */
interface Held extends Pick<Manifest, 'database' | 'live'> {
  readonly sources: readonly Source[];
}

/**
 * Writes a backup: one moment of the database, and the files that go with it. The system may be running.
 * @param file absolute
 * @throws {Stop} where there is nothing to back up, or it cannot be written
 */
export async function makeBackup(environment: Environment, file: string, signal: AbortSignal): Promise<Manifest> {
  const folders = foldersOf(environment);
  refuseHalfRestored(environment.dataDir);
  if (environment.databaseUrl === undefined && !existsSync(path.join(environment.dataDir, 'cms.sqlite'))) {
    throw new Stop(`There is nothing to back up in DATA_DIR ${environment.dataDir}. Start the system first, or set DATA_DIR to its folder.`);
  }
  const work = await workFolders(folders);
  try {
    const { sources, database, live } = await step('Reading the database, and holding the files that go with it', () => hold(environment, folders, work, signal));
    const files = await step(`Reading ${sources.length} files`, () => listFiles(sources, signal));
    const manifest: Manifest = { system, format, model: modelDigest(database.tables), database, live, files };
    await step('Writing the backup', () => writeArchive(file, manifest, new Map(sources.map((source) => [source.path, source.file])), signal));
    return manifest;
  } finally {
    for (const folder of Object.values(work)) await rm(folder, { recursive: true, force: true });
  }
}

async function workFolders({ of, all }: Folders): Promise<Record<Owner, string>> {
  for (const folder of all) await removeAbandonedWork(folder);
  const cms = await workFolder(of.cms, 'backup');
  return { cms, publisher: all.length === 1 ? cms : await workFolder(of.publisher, 'backup') };
}

async function hold(environment: Environment, { of }: Folders, work: Record<Owner, string>, signal: AbortSignal): Promise<Held> {
  const tables = path.join(work.cms, names.database);
  const data = { cms: path.join(work.cms, names.data), publisher: path.join(work.publisher, names.data) };
  for (const folder of [tables, data.cms, data.publisher]) await mkdir(folder, { recursive: true, mode: 0o700 });

  // before and after the moment: a file that the database names then is in one of the two
  const before = holdUploads(of.cms, data.cms);
  const dump = dumpDatabase(environment, tables, signal);
  dump.done.catch(() => undefined);
  await dump.begun;
  const uploads = [...before, ...holdUploads(of.cms, data.cms)];
  const { files, live } = await holdPublisher(of.publisher, data.publisher, signal);
  const database = await dump.done;
  const known = await keepKnownUploads(uploads, data.cms, path.join(tables, 'files.jsonl'));

  const kept = await copyLedgers(of, data);
  const source = (owner: Owner) => (name: string): Source => ({ path: `${names.data}/${name}`, file: path.join(data[owner], name) });
  return {
    database,
    live: live ?? null,
    sources: [
      ...database.tables.map(({ name }) => ({ path: rowsOf(name), file: path.join(tables, `${name}.jsonl`) })),
      ...kept.map(({ owner, name }) => source(owner)(name)),
      ...known.map(source('cms')),
      ...files.map(source('publisher')),
    ],
  };
}

/** Last of all, so that what was withdrawn meanwhile is among it. They grow in place, so a second name would not do. */
async function copyLedgers(of: Folders['of'], data: Record<Owner, string>): Promise<{ owner: Owner; name: string }[]> {
  const all = (['cms', 'publisher'] as const).flatMap((owner) => ledgers[owner].map((name) => ({ owner, name })));
  const there = all.filter(({ owner, name }) => existsSync(path.join(of[owner], name)));
  for (const { owner, name } of there) {
    const to = path.join(data[owner], name);
    await mkdir(path.dirname(to), { recursive: true });
    await copyFile(path.join(of[owner], name), to);
  }
  return there;
}

/** What a backup holds, for the person at the terminal. */
export function tellOf({ database, live, files }: Manifest, file: string): void {
  say(`${file}: the content of ${database.moment}, ${live === null ? 'no release' : `the live release ${live}`}, ${files.length} files.`);
  say('It holds personal data: drafts, consent, officers’ accounts. Keep it where few can read it, and encrypted: see docs/production.md.');
}
