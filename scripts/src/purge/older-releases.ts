import { readdir, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import type { Snapshot } from '@sanctuary/shared-types';
import { z } from 'zod';
import { readJson, writeWhole } from '../lib/files.ts';
import { withdrawnPages } from '../publisher/entries.ts';
import type { Parts } from '../publisher/parts.ts';
import { noteFound } from './again.ts';

/** The rest of what a release says of itself stays. */
const releaseFile = z.looseObject({ pages: z.array(z.string()) });

/**
 * Takes what was withdrawn out of every release that is kept but the live one. One that held it loses its pages and keeps
 * its content without it: a rollback makes the pages anew. One that this code cannot read goes as a whole.
 */
export async function clearOlderReleases(parts: Parts): Promise<void> {
  const { releases, memory, ledger, site } = parts;
  const live = memory.known.live?.id;
  for (const id of (await releases.all()).filter((one) => one !== live)) {
    const content = await site.readSnapshot(releases.snapshotFile(id)).catch(() => undefined);
    if (!content) await dropRelease(parts, id);
    else if (ledger.concerns(content) || !(await releases.hasPages(id))) await leaveOut(parts, id, content);
  }
}

async function dropRelease({ releases, memory, logger }: Parts, id: string): Promise<void> {
  logger.warn({ release: id }, 'an older release that cannot be read is deleted: it may hold what was withdrawn');
  await releases.setAside(id);
  memory.change({ history: memory.known.history.filter((one) => one.id !== id) });
}

/** The content is the last to go: until then, whoever looks again finds that there is something to do. */
async function leaveOut(parts: Parts, id: string, content: Snapshot): Promise<void> {
  const { releases, ledger, site, memory } = parts;
  await noteFound(parts, content);
  const directory = releases.directory(id);
  const { atime, mtime } = await stat(directory);
  await rm(path.join(directory, 'public'), { recursive: true, force: true });
  for (const name of await readdir(directory)) {
    if (!['release.json', 'snapshot.json', 'snapshot'].includes(name)) await rm(path.join(directory, name), { recursive: true, force: true });
  }
  const left = ledger.without(content);
  const gone = withdrawnPages(site, content, left);
  const said = await readJson(path.join(directory, 'release.json'), releaseFile);
  if (said) {
    const pages = said.pages.filter((page) => !gone.some((one) => page.startsWith(one)));
    await writeWhole(path.join(directory, 'release.json'), `${JSON.stringify({ ...said, pages })}\n`);
  }
  const live = memory.known.live?.id;
  await site.writeSnapshot(releases.snapshotFile(id), left, live === undefined ? undefined : { file: releases.snapshotFile(live) });
  releases.forget(id);
  // releases are told apart by their age
  await utimes(directory, atime, mtime);
}
