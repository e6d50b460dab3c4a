import { existsSync } from 'node:fs';
import path from 'node:path';
import { Stop } from '../../toolchain/say.mjs';
import type { Environment } from '../lib/environment.ts';
import { lockDataFolder } from '../start/lock.ts';

/** A restore that was cut off while old and new changed places. */
export class HalfRestored extends Stop {}

/** Lies in a data folder while what was restored is put into its place. */
export const unfinished = 'restore.unfinished';

/**
 * Takes the data folder for a restore.
 * @returns gives it back
 * @throws {Stop} where the system runs on it
 */
export async function takeForRestore(environment: Environment): Promise<() => Promise<void>> {
  await refuseRunningServices(environment);
  return lockDataFolder(environment.dataDir, (dataDir, pid) =>
    `The system is running on DATA_DIR ${dataDir} (process ${pid}). Nothing was changed. `
    + `End it first, with Ctrl-C in its terminal (or: kill ${pid}), then restore.`);
}

/** In containers each process has numbers of its own, and no lock can be told from one that was left behind. */
async function refuseRunningServices({ dataDir, publisherDataDir, cmsUrl, publisherUrl }: Environment): Promise<void> {
  if (publisherDataDir === dataDir) return;
  for (const [name, address] of [['cms', `${cmsUrl}/_health`], ['publisher', `${publisherUrl}/healthz`]] as const) {
    if (!(await answers(address))) continue;
    throw new Stop(`The ${name} is running: ${address} answers. Nothing was changed. `
      + 'End the system first (docker compose stop web preview publisher cms), then restore.');
  }
}

async function answers(address: string): Promise<boolean> {
  try {
    await (await fetch(address, { signal: AbortSignal.timeout(3000) })).body?.cancel();
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes sure that nothing is half restored.
 * @throws {Stop} with the ways out
 */
export function refuseHalfRestored(dataDir: string): void {
  const file = path.join(dataDir, unfinished);
  if (!existsSync(file)) return;
  throw new Stop(`A restore was cut off half-way in ${dataDir}: what is there does not belong together.\n`
    + 'Run it again: npm run restore FILE\n'
    + `(To go on with what is there all the same, remove ${file}.)`);
}
