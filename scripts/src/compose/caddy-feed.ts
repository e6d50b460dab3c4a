import { readdir, readlink, stat } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Cancel, Clock } from '../lib/clock.ts';
import { dataFolder, releaseIdPattern } from '../lib/data-folder.ts';
import { isMissing, readJson, writeWhole } from '../lib/files.ts';
import { goneList } from '../lib/gone-list.ts';
import type { Logger } from '../lib/logger.ts';
import { caddySnippets, type ServedRelease } from './caddy.ts';

const headerRules = z.array(z.object({ path: z.string(), headers: z.record(z.string(), z.string()) }));
const redirectRules = z.array(z.object({ from: z.string(), to: z.string() }));

/** How many releases before the live one still give their lasting files. */
const olderReleases = 3;
/** Milliseconds between looks. */
const pause = 100;

/** What {@link feedCaddy} works with. */
export interface CaddyFeed {
  /** Absolute, and the same where Caddy runs. */
  readonly dataDir: string;
  /** File that Caddy imports. */
  readonly file: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Keeps Caddy's part of the configuration on the live release and the pages that are gone. It looks at the data
 * folder rather than being told: so nothing that changes what is live can forget to tell it.
 * @returns resolves when the first file is written, with what ends it
 */
export async function feedCaddy({ dataDir, file, clock, logger }: CaddyFeed): Promise<Cancel> {
  let written: string | undefined;
  let known: ServedRelease | undefined;
  let cancel: Cancel = () => undefined;
  let ended = false;
  const look = async (): Promise<void> => {
    try {
      const served = await servedRelease(dataDir, known);
      if (written === undefined || !isDeepStrictEqual(served, known)) {
        const text = caddySnippets(served);
        if (text !== written) await writeWhole(file, text);
        written = text;
        known = served;
      }
    } catch (error) {
      logger.error({ err: error }, 'Caddy was not told what is live; it goes on with what it has');
    }
    if (!ended) cancel = clock.after(pause, () => void look());
  };
  await look();
  return () => {
    ended = true;
    cancel();
  };
}

/**
 * What Caddy must know of the live release.
 * @param dataDir absolute
 * @param known what it was before: of the same release, its own files are not read again, since they never change
 * @returns `undefined` before the first release
 */
export async function servedRelease(dataDir: string, known?: ServedRelease): Promise<ServedRelease | undefined> {
  const folder = dataFolder(dataDir);
  const id = await liveId(folder.current);
  if (id === undefined) return undefined;
  const hidden = await readJson(folder.gone, goneList);
  const at = (name: string): string => path.join(folder.releases, id, name);
  return {
    id,
    releasesDir: folder.releases,
    searchDir: folder.search,
    headers: known?.id === id ? known.headers : ((await readJson(at('headers.json'), headerRules)) ?? []),
    redirects: known?.id === id ? known.redirects : ((await readJson(at('redirects.json'), redirectRules)) ?? []),
    gone: [...(hidden?.paths ?? []), ...(hidden?.withdrawn ?? [])],
    paused: hidden?.paused ?? [],
    older: await olderThan(id, folder.releases),
  };
}

async function liveId(current: string): Promise<string | undefined> {
  try {
    return path.basename(await readlink(current));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** The newest first. */
async function olderThan(id: string, releases: string): Promise<string[]> {
  const ids = (await readdir(releases)).filter((name) => releaseIdPattern.test(name) && name !== id);
  const dated = await Promise.all(ids.map(async (name) => ({
    name,
    // its last file made it a release; the folders within may be as they were in the one before
    at: await stat(path.join(releases, name)).then(({ mtimeMs }) => mtimeMs, () => 0),
  })));
  return dated.sort((a, b) => b.at - a.at).slice(0, olderReleases).map(({ name }) => name);
}
