import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { isMissing } from '../lib/files.ts';

export type Work = 'backup' | 'restore';

const named = /^\.(?:backup|restore)-(\d+)$/;

/**
 * A new empty folder in a data folder, for what is being backed up or restored: on the same disk, so that files come and
 * go by name alone. Nobody else may read it.
 */
export async function workFolder(dataDir: string, work: Work): Promise<string> {
  const folder = path.join(dataDir, `.${work}-${process.pid}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** Removes what backups and restores left that were killed: it holds all that they were about. */
export async function removeAbandonedWork(dataDir: string): Promise<void> {
  const names = await readdir(dataDir).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  for (const name of names) {
    const [, pid] = named.exec(name) ?? [];
    if (pid !== undefined && !(await isAtWork(Number(pid)))) await rm(path.join(dataDir, name), { recursive: true, force: true });
  }
}

async function isAtWork(pid: number): Promise<boolean> {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined);
  return command === undefined || command.includes('backup/command');
}
