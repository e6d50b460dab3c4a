import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../snapshot/canonical-json.ts';

const workspace = fileURLToPath(new URL('../../../', import.meta.url));
const inputs = ['pnpm-lock.yaml', 'shared-types/src', 'site/astro.config.ts', 'site/package.json', 'site/public', 'site/src', 'site/tsconfig.json', 'tsconfig.base.json'];
const isTest = /\.(test|fixtures)\.tsx?$/;

/** What was found last, and by which names, sizes and times of the files. */
let known = { stamp: '', digest: '' };

/**
 * Digest of the code that makes releases: the sources of site and shared-types, and the lock file. They are read
 * again only where one of them was written since: the publisher asks before every release.
 * @param root folder of the workspace
 * @returns 64 hex digits
 */
export async function codeDigest(root: string = workspace): Promise<string> {
  const files = inputs.flatMap((input) => filesIn(join(root, input)));
  const named = files.map((file) => ({ file, name: relative(root, file).split(sep).join('/') })).filter(({ name }) => !isTest.test(name));
  named.sort((a, b) => (a.name < b.name ? -1 : 1));
  const stamp = named.map(({ file }) => stampOf(file)).join('\n');
  if (stamp === known.stamp) return known.digest;
  const hash = createHash('sha256');
  for (const { file, name } of named) hash.update(`${name}\n${sha256(await readFile(file))}\n`);
  const digest = hash.digest('hex');
  known = { stamp, digest };
  return digest;
}

function stampOf(file: string): string {
  const { ino, size, mtimeMs, ctimeMs } = statSync(file);
  return `${file} ${ino} ${size} ${mtimeMs} ${ctimeMs}`;
}

/** The file itself, or every file of a folder; none where nothing is there. */
function filesIn(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [path] : [];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Name of a release: the same code and the same snapshot give the same release. */
export function releaseId(code: string, snapshot: string): string {
  return sha256(`${code}\n${snapshot}`).slice(0, 16);
}
