import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { say, step } from '../../toolchain/say.mjs';
import type { Environment } from '../lib/environment.ts';
import { messageOf } from '../lib/errors.ts';
import { pointLink, syncFolder } from '../lib/files.ts';
import { syncTree } from '../lib/trees.ts';
import { forgetPassword, keepSecrets } from '../start/secrets.ts';
import { HalfRestored, takeForRestore, unfinished } from './at-rest.ts';
import { compileCms, discardTables, fillTables, makeTables, swapTables, type Database } from './cms-commands.ts';
import { foldersOf, type Folders } from './folders.ts';
import { names, type Manifest } from './manifest.ts';
import { ledgers, pieces, placeOf, type Owner } from './places.ts';
import { addToLedger, mark, putInPlace } from './put-in-place.ts';
import { readManifest } from './read-archive.ts';
import { refuseTooLittleRoom } from './room.ts';
import { refuseOtherModel } from './same-model.ts';
import { unpack } from './unpack.ts';
import { removeAbandonedWork, workFolder } from './work-folder.ts';

/** Everything that a restore is about. */
interface Restore {
  readonly environment: Environment;
  readonly folders: Folders;
  readonly file: string;
  readonly manifest: Manifest;
  /** Of the manifest. */
  readonly text: string;
  /** Folders in which it is made ready. */
  readonly work: Readonly<Record<Owner, string>>;
  /** The database that is being restored. */
  readonly beside: Database;
  readonly signal: AbortSignal;
}

/**
 * Puts a backup in the place of what is there. All of it is made ready and checked beside; then it takes the place of the
 * old within a second. Cut off before that, the old is as it was; cut off within it, it is run again.
 * @param file absolute
 * @throws {Stop} before anything is changed, where it cannot be restored: with the fault and the remedy
 */
export async function restoreBackup(environment: Environment, file: string, signal: AbortSignal): Promise<Manifest> {
  const { manifest, text } = await readManifest(file);
  const giveBack = await takeForRestore(environment);
  const folders = foldersOf(environment);
  try {
    for (const folder of folders.all) {
      await mkdir(folder, { recursive: true });
      await removeAbandonedWork(folder);
    }
    await refuseTooLittleRoom(folders, manifest);
    const cms = await workFolder(folders.of.cms, 'restore');
    const work = { cms, publisher: folders.all.length === 1 ? cms : await workFolder(folders.of.publisher, 'restore') };
    const beside = { dataDir: path.join(work.cms, 'cms'), databaseUrl: environment.databaseUrl };
    try {
      await restore({ environment, folders, file, manifest, text, work, beside, signal });
    } finally {
      for (const folder of Object.values(work)) await rm(folder, { recursive: true, force: true });
    }
    return manifest;
  } finally {
    await giveBack();
  }
}

async function restore(all: Restore): Promise<void> {
  await compileCms(all.signal);
  try {
    await prepare(all);
  } catch (error) {
    // where that fails too, the next restore does it
    await discardTables(all.beside, all.work.cms).catch(() => undefined);
    throw error;
  }
  await step('Putting it in place', () => replaceAll(all)).catch((error: unknown) => {
    throw new HalfRestored(`The backup could not be put into its place: ${messageOf(error)}\n`
      + `What is in ${all.environment.dataDir} does not belong together now. Run the restore again.`);
  });
}

async function prepare({ file, manifest, text, work, beside, signal }: Restore): Promise<void> {
  await mkdir(beside.dataDir, { recursive: true });
  // first, as a damaged file is found within it, before anything slower is begun
  await step(`Unpacking and checking ${manifest.files.length} files`, async () => {
    await unpack(file, { manifest, text }, (name) => path.join(work[ownerOf(name)], name), signal);
    const data = path.join(work.publisher, names.data);
    await mkdir(data, { recursive: true });
    if (manifest.live !== null) await pointLink(path.join(data, 'current'), path.join('releases', manifest.live));
    for (const folder of new Set(Object.values(work))) await syncTree(folder);
  });
  const tables = await step('Making the tables of the database', () => makeTables(beside, work.cms, signal));
  refuseOtherModel(file, manifest, tables);
  const database = path.join(work.cms, names.database);
  await mkdir(database, { recursive: true });
  await writeFile(path.join(database, 'dump.json'), JSON.stringify(manifest.database), { mode: 0o600 });
  await step(`Filling ${manifest.database.tables.length} tables`, () => fillTables(beside, database, signal));
}

const ownerOf = (name: string): Owner => placeOf(name.slice(names.data.length + 1))?.owner ?? 'cms';

/** From here on nothing breaks it off but the end of the process. */
async function replaceAll({ environment, folders: { of, all }, work, beside }: Restore): Promise<void> {
  const sign = path.join(of.cms, unfinished);
  await mark(sign, 'A backup is being put into its place. While this file is here, what is in this folder does not belong together.\n');
  for (const owner of ['cms', 'publisher'] as const) {
    for (const ledger of ledgers[owner]) await addToLedger(ledger, path.join(work[owner], names.data), of[owner]);
  }
  await swapTables({ dataDir: of.cms, databaseUrl: environment.databaseUrl }, work.cms);
  // a log of the old database must not be read into the new one: it goes first
  const sqlite = environment.databaseUrl === undefined ? ['cms.sqlite-wal', 'cms.sqlite-shm', 'cms.sqlite'] : [];
  for (const piece of sqlite) await putInPlace(piece, beside.dataDir, of.cms, path.join(work.cms, 'old'));
  for (const owner of ['cms', 'publisher'] as const) {
    for (const piece of pieces[owner]) await putInPlace(piece, path.join(work[owner], names.data), of[owner], path.join(work[owner], 'old'));
  }
  // what is there is not to be filled up with the demonstration content
  await mark(path.join(of.cms, 'seeded'), 'The content came from a backup.\n');
  if (all.length === 1 && environment.cmsToken === undefined) await makeSecrets(of.cms);
  await rm(sign);
  await syncFolder(of.cms);
}

/** Without a password for a first administrator: the backup has its own. */
async function makeSecrets(dataDir: string): Promise<void> {
  await keepSecrets(dataDir);
  await forgetPassword(dataDir);
}

/** What is there now, for the person at the terminal. */
export function tellRestored({ database, live }: Manifest): void {
  say(`Restored: the content of ${database.moment}${live === null ? '' : ` and the release ${live}`}.`);
  say('Start the system now. Officers sign in again with the passwords of that day; whoever was to have no access since must be blocked again.');
}
