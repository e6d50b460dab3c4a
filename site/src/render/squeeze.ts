import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliAt, compressedEnding } from './compress.ts';

/** Bytes that a server sends before it waits for an answer: the first load of a page is to fit. See docs/budgets.md. */
const roundTrip = 14_336;
/**
 * Levels of Brotli, of 1, 15 and 35 ms for a long page, each tried where what there is so far may still come to its aim:
 * where it is at most so many times too large, as measured on our own pages.
 */
const slow = [{ level: 9, within: 1.05 }, { level: 10, within: 1.12 }, { level: 11, within: 1.03 }] as const;
/** Beyond this no level helps. */
const farthest = Math.max(...slow.map(({ within }) => within));
const stylesheet = /<link rel="stylesheet" href="(\/_astro\/[^"]+)"/g;

/**
 * Compresses a page again that just misses the first round trip, and may come below.
 * @param publicDir what is served, with a variant beside each text
 * @param file the page, a path within it
 * @returns a smaller variant, the same each time; `undefined` where the page fits as it is, or never will
 */
export async function squeezed(publicDir: string, file: string): Promise<Uint8Array | undefined> {
  const place = join(publicDir, file);
  const { size } = await stat(place + compressedEnding);
  if (size > roundTrip * farthest) return undefined;
  const page = await readFile(place);
  const room = roundTrip - (await styleBytes(publicDir, page.toString()));
  let best: Uint8Array | undefined;
  for (const { level, within } of slow) {
    const least = best?.length ?? size;
    if (least <= room) break;
    if (least > room * within) continue;
    const next = await brotliAt(page, level);
    if (next.length < least) best = next;
  }
  return best;
}

/** Bytes of the styles that a page asks for, as they are sent. */
async function styleBytes(publicDir: string, html: string): Promise<number> {
  const files = [...html.matchAll(stylesheet)].map(([, address = '']) => stat(join(publicDir, address + compressedEnding)));
  return (await Promise.all(files)).reduce((bytes, { size }) => bytes + size, 0);
}
