// `npm run backup [FILE]`, `npm run restore FILE`.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { say, Stop } from '../../toolchain/say.mjs';
import { EnvironmentError, readEnvironment, type Environment } from '../lib/environment.ts';
import { isOfSystem, messageOf } from '../lib/errors.ts';
import { takeUpSettings } from '../lib/settings-file.ts';
import { HalfRestored } from './at-rest.ts';
import { makeBackup, tellOf } from './make-backup.ts';
import { restoreBackup, tellRestored } from './restore-backup.ts';

const usage = `Usage:
  npm run backup [FILE]   writes all that must be kept into one file, also while the system runs; without a name, into BACKUP_DIR
  npm run restore FILE    puts it back in the place of what is there; the system must not be running`;

/** Where the command was given: npm and pnpm run it in the project's folder. */
const here = process.env['INIT_CWD'] ?? process.cwd();

const commands: Readonly<Record<string, (environment: Environment, file: string | undefined, signal: AbortSignal) => Promise<void>>> = {
  async backup(environment, given, signal) {
    const file = given === undefined ? path.join(environment.backupDir, nameNow()) : path.resolve(here, given);
    await refusePlace(environment, file, given === undefined);
    giveWay();
    tellOf(await makeBackup(environment, file, signal), file);
  },
  async restore(environment, given, signal) {
    if (given === undefined) throw new Stop(`Say which backup: npm run restore FILE\n\n${usage}`);
    tellRestored(await restoreBackup(environment, path.resolve(here, given), signal));
  },
};

const nameNow = (): string => `sanctuary-${new Date().toISOString().replace(/\.\d+Z$/, 'Z').replaceAll(':', '-')}.tar.gz`;

async function refusePlace({ dataDir, publisherDataDir }: Environment, file: string, mayMakeFolder: boolean): Promise<void> {
  for (const folder of [dataDir, publisherDataDir]) {
    if (!path.relative(folder, file).startsWith('..')) throw new Stop(`${file} is inside ${folder}, and would be lost with it. Choose a place outside.`);
  }
  if (existsSync(file)) throw new Stop(`${file} is there already. Choose another name: a backup never takes the place of another.`);
  if (mayMakeFolder) await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  else if (!existsSync(path.dirname(file))) throw new Stop(`There is no folder ${path.dirname(file)}. Make it first.`);
}

/** Officers and readers come before a backup. */
function giveWay(): void {
  try {
    os.setPriority(os.constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // not everywhere allowed, and nothing hangs on it
  }
}

const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => { ending.abort(); });

const [name, file] = process.argv.slice(2);
const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
try {
  if (!command) throw new Stop(usage);
  takeUpSettings();
  await command(readEnvironment(process.env), file, ending.signal);
} catch (error) {
  process.exitCode = 1;
  const asItWas = name === 'restore' ? 'Nothing was changed.' : 'No backup was made.';
  if (ending.signal.aborted && !(error instanceof HalfRestored)) say(`Broken off. ${asItWas}`);
  else if (error instanceof Stop || error instanceof EnvironmentError) say(error.message);
  else if (isOfSystem(error)) say(`${messageOf(error)}. ${asItWas}`);
  else throw error;
}
