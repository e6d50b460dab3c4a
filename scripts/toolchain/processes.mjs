import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Stop } from './say.mjs';

/** No child of ours reports to anybody or looks for newer versions of itself. */
const quiet = {
  STRAPI_TELEMETRY_DISABLED: 'true',
  ASTRO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  NO_UPDATE_NOTIFIER: '1',
  NPM_CONFIG_UPDATE_NOTIFIER: 'false',
};

/** The environment for children: ours, quiet, with the pinned tools first on PATH. */
export function environment(tools) {
  const found = [tools?.bin, process.env['PATH']].filter(Boolean).join(path.delimiter);
  return { ...process.env, ...quiet, PATH: found };
}

/**
 * Runs a command to its end with its output kept.
 * @returns {Promise<string>} standard output
 * @throws {Stop} naming the command, its exit and the end of what it said
 */
export function run(file, args, { cwd, env = environment(), signal } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env, signal, stdio: ['ignore', 'pipe', 'pipe'] });
    const stopPassing = passSignals(child, (signal) => process.exit(128 + os.constants.signals[signal]));
    let out = '';
    let all = '';
    child.stdout.on('data', (data) => { out += data; all += data; });
    child.stderr.on('data', (data) => { all += data; });
    child.on('error', (error) => { stopPassing(); reject(new Stop(`${file}: ${error.message}`)); });
    child.on('close', (code, signal) => {
      stopPassing();
      if (code === 0) resolve(out);
      else reject(new Stop(`${file} ${args.join(' ')} ended with ${signal ?? code}.\n${all.slice(-4000)}`));
    });
  });
}

/**
 * Runs the program that does the real work: same terminal, signals passed on, same exit code.
 * @param options `own`, whether it is one of ours: then a channel tells it when this process is killed outright
 * @returns {Promise<number>} exit code, by the shell's custom 128 + number for a signal
 */
export function handOver(program, args, { tools, cwd, own }) {
  const file = program === 'node' ? tools.node : program;
  const child = spawn(file, args, {
    cwd,
    env: environment(tools),
    stdio: ['inherit', 'inherit', 'inherit', ...(own ? ['ipc'] : [])],
  });
  passSignals(child);
  endWithNpm(child);
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Stop(`${program}: ${error.message}`)));
    child.on('close', (code, signal) => resolve(code ?? 128 + os.constants.signals[signal]));
  });
}

/** Signals that would end us go to the child; `then` is called after. Returns the way to stop that. */
function passSignals(child, then = () => {}) {
  const pass = (signal) => { child.kill(signal); then(signal); };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, pass);
  return () => { for (const signal of signals) process.off(signal, pass); };
}

/** npm passes signals on, but cannot when it is killed outright: then we, or the shell between us, change parents. */
function endWithNpm(child) {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const before = ancestors();
  setInterval(() => {
    const now = ancestors();
    if (now.some((pid, index) => pid !== before[index])) child.kill('SIGTERM');
  }, 1000).unref();
}

/** Our parent, and its parent where that can be told. */
function ancestors() {
  try {
    // pid (name) state parent: the name may hold anything but ends at the last bracket
    const [, , ofParent] = readFileSync(`/proc/${process.ppid}/stat`, 'utf8').split(')').at(-1).split(' ');
    return [process.ppid, Number(ofParent)];
  } catch {
    return [process.ppid];
  }
}
