import { stat } from 'node:fs/promises';
import { isMissing } from '../lib/files.ts';
import { acceptedEncodings } from './encodings.ts';
import { foundAt, type Found } from './find-file.ts';

/** The bytes to send for a file. */
export interface Variant {
  readonly bytes: Found;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the same address also gives other bytes, to browsers that take other encodings. */
  readonly varies: boolean;
}

/** The best compressed variant beside a file that the browser takes, or the file itself. */
export async function variantOf(found: Found, acceptEncoding: string | undefined): Promise<Variant> {
  const [br, gzip] = await Promise.all([beside(found, '.br'), beside(found, '.gz')]);
  if (!br && !gzip) return { bytes: found, headers: {}, varies: false };
  const compressed = { br, gzip };
  const vary = { vary: 'Accept-Encoding' };
  for (const name of acceptedEncodings(acceptEncoding)) {
    const bytes = compressed[name];
    if (bytes) return { bytes, headers: { ...vary, 'content-encoding': name }, varies: true };
  }
  return { bytes: found, headers: vary, varies: true };
}

async function beside({ file }: Found, ending: string): Promise<Found | undefined> {
  try {
    return foundAt(file + ending, await stat(file + ending));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
