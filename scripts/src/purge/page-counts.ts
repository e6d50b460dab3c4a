import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { dayViews } from '../counts/day-views.ts';
import { isMissing, readJson, writeWhole } from '../lib/files.ts';
import type { Parts } from '../publisher/parts.ts';

/** Milliseconds after which nobody is writing a file any more. */
const leftAfter = 10_000;

/**
 * Takes out of the counts the addresses of pages that no kept release has: the address of what was withdrawn is not known
 * any more, and nobody is shown the others. Whoever counts does the same with what is in memory.
 */
export async function clearPageCounts({ releases, folder: { counts } }: Parts): Promise<void> {
  const known = new Set((await Promise.all((await releases.all()).map((id) => releases.describe(id)))).flatMap(({ pages }) => pages));
  for (const name of await namesIn(counts)) {
    const file = path.join(counts, name);
    if (!name.endsWith('.json')) {
      await removeLeftover(file);
      continue;
    }
    const counted = await readJson(file, dayViews);
    if (!counted) continue;
    const left = Object.entries(counted.views).filter(([page]) => known.has(page));
    if (left.length < Object.keys(counted.views).length) await writeWhole(file, `${JSON.stringify({ ...counted, views: Object.fromEntries(left) })}\n`);
  }
}

/** What a killed process left half written. One that is being written at this moment stays. */
async function removeLeftover(file: string): Promise<void> {
  const age = await stat(file).then(({ mtimeMs }) => Date.now() - mtimeMs, () => 0);
  if (age > leftAfter) await rm(file, { force: true });
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
}
