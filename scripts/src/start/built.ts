import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../lib/environment.ts';
import { writeWhole } from '../lib/files.ts';
import { step } from '../../toolchain/say.mjs';
import { runTool } from './run-tool.ts';
import { withoutSettings } from './surroundings.ts';

/** Something made from sources, and made again only when those changed. */
interface Product {
  readonly title: string;
  /** Files and folders, from the project's folder. */
  readonly sources: readonly string[];
  /** Parts of the sources that are made into something else. */
  readonly except?: readonly string[];
  /** What must be there, or it is made again. */
  readonly results: readonly string[];
  readonly stamp: string;
  /** What is made along with it. */
  readonly includes?: Product;
  make(signal: AbortSignal): Promise<void>;
}

const node = (signal: AbortSignal, packageName: string, ...args: string[]): Promise<void> =>
  runTool(process.execPath, args, { cwd: path.join(projectRoot, packageName), env: withoutSettings(process.env), signal });
const tsc = path.join(projectRoot, 'node_modules/typescript/bin/tsc');
const lock = 'pnpm-lock.yaml';

const sharedTypes: Product = {
  title: 'Compiling the shared types',
  sources: ['shared-types/src', 'shared-types/tsconfig.json', 'shared-types/package.json', 'tsconfig.base.json'],
  results: ['shared-types/dist/index.js', 'shared-types/dist/index.d.ts'],
  stamp: 'shared-types/dist/.built',
  make: (signal) => node(signal, 'shared-types', tsc, '-p', 'tsconfig.json'),
};

const server: Product = {
  title: 'Compiling the CMS',
  sources: ['cms/src', 'cms/config', 'cms/tsconfig.json', 'cms/package.json', 'shared-types/src', lock],
  except: ['cms/src/admin'],
  results: ['cms/dist/src/index.js', 'cms/dist/config/server.js'],
  stamp: 'cms/dist/src/.built',
  make: async (signal) => {
    await removeServer();
    await node(signal, 'cms', tsc, '-p', 'tsconfig.json');
  },
};

const admin: Product = {
  title: 'Building the admin',
  sources: ['cms/src/admin', 'cms/build.env', 'cms/config', 'shared-types/src', lock],
  results: ['cms/dist/build/index.html'],
  stamp: 'cms/dist/build/.built',
  includes: server,
  make: async (signal) => {
    await removeServer();
    await node(signal, 'cms', '--env-file=build.env', 'node_modules/@strapi/strapi/bin/strapi.js', 'build');
  },
};

/**
 * Makes whatever is missing or older than its sources: the shared types, the CMS's admin and its server.
 * @throws {Stop} with the end of what the compiler said
 */
export async function buildAll(signal: AbortSignal): Promise<void> {
  for (const product of [sharedTypes, admin, server]) await build(product, signal);
}

/**
 * Makes what all other code is checked against, where it is missing or older than its sources: the shared types.
 * @throws {Stop} with the end of what the compiler said
 */
export const buildTypes = (signal: AbortSignal): Promise<void> => build(sharedTypes, signal);

/**
 * Makes only what the CMS's commands need, where it is missing or older than its sources.
 * @throws {Stop} with the end of what the compiler said
 */
export async function buildCommands(signal: AbortSignal): Promise<void> {
  for (const product of [sharedTypes, server]) await build(product, signal);
}

async function build(product: Product, signal: AbortSignal): Promise<void> {
  const stamp = path.join(projectRoot, product.stamp);
  const digest = await digestOf(product);
  const isThere = product.results.every((file) => existsSync(path.join(projectRoot, file)));
  if (isThere && (await readFile(stamp, 'utf8').catch(() => '')) === digest) return;
  await step(product.title, () => product.make(signal));
  await writeWhole(stamp, digest);
  if (product.includes) await writeWhole(path.join(projectRoot, product.includes.stamp), await digestOf(product.includes));
}

/** A type that was removed from the sources must not live on. */
async function removeServer(): Promise<void> {
  for (const made of ['src', 'config', '.tsbuildinfo']) {
    await rm(path.join(projectRoot, 'cms/dist', made), { recursive: true, force: true });
  }
}

async function digestOf({ sources, except = [] }: Product): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of await filesOf(source)) {
      if (except.some((folder) => file.startsWith(`${folder}/`)) || /\.test\.tsx?$/.test(file)) continue;
      hash.update(`${file}\n`).update(await readFile(path.join(projectRoot, file)));
    }
  }
  return hash.digest('hex');
}

async function filesOf(source: string): Promise<string[]> {
  const absolute = path.join(projectRoot, source);
  const entries = await readdir(absolute, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!entries) return existsSync(absolute) ? [source] : [];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(projectRoot, path.join(entry.parentPath, entry.name)))
    .sort();
}
