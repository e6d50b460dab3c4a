import { lstat, readdir, readlink } from 'node:fs/promises';
import path from 'node:path';
import { digestOf } from '../list-files.ts';

/** Every file below a folder, as a path within it, sorted; links too. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** What each file below a folder holds: its digest, or where a link leads. */
export async function contentsOf(folder: string, isWanted: (name: string) => boolean = () => true): Promise<Record<string, string>> {
  const contents: Record<string, string> = {};
  for (const name of (await filesIn(folder)).filter(isWanted)) {
    const file = path.join(folder, name);
    contents[name] = (await lstat(file)).isSymbolicLink() ? await readlink(file) : await digestOf(file);
  }
  return contents;
}
