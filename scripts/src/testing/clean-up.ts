import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const waiting: (() => Promise<unknown>)[] = [];

/** Has something done at the end of the test, last things first. */
export function atEnd(work: () => Promise<unknown>): void {
  waiting.push(work);
}

/** For `afterEach`. */
export async function cleanUp(): Promise<void> {
  for (let work = waiting.pop(); work; work = waiting.pop()) await work();
}

/** A new empty folder, until the end of the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sanctuary-'));
  atEnd(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
