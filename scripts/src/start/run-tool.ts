import { spawn } from 'node:child_process';
import { Stop } from '../../toolchain/say.mjs';

/**
 * Runs a program to its end; what it says is shown only when it fails.
 * @param options `cwd`; `env`, else ours; `signal` ends it
 * @throws {Stop} with the end of what it said
 */
export function runTool(
  file: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv; signal?: AbortSignal },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const keep = (data: Buffer): void => { said = (said + data.toString()).slice(-20_000); };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Stop(`${said.trim()}\n\n${[file, ...args].join(' ')} ended with ${signal ?? String(code)}.`));
    });
  });
}
