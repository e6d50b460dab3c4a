import { execFile } from 'node:child_process';
import { linkSync, lstatSync, mkdirSync, readdirSync, rmSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { isMissing, syncFolder } from './files.ts';

const run = promisify(execFile);

/** Is awaited between pieces of long work, so that others get their turn. What it throws ends the work. */
export type Pace = () => Promise<void>;

/** How long such a piece may take, in milliseconds. */
const longestPiece = 5;
/** The disk writes many files in one go, but file handles are limited. */
const atATime = 16;

/**
 * Makes one folder hold what another holds, by hard links. What it holds already stays, so that an older copy is
 * brought up to date with little work; afterwards every file is the very file of the other folder, and its folders
 * are on the disk.
 * @param to is made where it is missing; on the same file system
 */
export async function mirrorTree(from: string, to: string, pace: Pace): Promise<void> {
  const next = inPieces(pace);
  mkdirSync(to, { recursive: true });
  const folders = [''];
  const touched: string[] = [];
  // grows while it is gone through
  for (const folder of folders) {
    const place = path.join(to, folder);
    const { inner, isTouched } = mirrorFolder(path.join(from, folder), place);
    for (const name of inner) folders.push(path.join(folder, name));
    if (isTouched) touched.push(place);
    await next();
  }
  await syncAll(to, touched);
}

/**
 * Deletes a folder bit by bit, so that a large one is in nobody's way.
 * @param folder may be missing
 */
export async function removeTree(folder: string, pace: Pace): Promise<void> {
  await removeFolder(folder, inPieces(pace));
}

/** From this many files on, the whole disk at once takes less time: a tenth, at twenty thousand files. */
const manyFiles = 500;

/** Makes sure that every file of a folder is on the disk, not only in memory. */
export async function syncTree(folder: string): Promise<void> {
  const all = [folder];
  for (const one of all) {
    for (const [name, isFolder] of contentsOf(one)) {
      if (isFolder) all.push(path.join(one, name));
    }
  }
  await syncAll(folder, all.flatMap((one) => [one, ...[...contentsOf(one)].flatMap(([name, isFolder]) => (isFolder ? [] : [path.join(one, name)]))]));
}

/**
 * Makes sure that these files and folders are on the disk. One that is missing is passed over.
 * @param folder in which they all are
 */
export async function syncAll(folder: string, files: Iterable<string>): Promise<void> {
  const all = [...files];
  if (all.length >= manyFiles && (await syncDisk(folder))) return;
  const waiting = all.values();
  await Promise.all(Array.from({ length: atATime }, async () => {
    for (const file of waiting) {
      await syncFolder(file).catch((error: unknown) => { if (!isMissing(error)) throw error; });
    }
  }));
}

/** @returns whether this machine could do it: the `sync` of some systems knows no single disk */
async function syncDisk(folder: string): Promise<boolean> {
  return run('sync', ['-f', folder]).then(() => true, () => false);
}

/** The calls that wait for the disk are the cheap ones here: there are tens of thousands, each of a few microseconds. */
function mirrorFolder(from: string, to: string): { inner: string[]; isTouched: boolean } {
  const [wanted, there] = [contentsOf(from), contentsOf(to)];
  let isTouched = false;
  for (const [name, isFolder] of there) {
    if (wanted.get(name) === isFolder) continue;
    rmSync(path.join(to, name), { recursive: true });
    there.delete(name);
    isTouched = true;
  }
  for (const [name, isFolder] of wanted) {
    const [original, place] = [path.join(from, name), path.join(to, name)];
    if (there.has(name)) {
      if (isFolder || lstatSync(original).ino === lstatSync(place).ino) continue;
      unlinkSync(place);
    }
    if (isFolder) mkdirSync(place);
    else linkSync(original, place);
    isTouched = true;
  }
  return { inner: [...wanted].flatMap(([name, isFolder]) => (isFolder ? [name] : [])), isTouched };
}

async function removeFolder(folder: string, next: Pace): Promise<void> {
  for (const [name, isFolder] of contentsOf(folder, true)) {
    const place = path.join(folder, name);
    if (isFolder) await removeFolder(place, next);
    else rmSync(place, { force: true });
    await next();
  }
  rmSync(folder, { recursive: true, force: true });
}

/** Names in a folder, each with whether it is a folder itself. */
function contentsOf(folder: string, mayBeMissing = false): Map<string, boolean> {
  try {
    return new Map(readdirSync(folder, { withFileTypes: true }).map((entry) => [entry.name, entry.isDirectory()]));
  } catch (error) {
    if (mayBeMissing && isMissing(error)) return new Map();
    throw error;
  }
}

/** Awaits the pace of long work only as often as a piece of it is done. */
export function inPieces(pace: Pace): Pace {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < longestPiece) return;
    await pace();
    began = performance.now();
  };
}
