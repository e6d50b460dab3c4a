import type { Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { isMissing } from '../lib/files.ts';
import { codeOf } from '../lib/errors.ts';

/** A file to send. */
export interface Found {
  readonly file: string;
  readonly size: number;
  /** Tells its bytes from those of all other files. Releases share files by hard link: under another name it is the same. */
  readonly stamp: string;
}

/** What is to know of a file. */
export function foundAt(file: string, { dev, ino, size, mtimeMs }: Stats): Found {
  return { file, size, stamp: `${dev} ${ino} ${size} ${mtimeMs}` };
}

/**
 * A file inside a folder. A symbolic link that leads out of it is as good as none.
 * @param folder its real path
 * @param segments safe names, as {@link readTarget} gives them
 */
export async function findFile(folder: string, segments: readonly string[]): Promise<Found | undefined> {
  try {
    const file = await realpath(path.join(folder, ...segments));
    if (!file.startsWith(folder + path.sep)) return undefined;
    const found = await stat(file);
    return found.isFile() ? foundAt(file, found) : undefined;
  } catch (error) {
    if (isMissing(error) || isOddName(error)) return undefined;
    throw error;
  }
}

/** As {@link findFile}, but a compressed variant has no address of its own. */
export async function findServed(folder: string, segments: readonly string[]): Promise<Found | undefined> {
  const original = /^(.+)\.(?:br|gz)$/.exec(segments.at(-1) ?? '')?.[1];
  if (original && (await findFile(folder, [...segments.slice(0, -1), original]))) return undefined;
  return findFile(folder, segments);
}

/** The page that stands for a folder. */
export function findPage(folder: string, segments: readonly string[]): Promise<Found | undefined> {
  return findFile(folder, [...segments, 'index.html']);
}

/** Names that no file system takes, or links that go round in a circle. */
function isOddName(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ENAMETOOLONG' || code === 'ELOOP';
}
