import { createHash } from 'node:crypto';
import { link, mkdir, open, utimes } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Stop } from '../../toolchain/say.mjs';
import { chunksOf } from '../lib/chunks.ts';
import { isOfSystem, messageOf } from '../lib/errors.ts';
import { archiveEnd, names, type BackedUpFile, type Manifest } from './manifest.ts';
import { damaged, entriesOf, type Entry } from './read-archive.ts';

/**
 * Unpacks a backup, and makes sure that all that its manifest names is there and is what it was.
 * @param text of the manifest, as it was read before
 * @param placeFor absolute place of a path in the archive
 * @throws {Stop} where anything is missing, is not what it was, or was not named
 */
export async function unpack(
  file: string,
  { manifest, text }: { readonly manifest: Manifest; readonly text: string },
  placeFor: (path: string) => string,
  signal: AbortSignal,
): Promise<void> {
  const missing = new Map(manifest.files.map((listed) => [listed.path, listed]));
  let end: unknown;
  try {
    for await (const entry of entriesOf(file)) {
      signal.throwIfAborted();
      const { name } = entry.header;
      if (name === names.manifest) {
        if ((await buffer(entry)).toString() !== text) throw damaged(file, 'it changed while it was read');
        continue;
      }
      if (name === names.end) {
        end = JSON.parse((await buffer(entry)).toString());
        continue;
      }
      const listed = missing.get(name);
      if (!listed || !(await isWhole(entry, listed, placeFor))) throw damaged(file, `${name} is not what it was`);
      missing.delete(name);
    }
  } catch (error) {
    if (error instanceof Stop || signal.aborted || isOfSystem(error)) throw error;
    throw damaged(file, messageOf(error) === 'unexpected end of file' ? 'it is cut short' : messageOf(error));
  }
  const [first] = missing.keys();
  if (first !== undefined) throw damaged(file, `${first} is missing${missing.size > 1 ? `, and ${missing.size - 1} more` : ''}`);
  const known = archiveEnd.safeParse(end);
  if (!known.success) throw damaged(file, 'its end is missing');
  if (known.data.manifest !== createHash('sha256').update(text).digest('hex')) throw damaged(file, 'its list of files is not what it was');
}

/** @returns whether it is what the manifest says */
async function isWhole(entry: Entry, listed: BackedUpFile, placeFor: (path: string) => string): Promise<boolean> {
  const place = placeFor(listed.path);
  await mkdir(path.dirname(place), { recursive: true });
  if (listed.link !== undefined) {
    entry.resume();
    if (entry.header.type !== 'link' || entry.header.linkname !== listed.link) return false;
    await link(placeFor(listed.link), place);
    return true;
  }
  if (entry.header.type !== 'file' || entry.header.size !== listed.size) return false;
  return (await write(entry, place)) === listed.sha256;
}

/** @returns SHA-256 of what was written, hex */
async function write(entry: Entry, place: string): Promise<string> {
  const hash = createHash('sha256');
  const handle = await open(place, 'wx', entry.header.mode);
  try {
    for await (const chunk of chunksOf(entry)) {
      hash.update(chunk);
      await handle.writeFile(chunk);
    }
  } finally {
    await handle.close();
  }
  await utimes(place, entry.header.mtime, entry.header.mtime);
  return hash.digest('hex');
}
