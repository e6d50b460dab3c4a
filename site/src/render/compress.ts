import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, type BrotliOptions, constants } from 'node:zlib';
import { sha256 } from '../snapshot/canonical-json.ts';

const compressible = /\.(?:html|css|js|mjs|json|svg|txt|xml|webmanifest|vtt|ics)$/;
const brotli = promisify(brotliCompress);
const atATime = 8;
/** Level of Brotli for what is kept. */
const smallest = 11;
/** Level for pages: a millisecond. */
const quick = 5;
/** The ending of the variant that stands beside a file of text. Brotli alone: docs/adr/0016. */
export const compressedEnding = '.br';

/**
 * Puts a Brotli variant beside every file of text: assets named by their content as small as can be, since they seldom
 * change and are kept; anything else quickly.
 * @param publicDir what is served
 * @param files paths within it, with a slash at the front
 * @param keepDir folder that keeps the variants of assets from build to build
 */
export async function compressAll(publicDir: string, files: readonly string[], keepDir: string): Promise<void> {
  await mkdir(keepDir, { recursive: true });
  const waiting = files.filter((file) => compressible.test(file)).values();
  const work = async (): Promise<void> => {
    for (const file of waiting) await compressOne(publicDir, file, keepDir);
  };
  await Promise.all(Array.from({ length: atATime }, work));
}

async function compressOne(publicDir: string, file: string, keepDir: string): Promise<void> {
  const place = join(publicDir, file);
  const bytes = await readFile(place);
  const isAsset = file.startsWith('/_astro/');
  const variant = isAsset ? await kept(join(keepDir, `${sha256(bytes)}.br`), () => brotliAt(bytes, smallest)) : compressed(bytes);
  await writeFile(place + compressedEnding, variant);
}

/**
 * What stands beside a page, or another text that is made of content: quickly made, since there are many. Never kept: what
 * a page said may have to be forgotten. A page that just misses its budget is squeezed once it is live: see squeeze.ts.
 */
export function compressed(bytes: Uint8Array): Uint8Array {
  return brotliCompressSync(bytes, options(bytes, quick));
}

/**
 * Compresses with Brotli, beside other work.
 * @param level 0 to 11, from quick to small
 */
export function brotliAt(bytes: Uint8Array, level: number): Promise<Buffer> {
  return brotli(bytes, options(bytes, level));
}

function options(bytes: Uint8Array, quality: number): BrotliOptions {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes.length),
    },
  };
}

/**
 * The smallest window that holds all of a text, as a power of two. It compresses as well as the usual one of 4 MB, whose
 * tables take longer to clear than a page takes to compress: 0.43 ms against 0.72 for our pages.
 */
function windowFor(bytes: number): number {
  return Math.min(constants.BROTLI_DEFAULT_WINDOW, Math.max(constants.BROTLI_MIN_WINDOW_BITS, Math.ceil(Math.log2(bytes + 16))));
}

async function kept(file: string, make: () => Promise<Buffer>): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    const made = await make();
    const unfinished = `${file}.${process.pid}.part`;
    await writeFile(unfinished, made);
    await rename(unfinished, file);
    return made;
  }
}
