import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Found } from './find-file.ts';

/** How many are kept in memory. */
const most = 20_000;

/** Gives a file's entity tag, made from its bytes alone: the same on every machine, and after every restart. */
export class EntityTags {
  readonly #known = new Map<string, Promise<string>>();

  /** @param found file of a release, so that it never changes; in the next release it mostly has the same stamp */
  of({ file, stamp }: Pick<Found, 'file' | 'stamp'>): Promise<string> {
    const known = this.#known.get(stamp);
    if (known) return known;
    const tag = hash(file);
    tag.catch(() => this.#known.delete(stamp));
    if (this.#known.size >= most) for (const [oldest] of this.#known) { this.#known.delete(oldest); break; }
    this.#known.set(stamp, tag);
    return tag;
  }
}

async function hash(file: string): Promise<string> {
  const digest = createHash('sha256');
  await pipeline(createReadStream(file), digest);
  return `"${digest.digest('base64url')}"`;
}

/**
 * Whether a browser has this very content already.
 * @param header `if-none-match`
 */
export function isKnown(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((part) => {
    const offered = part.trim().replace(/^W\//, '');
    return offered === '*' || offered === tag;
  });
}
