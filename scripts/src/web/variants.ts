import { stat } from 'node:fs/promises';
import { isMissing } from '../lib/files.ts';
import { takesBrotli } from './encodings.ts';
import { foundAt, type Found } from './find-file.ts';

/** The bytes to send for a file. */
export interface Variant {
  readonly bytes: Found;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the same address also gives other bytes, to browsers that take other encodings. */
  readonly varies: boolean;
}

/** The compressed variant beside a file, where there is one that the browser takes, or the file itself. */
export async function variantOf(found: Found, acceptEncoding: string | undefined): Promise<Variant> {
  const br = await beside(found, '.br');
  if (!br) return { bytes: found, headers: {}, varies: false };
  const vary = { vary: 'Accept-Encoding' };
  if (!takesBrotli(acceptEncoding)) return { bytes: found, headers: vary, varies: true };
  return { bytes: br, headers: { ...vary, 'content-encoding': 'br' }, varies: true };
}

async function beside({ file }: Found, ending: string): Promise<Found | undefined> {
  try {
    return foundAt(file + ending, await stat(file + ending));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
