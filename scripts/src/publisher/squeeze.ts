import { linkSync, renameSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isMissing } from '../lib/files.ts';
import { inPieces, type Pace } from '../lib/trees.ts';
import type { Parts } from './parts.ts';
import type { Changed, Site } from './site.ts';

const page = /\.html$/;
const ending = '.br';

/**
 * Pages that just miss their budget are compressed again. That takes thirty times as long as making a page, so it is done
 * when they are live: docs/adr/0028. This is what has not been looked at yet.
 */
export class ToSqueeze {
  /** Paths under `public/`; `undefined` for all that there are. */
  #pages: Set<string> | undefined;

  /** @param changed what a release by difference changed; absent: it was made as a whole, or nobody knows how */
  add(changed?: Changed): void {
    if (!changed) this.#pages = undefined;
    else for (const file of changed.written) if (page.test(file)) this.#pages?.add(file);
  }

  /** All of them in a folder of what is served. */
  async in(publicDir: string): Promise<Set<string>> {
    this.#pages ??= new Set(await pagesIn(publicDir));
    return this.#pages;
  }
}

/** All pages of a folder of what is served, as paths in it. */
export async function pagesIn(publicDir: string): Promise<string[]> {
  const names = await readdir(publicDir, { recursive: true });
  return names.filter((name) => page.test(name)).map((name) => `/${name}`);
}

/**
 * Squeezes the pages of the live release that were not looked at yet, one after another. Where another release goes live
 * or is begun meanwhile, the rest is left to the next time.
 * @param pace lets what somebody waits for go first
 */
export async function squeezeLive({ site, releases, memory, trust, toSqueeze }: Parts, id: string, pace: Pace): Promise<void> {
  const { workshop } = releases;
  const publicDir = path.join(releases.directory(id), 'public');
  const next = inPieces(pace);
  const waiting = await toSqueeze.in(publicDir);
  const copy = await workshop.copyOf(id);
  // a release by difference that is begun now has the larger variant: the page still waits to be squeezed
  const mayChange = (): boolean => memory.known.live?.id === id && (workshop.isPrepared(id) || !trust.isWhole);
  const aside = workshop.newFile();
  try {
    for (const file of waiting) {
      await next();
      if (!mayChange()) return;
      const isDone = await squeezePage(site, { publicDir, file, aside, mayChange, ...(copy !== undefined && { copy: path.join(copy, 'public') }) });
      if (!isDone) return;
      waiting.delete(file);
    }
  } catch (error) {
    // a folder that is over may be deleted at any time
    if (mayChange()) throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

/** A page to squeeze. */
interface Squeezing {
  readonly publicDir: string;
  readonly file: string;
  /** Where the variant lies until it is whole, on the same disk. */
  readonly aside: string;
  /** Another folder that shares its files with the first, and is to share this one. */
  readonly copy?: string;
  /** Whether the folders may still be changed: asked in the moment before. */
  readonly mayChange?: () => boolean;
}

/**
 * Puts a smaller variant beside a page that needs one, by one rename. The page itself is left as it is.
 * @returns whether nothing more is to be done for it
 */
export async function squeezePage(site: Pick<Site, 'squeezed'>, { publicDir, file, aside, copy, mayChange = () => true }: Squeezing): Promise<boolean> {
  const smaller = await site.squeezed(publicDir, file).catch((error: unknown) => {
    // a page that was there when it was written down
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (!smaller) return true;
  await writeFile(aside, smaller, { flush: true });
  // from here on nobody else has a turn
  if (!mayChange()) return false;
  const variant = path.join(publicDir, file + ending);
  renameSync(aside, variant);
  if (copy !== undefined) {
    linkSync(variant, aside);
    renameSync(aside, path.join(copy, file + ending));
  }
  return true;
}
