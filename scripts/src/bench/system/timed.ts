import { spawn } from 'node:child_process';
import { MemoryWatch } from './processes.ts';

/** What a program took. */
export interface Took {
  /** From its start to its end, on the clock on the wall. */
  readonly seconds: number;
  /** The most that it and what it started held at one time, in bytes; 0 where the system does not tell. */
  readonly memory: number;
  /** The end of its output. */
  readonly said: string;
}

/**
 * Runs a program to its end.
 * @throws {Error} with the end of what it said, where it fails
 */
export async function timed(file: string, args: readonly string[], options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv }): Promise<Took> {
  const began = performance.now();
  const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const watch = new MemoryWatch(child.pid ?? 0, 200);
  let said = '';
  const keep = (data: Buffer): void => { said = (said + data.toString()).slice(-4000); };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const seconds = (performance.now() - began) / 1000;
  const memory = watch.stop();
  if (code !== 0) throw new Error(`${file} ${args.join(' ')} ended with ${code}.\n${said}`);
  return { seconds, memory, said };
}
