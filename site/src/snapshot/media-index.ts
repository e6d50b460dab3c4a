import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mediaFile } from '@sanctuary/shared-types';
import { z } from 'zod';
import { canonicalJson } from './canonical-json.ts';

/** What a server says of a file, by which it tells one version from another. */
const version = z.object({ etag: z.string().nullable(), lastModified: z.string().nullable(), length: z.string().nullable() });
export type FileVersion = z.infer<typeof version>;

const knownFile = z.object({ version, file: mediaFile });

/** What was fetched before, and how to ask whether it is still the same. */
export type KnownFile = z.infer<typeof knownFile>;

const index = z.record(z.string(), knownFile);
const nameOf = (mediaDir: string): string => join(mediaDir, 'index.json');

/** What the media store knows, by address. An index that is missing or cannot be read only costs fetching again. */
export async function readMediaIndex(mediaDir: string): Promise<Map<string, KnownFile>> {
  const text = await readFile(nameOf(mediaDir), 'utf8').catch(() => '{}');
  const parsed = index.safeParse(parsedJson(text));
  return new Map(parsed.success ? Object.entries(parsed.data) : []);
}

/** Keeps the index, whole or not at all. */
export async function writeMediaIndex(mediaDir: string, known: ReadonlyMap<string, KnownFile>): Promise<void> {
  const unfinished = `${nameOf(mediaDir)}.${process.pid}.part`;
  await writeFile(unfinished, canonicalJson(Object.fromEntries(known)));
  await rename(unfinished, nameOf(mediaDir));
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
