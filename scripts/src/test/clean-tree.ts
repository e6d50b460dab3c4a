import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { projectRoot } from '../lib/environment.ts';
import type { Check } from './check.ts';

/** @returns what git sees changed or new; `undefined` where the project is no git checkout */
async function changes(): Promise<string | undefined> {
  try {
    return (await promisify(execFile)('git', ['status', '--porcelain'], { cwd: projectRoot })).stdout;
  } catch {
    return undefined;
  }
}

/** A check, to run last, that the ones before left the working tree as it was when this was called. */
export async function cleanTreeCheck(): Promise<Check> {
  const before = await changes();
  return {
    name: 'the working tree is as it was',
    alone: true,
    async run() {
      if (before === undefined) return { counts: { passed: 0, failed: 0, skipped: 1 }, output: 'No git checkout.' };
      const after = await changes();
      const ok = after === before;
      return { counts: { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }, output: `Before:\n${before}\nAfter:\n${after ?? ''}` };
    },
  };
}
