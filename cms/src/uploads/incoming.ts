import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes the folder of files that are on their way in to this process, and removes those of processes that are no more: what
 * one that was killed left there may be a photograph with its position.
 * @param folder named by the process's number, beside those of others (a command runs beside the CMS)
 */
export function makeIncoming(folder: string): void {
  const all = path.dirname(folder);
  mkdirSync(all, { mode: 0o700, recursive: true });
  for (const name of readdirSync(all)) {
    if (Number(name) === process.pid || !isAtWork(Number(name))) rmSync(path.join(all, name), { recursive: true });
  }
  mkdirSync(folder, { mode: 0o700, recursive: true });
}

function isAtWork(processNumber: number): boolean {
  try {
    return process.kill(processNumber, 0);
  } catch {
    return false;
  }
}

/** Ends with the process what {@link makeIncoming} made. */
export function removeIncoming(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
