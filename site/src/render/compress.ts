import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { sha256 } from '../snapshot/canonical-json.ts';

const compressible = /\.(?:html|css|js|mjs|json|svg|txt|xml|webmanifest|vtt|ics)$/;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const atATime = 8;
/**
 * Bytes of a compressed page above which it is compressed again, as small as can be: with the stylesheet it would come
 * near the 14 KB of one round trip. Only long lists are so large; for all pages it would take 15 ms each.
 */
const large = 7_500;

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
  const { br, gz } = file.startsWith('/_astro/') ? await variantsOfAsset(bytes, keepDir) : await variantsOf(bytes);
  await writeFile(`${place}.br`, br);
  await writeFile(`${place}.gz`, gz);
}

/** What stands beside a file. */
export interface Variants {
  readonly br: Uint8Array;
  readonly gz: Uint8Array;
}

/** The variants of a page, or of another text that is made of content. */
export async function variantsOf(bytes: Buffer): Promise<Variants> {
  const [br, gz] = await Promise.all([compressedPage(bytes), zipped(bytes)]);
  return { br, gz };
}

async function variantsOfAsset(bytes: Buffer, keepDir: string): Promise<Variants> {
  const br = await kept(join(keepDir, `${sha256(bytes)}.br`), () => compressed(bytes, 11));
  return { br, gz: await zipped(bytes) };
}

async function zipped(bytes: Buffer): Promise<Buffer> {
  return withoutSystem(await zip(bytes, { level: 6 }));
}

/** Never kept: what a page said may have to be forgotten. */
async function compressedPage(bytes: Buffer): Promise<Buffer> {
  const quickly = await compressed(bytes, 5);
  return quickly.length > large ? compressed(bytes, 11) : quickly;
}

function compressed(bytes: Buffer, quality: number): Promise<Buffer> {
  return brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
}

/** A gzip file names the kind of machine that wrote it; 255 stands for “unknown”, so that all machines write the same. */
function withoutSystem(file: Buffer): Buffer {
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
