import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { environment, run } from './processes.mjs';
import { step } from './say.mjs';
import { homeIsWritable } from './tools.mjs';

const packages = ['cms', 'shared-types', 'site', 'scripts'];
const inputs = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...packages.map((name) => `${name}/package.json`)];

/**
 * Installs the packages exactly as the lock file says, where anything it depends on changed since the last time.
 * @param {string} root the project's folder
 * @param {import('./tools.mjs').Tools} tools
 * @throws {Stop} with the end of what pnpm said
 */
export async function installPackages(root, tools) {
  const stamp = path.join(root, 'node_modules', '.installed');
  const digest = await digestOf(root);
  const complete = packages.every((name) => existsSync(path.join(root, name, 'node_modules')));
  if (complete && (await readFile(stamp, 'utf8').catch(() => '')) === digest) return;
  await step('Installing packages', () => run(tools.pnpm, [
    'install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only',
    '--config.confirm-modules-purge=false', ...storeArgs(root),
  ], { cwd: root, env: environment(tools) }));
  await writeFile(stamp, digest);
}

async function digestOf(root) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  for (const file of inputs) hash.update(`${file}\n`).update(await readFile(path.join(root, file)));
  return hash.digest('hex');
}

function storeArgs(root) {
  if (homeIsWritable()) return [];
  const at = (name) => path.join(root, '.toolchain', name);
  return ['--store-dir', at('store'), '--cache-dir', at('cache'), '--state-dir', at('state')];
}
