import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressedAsset } from './compress.ts';

const stylesheet = /<link rel="stylesheet" href="(\/_astro\/[^"]+)"/g;
/** By address, which names the content. */
const known = new Map<string, number>();

/**
 * Bytes of the styles that a page asks for, as they are sent.
 * @param publicDir what is served, with the styles in it
 */
export function styleBytes(publicDir: string, html: string): number {
  let bytes = 0;
  for (const [, address = ''] of html.matchAll(stylesheet)) {
    const one = known.get(address) ?? compressedAsset(readFileSync(join(publicDir, address))).length;
    known.set(address, one);
    bytes += one;
  }
  return bytes;
}
