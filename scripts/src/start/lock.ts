import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { Stop } from '../../toolchain/say.mjs';
import { codeOf } from '../lib/errors.ts';

const lockFile = z.object({ pid: z.int().positive() });

/**
 * Takes the data folder for this process: two systems on one database would damage it.
 * @param dataDir absolute; made where missing
 * @param refusal what to say where a running system has it
 * @returns gives it back
 * @throws {Stop} naming the process that has it, and the remedy
 */
export async function lockDataFolder(dataDir: string, refusal = runsAlready): Promise<() => Promise<void>> {
  const file = path.join(dataDir, 'start.lock');
  await mkdir(dataDir, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
    throw new Stop(`DATA_DIR ${dataDir} cannot be made: ${String(error)}. Set DATA_DIR to a folder that you may write to.`);
  });
  for (;;) {
    if (await create(file)) return () => rm(file, { force: true });
    const holder = await pidIn(file);
    const work = holder === undefined ? undefined : await workOf(holder);
    if (holder !== undefined && work === 'system') throw new Stop(refusal(dataDir, holder));
    if (holder !== undefined && work === 'restore') {
      throw new Stop(`A backup is being restored into DATA_DIR ${dataDir} (process ${holder}). Wait until that has ended.`);
    }
    await removeStale(file, holder);
  }
}

function runsAlready(dataDir: string, holder: number): string {
  return `The system is running already on DATA_DIR ${dataDir} (process ${holder}).\n`
    + `Use that one, end it with Ctrl-C in its terminal (or: kill ${holder}), or start a second one elsewhere:\n`
    + 'DATA_DIR=.data-2 CMS_PORT=2337 SITE_PORT=5321 PUBLISHER_PORT=5400 PREVIEW_PORT=5402 npm start';
}

async function create(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx', 0o600);
    await handle.writeFile(JSON.stringify({ pid: process.pid }));
    await handle.close();
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new Stop(`DATA_DIR ${path.dirname(file)} cannot be written to: ${String(error)}. Set DATA_DIR to a folder that you may write to.`);
  }
}

async function pidIn(file: string): Promise<number | undefined> {
  try {
    return lockFile.parse(JSON.parse(await readFile(file, 'utf8'))).pid;
  } catch {
    // gone, or its writer was killed half-way
    return undefined;
  }
}

/** What a process does, where it lives and is one of ours: the system gives numbers out again. */
async function workOf(pid: number): Promise<'system' | 'restore' | undefined> {
  // in a container it may be the number of one that was killed there
  if (pid === process.pid) return undefined;
  try {
    process.kill(pid, 0);
  } catch {
    return undefined;
  }
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined);
  if (command?.includes('backup/command')) return 'restore';
  return command === undefined || command.includes('start/main') ? 'system' : undefined;
}

/** By rename, and put back if it was no longer the stale one: another start may have replaced it meanwhile. */
async function removeStale(file: string, stale: number | undefined): Promise<void> {
  const aside = `${file}.${process.pid}`;
  await rename(file, aside).catch(() => undefined);
  if ((await pidIn(aside)) === stale) await rm(aside, { force: true });
  else await rename(aside, file).catch(() => undefined);
}
