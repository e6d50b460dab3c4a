import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a command said, both streams in one, and how it ended. */
export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

/** A script for the Node that runs us. */
export interface NodeCommand {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

const exitWithParent = fileURLToPath(new URL('../start/exit-with-parent.ts', import.meta.url));
/** Milliseconds after which a check hangs. */
const longest = 14 * 60_000;

/**
 * Runs a command in a process group of its own, so that whatever it started ends with it.
 * @param signal ends it early
 */
export function runNode({ args, cwd, env }: NodeCommand, signal: AbortSignal): Promise<Outcome> {
  const child = spawn(process.execPath, ['--import', exitWithParent, ...args], {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  const keep = (data: Buffer): void => { output += data.toString(); };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const end = (why: string): void => {
    output += `\n${why}\n`;
    endGroup(child);
  };
  const tooLong = setTimeout(() => { end(`It was stopped after ${longest / 60_000} minutes.`); }, longest);
  const onAbort = (): void => { end('It was stopped.'); };
  signal.addEventListener('abort', onAbort, { once: true });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(tooLong);
      signal.removeEventListener('abort', onAbort);
      killGroup(child, 'SIGKILL');
      resolve({ ok: code === 0, output });
    });
  });
}

function endGroup(child: ChildProcess): void {
  killGroup(child, 'SIGTERM');
  setTimeout(() => { killGroup(child, 'SIGKILL'); }, 12_000).unref();
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // nobody left in it
  }
}
