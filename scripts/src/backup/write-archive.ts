import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack, type Pack } from 'tar-stream';
import { chunksOf } from '../lib/chunks.ts';
import { syncFolder } from '../lib/files.ts';
import { names, type Manifest } from './manifest.ts';

/**
 * Writes a backup as a compressed tar that any program can open: `X.part` until it is whole and on the disk, then `X`.
 * @param sources where the manifest's files are now, by their path in the archive
 * @throws {Error} of the file system; then nothing is left
 */
export async function writeArchive(file: string, manifest: Manifest, sources: ReadonlyMap<string, string>, signal: AbortSignal): Promise<void> {
  const part = `${file}.part`;
  await rm(part, { force: true });
  try {
    const tar = pack();
    const broken = new AbortController();
    const written = pipeline(tar, createGzip(), createWriteStream(part, { flags: 'wx', mode: 0o600 }), { signal });
    written.catch((error: unknown) => { broken.abort(error); });
    await Promise.all([written, addAll(tar, manifest, sources, broken.signal)]);
    await syncFolder(part);
    await rename(part, file);
    await syncFolder(path.dirname(file));
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

async function addAll(tar: Pack, manifest: Manifest, sources: ReadonlyMap<string, string>, broken: AbortSignal): Promise<void> {
  const text = JSON.stringify(manifest);
  const mtime = new Date(manifest.database.moment);
  tar.entry({ name: names.manifest, mode: 0o600, mtime }, text);
  for (const { path: name, size, link } of manifest.files) {
    if (link !== undefined) {
      tar.entry({ name, type: 'link', linkname: link, mtime });
      continue;
    }
    const source = sources.get(name);
    if (source === undefined) throw new RangeError(`There is no file for ${name}`);
    await addFile(tar, name, size, source, broken);
  }
  tar.entry({ name: names.end, mode: 0o600, mtime }, JSON.stringify({ manifest: createHash('sha256').update(text).digest('hex') }));
  tar.finalize();
}

async function addFile(tar: Pack, name: string, size: number, source: string, broken: AbortSignal): Promise<void> {
  const { mode, mtime } = await stat(source);
  const entry = tar.entry({ name, size, mode: mode & 0o777, mtime });
  for await (const chunk of chunksOf(createReadStream(source))) {
    if (!entry.write(chunk)) await once(entry, 'drain', { signal: broken });
  }
  const finished = once(entry, 'finish', { signal: broken });
  entry.end(null);
  await finished;
}
