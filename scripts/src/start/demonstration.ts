import { existsSync } from 'node:fs';
import path from 'node:path';
import { step } from '../../toolchain/say.mjs';
import { projectRoot, type Environment } from '../lib/environment.ts';
import { writeWhole } from '../lib/files.ts';
import { runTool } from './run-tool.ts';

const stampOf = (dataDir: string): string => path.join(dataDir, 'seeded');

/**
 * Brings the demonstration content into a new CMS, once: what officers changed or removed later stays so.
 * @param env as the CMS gets it
 * @throws {Stop} with the end of what the command said
 */
export async function seedOnce({ dataDir, databaseUrl }: Environment, env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  const isThere = databaseUrl !== undefined || existsSync(path.join(dataDir, 'cms.sqlite'));
  if (isThere && existsSync(stampOf(dataDir))) return;
  await step('Filling in the demonstration content', () => fillIn(dataDir, env, signal));
}

/**
 * Brings content into a CMS, and writes down that it has some.
 * @param env as the CMS gets it
 * @param folder of the content; left out: the demonstration content
 * @throws {Stop} with the end of what the command said
 */
export async function fillIn(dataDir: string, env: NodeJS.ProcessEnv, signal: AbortSignal, folder?: string): Promise<void> {
  const command = ['dist/src/commands/seed.js', ...(folder === undefined ? [] : [folder])];
  await runTool(process.execPath, command, { cwd: path.join(projectRoot, 'cms'), env, signal });
  await writeWhole(stampOf(dataDir), 'The demonstration content was filled in. Remove this file to have what is missing of it filled in again.\n');
}
