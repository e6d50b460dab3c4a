import { createHash, type Hash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import sharp from 'sharp';
import { soundSeconds } from './sound-length.ts';

/** Where the bytes of a file are kept. */
export function storedFile(mediaDir: string, sha256: string): string {
  return join(mediaDir, sha256);
}

/** Whether the bytes of a file are kept. */
export async function isStored(mediaDir: string, sha256: string): Promise<boolean> {
  return access(storedFile(mediaDir, sha256)).then(
    () => true,
    () => false,
  );
}

/**
 * Keeps bytes under their digest, whole or not at all.
 * @returns SHA-256, hex
 */
export async function store(mediaDir: string, bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const unfinished = join(mediaDir, `${randomUUID()}.part`);
  const hash = createHash('sha256');
  try {
    await pipeline(bytes, hashing(hash), createWriteStream(unfinished));
    const sha256 = hash.digest('hex');
    await rename(unfinished, storedFile(mediaDir, sha256));
    return sha256;
  } finally {
    await rm(unfinished, { force: true });
  }
}

function hashing(hash: Hash) {
  return async function* pass(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      hash.update(chunk);
      yield chunk;
    }
  };
}

/** What a stored picture is, as its bytes say: its kind, and its size in pixels with the orientation applied. */
export async function pictureFacts(file: string): Promise<{ mime: string; width: number; height: number }> {
  const { format, compression, autoOrient } = await sharp(file).metadata();
  const mime = format === 'heif' && compression === 'av1' ? 'image/avif' : format === 'svg' ? 'image/svg+xml' : `image/${format}`;
  return { mime, width: autoOrient.width, height: autoOrient.height };
}

/** What a stored sound is to a reader who pays for data: how much to load, and how long, as its bytes say. */
export async function soundFacts(file: string, mime: string): Promise<{ bytes: number; seconds: number | null }> {
  const bytes = await readFile(file);
  return { bytes: bytes.length, seconds: soundSeconds(bytes, mime) };
}
