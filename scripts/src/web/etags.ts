import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** How many are kept in memory. */
const most = 20_000;

/** Gives a file's entity tag, made from its bytes alone: the same on every machine, and after every restart. */
export class EntityTags {
  readonly #known = new Map<string, Promise<string>>();

  /** @param file of a release, so that it never changes */
  of(file: string): Promise<string> {
    const known = this.#known.get(file);
    if (known) return known;
    const tag = hash(file);
    tag.catch(() => this.#known.delete(file));
    if (this.#known.size >= most) for (const [oldest] of this.#known) { this.#known.delete(oldest); break; }
    this.#known.set(file, tag);
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
