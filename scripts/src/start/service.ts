import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { say, Stop } from '../../toolchain/say.mjs';
import { openLog, type LogFile } from './log-file.ts';

/** One of the processes that make up the system. */
export interface Service {
  readonly name: string;
  /** Script and its arguments, run by the Node that runs us. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Answers as soon as the process is of use. */
  readonly address: string;
  /** What of its output the person at the terminal should see. */
  problemIn(line: string): string | undefined;
}

/** A service that is kept running. */
export interface Supervised {
  /**
   * Waits until it answers. From then on it is started again whenever it ends.
   * @throws {Stop} with the end of its log, when it ends before
   */
  untilUp(signal: AbortSignal): Promise<void>;
  /** Asks it to end, and insists when the time is over. */
  stop(milliseconds: number): Promise<void>;
}

const exitWithParent = fileURLToPath(new URL('exit-with-parent.ts', import.meta.url));
const longestPause = 30_000;

/**
 * Starts a service in a process group of its own, so that Ctrl-C in the terminal reaches only us and the
 * services end in their order.
 * @param logs folder of the log files
 */
export function supervise(service: Service, logs: string): Supervised {
  const log = openLog(logs, service.name);
  let isUp = false;
  let isStopping = false;
  let pause = 1000;
  let retry: NodeJS.Timeout | undefined;
  let child = launch();

  function launch(): ChildProcess {
    const began = Date.now();
    const started = spawn(process.execPath, ['--import', exitWithParent, ...service.args], {
      cwd: service.cwd,
      env: service.env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const show = (line: string): void => {
      const problem = service.problemIn(line);
      if (problem !== undefined) say(`${service.name}: ${problem}`);
    };
    if (started.stdout) log.take(started.stdout, show);
    if (started.stderr) log.take(started.stderr, show);
    started.once('exit', (code, signal) => {
      if (isStopping || !isUp) return;
      if (Date.now() - began > 60_000) pause = 1000;
      say(`${service.name} ended unexpectedly (${signal ?? String(code)}); starting it again in ${pause / 1000} s. Its log: ${log.path}`);
      retry = setTimeout(() => { child = launch(); }, pause);
      pause = Math.min(pause * 2, longestPause);
    });
    return started;
  }

  return {
    async untilUp(signal) {
      while (!(await answers(service.address))) {
        signal.throwIfAborted();
        if (hasEnded(child)) throw new Stop(endedEarly(service, child, log));
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      isUp = true;
    },
    async stop(milliseconds) {
      isStopping = true;
      clearTimeout(retry);
      if (!hasEnded(child)) await end(child, milliseconds);
      log.close();
    },
  };
}

function endedEarly(service: Service, child: ChildProcess, log: LogFile): string {
  return `${log.tail().trim()}\n\n${service.name} could not start (${child.signalCode ?? String(child.exitCode)}). Its log: ${log.path}`;
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Any answer will do: the web server has nothing to show before the first release, but it is up. */
async function answers(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(2000), redirect: 'manual' });
    await answer.body?.cancel();
    return true;
  } catch {
    return false;
  }
}

async function end(child: ChildProcess, milliseconds: number): Promise<void> {
  const ended = new Promise<void>((resolve) => child.once('exit', () => { resolve(); }));
  child.kill('SIGTERM');
  const insist = setTimeout(() => { killGroup(child); }, milliseconds);
  await ended;
  clearTimeout(insist);
  // what it started itself and left behind
  killGroup(child);
}

function killGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // nobody left in it
  }
}
