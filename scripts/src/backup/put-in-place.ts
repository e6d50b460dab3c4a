import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { joinLedgers } from '@sanctuary/shared-types';
import { isMissing, syncFolder, writeWhole } from '../lib/files.ts';

/**
 * Puts one piece into its place, and what was there aside. Where there is no new one, the old one goes all the same.
 * @param piece path within the data folder
 */
export async function putInPlace(piece: string, from: string, dataDir: string, aside: string): Promise<void> {
  const [place, fresh, old] = [path.join(dataDir, piece), path.join(from, piece), path.join(aside, piece)];
  await mkdir(path.dirname(old), { recursive: true });
  await rename(place, old).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
  await mkdir(path.dirname(place), { recursive: true });
  await rename(fresh, place).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
  await syncFolder(path.dirname(place));
}

/** Adds what a backup's ledger holds to the one that stands there: nothing that was withdrawn since is forgotten. */
export async function addToLedger(ledger: string, from: string, dataDir: string): Promise<void> {
  const file = path.join(dataDir, ledger);
  const [standing, kept] = [await textOf(file), await textOf(path.join(from, ledger))];
  const joined = joinLedgers(standing, kept);
  if (joined !== standing) await writeWhole(file, joined);
}

async function textOf(file: string): Promise<string> {
  return existsSync(file) ? readFile(file, 'utf8') : '';
}

/** A file that says something by being there, on the disk before anything goes on. */
export async function mark(file: string, text: string): Promise<void> {
  const handle = await open(file, 'w', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await syncFolder(path.dirname(file));
}
