import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Snapshot } from '@sanctuary/shared-types';
import { mediaPaths } from '@sanctuary/site';
import { z } from 'zod';
import { readJson } from '../lib/files.ts';
import { withdrawnPages } from '../publisher/entries.ts';
import type { Parts } from '../publisher/parts.ts';
import { readableContent } from '../publisher/readable-snapshot.ts';
import type { LiveRelease } from './live-content.ts';
import { namingFiles } from './naming-files.ts';
import { tracesOf, type Traces } from './traces.ts';

/** What hiding needs. */
export type Hiding = LiveRelease & Pick<Parts, 'site' | 'seen' | 'gone' | 'search'>;

const redirectRules = z.array(z.object({ from: z.string(), to: z.string() }));

/**
 * Takes search from readers, has the pages of what was withdrawn for ever answered with 410, their former addresses too, and deletes its files from
 * the live release. Neither the CMS nor a build is needed for it.
 */
export async function hide(parts: Hiding): Promise<void> {
  const { gone, memory, releases, search } = parts;
  // a language may name it whose page it is not, and words cannot be taken out of an index: all of them are made anew
  await search.takeAway();
  const known = await contents(parts);
  const pages = known.flatMap((content) => withdrawnPages(parts.site, content, parts.ledger.without(content)));
  if (pages.length > 0) await gone.hide(pages);
  const id = memory.known.live?.id;
  if (id === undefined) return;
  const directory = releases.directory(id);
  const redirects = (await readJson(path.join(directory, 'redirects.json'), redirectRules).catch(() => undefined)) ?? [];
  const former = redirects.filter(({ to }) => pages.some((page) => to.startsWith(page))).map(({ from }) => (from.endsWith('/') ? from : `${from}/`));
  if (former.length > 0) await gone.hide(former);
  for (const file of known.flatMap((content) => withdrawnMedia(parts, content))) await rm(path.join(directory, 'public', file), { force: true });
}

/**
 * Has every file of the live release that names what was withdrawn for ever answered with 503, until a release without it
 * is live: lists, feeds, whatever it is.
 */
export async function pause(parts: Hiding): Promise<void> {
  const { gone, memory, releases, logger } = parts;
  const id = memory.known.live?.id;
  if (id === undefined) return;
  const traces = (await contents(parts)).map((content) => tracesIn(parts, content));
  if (traces.length === 0) return;
  const naming = await namingFiles(path.join(releases.directory(id), 'public'), traces.flatMap(({ words }) => words));
  // another release may have gone live meanwhile
  if (memory.known.live?.id !== id) return;
  await gone.pause(naming.filter((address) => !gone.has(address)));
  logger.warn({ files: naming.length }, 'files that name what was withdrawn are answered 503');
}

/** What is known to hold something that was withdrawn: of what is live, and of what the CMS published last. */
async function contents(parts: Hiding): Promise<Snapshot[]> {
  const live = await readableContent(parts, parts.memory.known.live?.id);
  return [live, parts.seen.whole].filter((content) => content !== undefined).filter((content) => parts.ledger.concerns(content));
}

function tracesIn({ site, ledger }: Hiding, content: Snapshot): Traces {
  const left = ledger.without(content);
  return tracesOf(content, left, withdrawnPages(site, content, left));
}

function withdrawnMedia({ ledger }: Hiding, content: Snapshot): string[] {
  const left = new Set(mediaPaths(ledger.without(content)));
  return mediaPaths(content).filter((file) => !left.has(file));
}
