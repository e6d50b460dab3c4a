import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { codeOf, messageOf } from './errors.ts';

/** Whether an error of the file system says that the file is not there. */
export function isMissing(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/**
 * Writes a file so that a reader, or a restart after a power cut, finds the old text or the new one, never half.
 * @param file its folder is made where missing
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const beside = besideOf(file);
  const handle = await open(beside, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(beside, file);
  await syncFolder(path.dirname(file));
}

/**
 * Reads a JSON file.
 * @returns `undefined` where there is none
 * @throws {Error} naming the file where its text is not what the schema says
 */
export async function readJson<T extends z.ZodType>(file: string, schema: T): Promise<z.infer<T> | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw new Error(`${file} cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

/** Points a symbolic link somewhere else by one rename: it is never missing in between. */
export async function pointLink(link: string, target: string): Promise<void> {
  const beside = besideOf(link);
  await symlink(target, beside);
  await rename(beside, link);
  await syncFolder(path.dirname(link));
}

/** Makes sure that the names in a folder (or the bytes of a file) are on the disk. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Removes what {@link writeWhole} and {@link pointLink} left beside their files when the process was killed. */
export async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (leftover.test(name)) await rm(path.join(folder, name), { force: true });
  }
}

const leftover = /^\..+\.[0-9a-f]{8}\.new$/;

function besideOf(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${randomBytes(4).toString('hex')}.new`);
}
