import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { databaseDump, dumpMoment, tableForm, type DatabaseDump, type TableForm } from '@sanctuary/shared-types';
import { z } from 'zod';
import { Stop } from '../../toolchain/say.mjs';
import { projectRoot } from '../lib/environment.ts';
import { buildCommands } from '../start/built.ts';
import { runTool } from '../start/run-tool.ts';

const cms = path.join(projectRoot, 'cms');

/** Which database: that of a `DATA_DIR`, or PostgreSQL. */
export interface Database {
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
}

/**
 * Compiles the CMS where its sources changed. In an image there are none, and it is compiled already.
 * @throws {Stop} with what the compiler said
 */
export async function compileCms(signal: AbortSignal): Promise<void> {
  if (existsSync(path.join(cms, 'src'))) await buildCommands(signal);
}

/** A dump that goes on. */
export interface Dump {
  /** Resolves when the moment of the dump is fixed. */
  readonly begun: Promise<void>;
  /** Resolves when it is written. */
  readonly done: Promise<DatabaseDump>;
}

/**
 * Has the CMS write one moment of its database into a folder. It may be running all the while.
 * @param folder empty
 * @throws {Stop} in either promise, with what it said
 */
export function dumpDatabase(database: Database, folder: string, signal: AbortSignal): Dump {
  const child = spawn(process.execPath, commandLine('dump-database', folder), {
    cwd: cms, env: environmentOf(database), signal, stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => { said = (said + data.toString()).slice(-20_000); });
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, ended) => {
      if (code === 0) resolve();
      else reject(new Stop(`The database could not be read, so no backup was made (${ended ?? String(code)}).\n${said.trim()}`));
    });
  });
  const told = new Promise<void>((resolve) => {
    child.on('message', (message) => { if (dumpMoment.safeParse(message).success) resolve(); });
  });
  const begun = Promise.race([told, ended]);
  begun.catch(() => undefined);
  return { begun, done: ended.then(async () => databaseDump.parse(JSON.parse(await readFile(path.join(folder, 'dump.json'), 'utf8')))) };
}

/**
 * Makes an empty database beside the real one.
 * @param folder for notes
 * @returns its tables
 */
export async function makeTables(database: Database, folder: string, signal: AbortSignal): Promise<TableForm[]> {
  await restoreStep('make', database, folder, signal);
  return z.array(tableForm).parse(JSON.parse(await readFile(path.join(folder, 'tables.json'), 'utf8')));
}

/** Fills it from the files that {@link dumpDatabase} wrote. */
export const fillTables = (database: Database, folder: string, signal: AbortSignal): Promise<void> => restoreStep('fill', database, folder, signal);

/** Puts it in the place of the real one, where it is PostgreSQL: a file of SQLite moves with the others. */
export async function swapTables(database: Database, folder: string): Promise<void> {
  if (database.databaseUrl !== undefined) await restoreStep('swap', database, folder);
}

/** Forgets it, where it is PostgreSQL: a file of SQLite goes with its folder. */
export async function discardTables(database: Database, folder: string): Promise<void> {
  if (database.databaseUrl !== undefined) await restoreStep('discard', database, folder);
}

async function restoreStep(name: string, database: Database, folder: string, signal?: AbortSignal): Promise<void> {
  await runTool(process.execPath, commandLine('restore-database', name, folder), { cwd: cms, env: environmentOf(database), ...(signal && { signal }) });
}

const commandLine = (command: string, ...args: readonly string[]): string[] =>
  ['--env-file=build.env', `dist/src/commands/${command}.js`, ...args];

/** It starts as a new system would, by itself: it mails nobody, and no publisher hears of it. */
function environmentOf({ dataDir, databaseUrl }: Database): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl ?? '',
    SMTP_URL: '',
    PUBLISHER_URL: 'http://127.0.0.1:9',
    ADMIN_EMAIL: 'nobody@example.org',
    ADMIN_PASSWORD: randomBytes(16).toString('hex'),
  };
}
