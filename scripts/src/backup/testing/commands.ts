import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const command = path.resolve(import.meta.dirname, '../command.ts');

/** How a command ended, and all that it said. */
export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/**
 * Runs `npm run backup` or `npm run restore`, as the project's root does.
 * @param settings the environment: `DATA_DIR`, and `DATABASE_URL` where it is PostgreSQL
 * @param killedAt kills it outright as soon as it has said this
 */
export async function runCommand(args: readonly ('backup' | 'restore' | (string & {}))[], settings: NodeJS.ProcessEnv, killedAt?: string): Promise<Ended> {
  const child = spawn(process.execPath, [command, ...args], { env: { ...process.env, INIT_CWD: undefined, DATABASE_URL: '', ...settings }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      said += data.toString();
      if (killedAt !== undefined && said.includes(killedAt)) child.kill('SIGKILL');
    });
  }
  await once(child, 'close');
  return { code: child.exitCode, said };
}
