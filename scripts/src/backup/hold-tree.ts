import { linkSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isMissing } from '../lib/files.ts';

/**
 * Holds files of a folder fast by second names: whatever is replaced or removed there afterwards, they stay what they
 * are. What is held already stays held. The calls take microseconds each, and this process answers nobody.
 * @param root with absolute `to` on the same file system
 * @param inner folder or file within both; may be missing
 * @param isWanted of a path within the root
 * @returns the paths that were there, folders not among them
 */
export function holdTree(root: string, inner: string, to: string, isWanted: (path: string) => boolean): string[] {
  const found: string[] = [];
  const folders = [inner];
  // grows while it is gone through
  for (const folder of folders) {
    for (const entry of entriesOf(path.join(root, folder))) {
      const name = `${folder}/${entry.name}`;
      // a folder is wanted where something in it may be
      if (entry.isDirectory()) folders.push(name);
      else if (entry.isFile() && isWanted(name) && holdFile(path.join(root, name), path.join(to, name))) found.push(name);
    }
  }
  return found;
}

/**
 * Holds one file fast.
 * @returns whether it was there
 */
export function holdFile(file: string, to: string): boolean {
  mkdirSync(path.dirname(to), { recursive: true });
  try {
    linkSync(file, to);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    if (isThere(error)) return true;
    throw error;
  }
}

const isThere = (error: unknown): boolean => typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
