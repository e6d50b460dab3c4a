import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { sha256 } from '../../src/snapshot/canonical-json.ts';

const shown = 400;

/** Digests of all files of a folder, by path. */
export async function digestsIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(await Promise.all(files.map(async (file) => [relative(folder, file), sha256(await readFile(file))] as const)));
}

/** A copy of a folder whose files are the same on disk, as the publisher makes one. */
export async function linkedCopy(from: string, to: string): Promise<void> {
  await promisify(execFile)('cp', ['-al', from, to]);
}

/** What first differs between two folders, in words; `null` where nothing does. */
export async function firstDifference(made: string, wanted: string): Promise<string | null> {
  const [one, other] = await Promise.all([digestsIn(made), digestsIn(wanted)]);
  const file = [...new Set([...one.keys(), ...other.keys()])].sort().find((path) => one.get(path) !== other.get(path));
  if (file === undefined) return null;
  if (!other.has(file)) return `${file} should not be there`;
  if (!one.has(file)) return `${file} is missing`;
  const [is, shouldBe] = await Promise.all([readFile(join(made, file), 'utf8'), readFile(join(wanted, file), 'utf8')]);
  const place = Array.from({ length: is.length }, (_, index) => index).find((index) => is[index] !== shouldBe[index]) ?? is.length;
  const from = Math.max(0, place - shown / 4);
  return `${file} differs at ${place}:\n- ${is.slice(from, from + shown)}\n+ ${shouldBe.slice(from, from + shown)}`;
}
