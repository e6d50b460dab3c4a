import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract, type Extract } from 'tar-stream';
import { z } from 'zod';
import { Stop } from '../../toolchain/say.mjs';
import { codeOf, messageOf } from '../lib/errors.ts';
import { format, manifest, manifestHead, names, type Manifest } from './manifest.ts';

/** A file in an archive, with its bytes. */
export type Entry = Extract extends AsyncIterable<infer Found> ? Found : never;

/** Longest manifest that is read, in bytes: of a million files. */
const longestManifest = 400_000_000;

/** A backup that cannot be restored, and what to do about it. */
export const damaged = (file: string, fault: string): Stop =>
  new Stop(`${file} is damaged: ${fault}. Nothing was changed. Fetch it again from where it is kept, or take another backup.`);

/** The files of an archive, one after the other: each must be read before the next is asked for. */
export async function* entriesOf(file: string): AsyncGenerator<Entry> {
  const tar = extract();
  const read = pipeline(createReadStream(file), createGunzip(), tar);
  // a fault reaches whoever reads the entries
  read.catch(() => undefined);
  for await (const entry of tar) yield entry;
  await read;
}

/**
 * Reads what a backup says of itself, and nothing more.
 * @throws {Stop} where it is no backup of this system, or one of a newer format
 */
export async function readManifest(file: string): Promise<{ readonly manifest: Manifest; readonly text: string }> {
  const text = await firstFile(file);
  const head = manifestHead.safeParse(parsed(text));
  if (!head.success) throw foreign(file);
  if (head.data.format > format) {
    throw new Stop(`${file} was made by a newer version of this system (format ${head.data.format}; this version reads up to ${format}). `
      + 'Nothing was changed. Update this system first, then restore.');
  }
  const read = manifest.safeParse(parsed(text));
  if (!read.success) throw damaged(file, `its list of files cannot be read (${z.prettifyError(read.error).split('\n')[0] ?? ''})`);
  return { manifest: read.data, text };
}

async function firstFile(file: string): Promise<string> {
  try {
    for await (const entry of entriesOf(file)) {
      if (entry.header.name !== names.manifest || entry.header.size > longestManifest) throw foreign(file);
      return (await buffer(entry)).toString();
    }
  } catch (error) {
    if (error instanceof Stop) throw error;
    const code = codeOf(error);
    if (code === 'ENOENT') throw new Stop(`There is no file ${file}. Give the name of a backup: npm run restore FILE`);
    if (code === 'EACCES' || code === 'EISDIR') throw new Stop(`${file} cannot be read: ${messageOf(error)}`);
  }
  throw foreign(file);
}

function foreign(file: string): Stop {
  return new Stop(`${file} is no backup of this system, or its beginning is damaged. Nothing was changed. Give a file that npm run backup made.`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
