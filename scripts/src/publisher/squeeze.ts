import { lstatSync, renameSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { filesOf, type Pace } from '../lib/trees.ts';
import type { Parts } from './parts.ts';
import type { Site } from './site.ts';

const variantOfPage = /\.html\.br$/;
const ending = '.br';

/** A folder of pages to squeeze. */
interface Squeezing {
  readonly publicDir: string;
  /** Where a variant lies until it is whole, on the same disk. */
  readonly aside: string;
  readonly pace: Pace;
  /** Whether the folder may still be changed: asked in the moment before. */
  readonly mayChange: () => boolean;
}

/**
 * Compresses pages again that just miss their budget. That takes thirty times as long as making a page, so it is done when
 * they are live: docs/adr/0028. Remembers what it has looked at.
 */
export class Squeezed {
  #known = new Map<string, string>();

  /**
   * Puts a smaller variant beside each page that needs one, each by one rename. The pages themselves are left as they are.
   * @returns how many were replaced
   */
  async squeeze(site: Pick<Site, 'squeezed'>, { publicDir, aside, pace, mayChange }: Squeezing): Promise<number> {
    const found = new Map<string, string>();
    let replaced = 0;
    try {
      for await (const variant of filesOf(publicDir, pace)) {
        if (!mayChange()) break;
        if (!variantOfPage.test(variant)) continue;
        const name = path.relative(publicDir, variant);
        const stamp = stampOf(variant);
        const smaller = this.#known.get(name) === stamp ? undefined : await site.squeezed(publicDir, name.slice(0, -ending.length));
        if (smaller) {
          await writeFile(aside, smaller, { flush: true });
          // from here to the rename nobody else has a turn
          if (!mayChange() || stampOf(variant) !== stamp) break;
          renameSync(aside, variant);
          replaced += 1;
        }
        found.set(name, stampOf(variant));
      }
    } catch (error) {
      // a folder that is over may be deleted at any time
      if (mayChange()) throw error;
    } finally {
      await rm(aside, { force: true });
    }
    this.#known = found;
    return replaced;
  }
}

/**
 * Squeezes the pages of the live release.
 * @param id the release; where another one goes live meanwhile, the rest stays as it is
 * @param pace lets what somebody waits for go first
 * @returns how many were squeezed
 */
export function squeezePages({ site, releases, memory, squeezed }: Parts, id: string, pace: Pace): Promise<number> {
  return squeezed.squeeze(site, {
    publicDir: path.join(releases.directory(id), 'public'),
    aside: releases.workshop.newFile(),
    pace,
    mayChange: () => memory.known.live?.id === id,
  });
}

/** Tells a file from others that had or will have its name. */
function stampOf(file: string): string {
  const { ino, mtimeMs } = lstatSync(file);
  return `${ino} ${mtimeMs}`;
}
