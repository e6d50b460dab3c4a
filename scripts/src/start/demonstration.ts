import { existsSync } from 'node:fs';
import path from 'node:path';
import { step } from '../../toolchain/say.mjs';
import { projectRoot, type Environment } from '../lib/environment.ts';
import { writeWhole } from '../lib/files.ts';
import { runTool } from './run-tool.ts';

/**
 * Brings the demonstration content into a new CMS, once: what officers changed or removed later stays so.
 * @param env as the CMS gets it
 * @throws {Stop} with the end of what the command said
 */
export async function seedOnce(environment: Environment, env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  const stamp = path.join(environment.dataDir, 'seeded');
  const database = path.join(environment.dataDir, 'cms.sqlite');
  const isThere = environment.databaseUrl !== undefined || existsSync(database);
  if (isThere && existsSync(stamp)) return;
  const cms = path.join(projectRoot, 'cms');
  await step('Filling in the demonstration content', () =>
    runTool(process.execPath, ['dist/src/commands/seed.js'], { cwd: cms, env, signal }));
  await writeWhole(stamp, 'The demonstration content was filled in. Remove this file to have what is missing of it filled in again.\n');
}
