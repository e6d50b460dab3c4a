import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, type BrotliOptions, constants, gzipSync } from 'node:zlib';
import { sha256 } from '../snapshot/canonical-json.ts';

const compressible = /\.(?:html|css|js|mjs|json|svg|txt|xml|webmanifest|vtt|ics)$/;
const brotli = promisify(brotliCompress);
const atATime = 8;
/**
 * Bytes of a page, quickly compressed, between which it is compressed again, as small as can be: with the stylesheet it
 * is just above the 14 KB of one round trip, and may come below. For all pages that would take 40 ms each; above the
 * second number it would be in vain.
 */
const nearRoundTrip = { from: 9_000, to: 12_000 } as const;

/**
 * Puts a Brotli and a gzip variant beside every file of text: pages quickly, since there are many, but large ones as
 * small as can be; so too assets named by their content, since they seldom change and are kept.
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
  await writeFile(`${place}.br`, isAsset ? await kept(join(keepDir, `${sha256(bytes)}.br`), () => brotli(bytes, options(bytes, 11))) : smallBrotli(bytes));
  await writeFile(`${place}.gz`, gzip(bytes));
}

/** What stands beside a page, or another text that is made of content. Never kept: what a page said may have to be forgotten. */
export function variantsNow(bytes: Buffer): { readonly br: Uint8Array; readonly gz: Uint8Array } {
  return { br: smallBrotli(bytes), gz: gzip(bytes) };
}

function smallBrotli(bytes: Buffer): Buffer {
  const quickly = brotliCompressSync(bytes, options(bytes, 5));
  const mayFit = quickly.length > nearRoundTrip.from && quickly.length <= nearRoundTrip.to;
  return mayFit ? brotliCompressSync(bytes, options(bytes, 11)) : quickly;
}

function options(bytes: Buffer, quality: number): BrotliOptions {
  return { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } };
}

/** A gzip file names the kind of machine that wrote it; 255 stands for “unknown”, so that all machines write the same. */
function gzip(bytes: Buffer): Buffer {
  const file = gzipSync(bytes, { level: 6 });
  file[9] = 255;
  return file;
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
