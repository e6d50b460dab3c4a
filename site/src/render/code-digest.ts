import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../snapshot/canonical-json.ts';

const workspace = fileURLToPath(new URL('../../../', import.meta.url));
const inputs = ['pnpm-lock.yaml', 'shared-types/src', 'site/astro.config.ts', 'site/package.json', 'site/public', 'site/src', 'site/tsconfig.json', 'tsconfig.base.json'];
const isTest = /\.(test|fixtures)\.tsx?$/;

/**
 * Digest of the code that makes releases: the sources of site and shared-types, and the lock file.
 * @param root folder of the workspace
 * @returns 64 hex digits
 */
export async function codeDigest(root: string = workspace): Promise<string> {
  const files = (await Promise.all(inputs.map((input) => filesIn(join(root, input))))).flat();
  const named = files.map((file) => ({ file, name: relative(root, file).split(sep).join('/') })).filter(({ name }) => !isTest.test(name));
  const hash = createHash('sha256');
  for (const { file, name } of named.sort((a, b) => (a.name < b.name ? -1 : 1))) hash.update(`${name}\n${sha256(await readFile(file))}\n`);
  return hash.digest('hex');
}

/** The file itself, or every file of a folder; none where nothing is there. */
async function filesIn(path: string): Promise<string[]> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [path] : [];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Name of a release: the same code and the same snapshot give the same release. */
export function releaseId(code: string, snapshot: string): string {
  return sha256(`${code}\n${snapshot}`).slice(0, 16);
}
