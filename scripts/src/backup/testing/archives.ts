import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { manifest, names, type Manifest } from '../manifest.ts';
import { entriesOf, readManifest } from '../read-archive.ts';

/** Writes a compressed tar with these files. */
export async function writeTar(file: string, contents: Readonly<Record<string, string>>): Promise<void> {
  const tar = pack();
  const written = pipeline(tar, createGzip(), createWriteStream(file));
  for (const [name, text] of Object.entries(contents)) tar.entry({ name }, text);
  tar.finalize();
  await written;
}

/**
 * Copies an archive file by file.
 * @param change gives what a file holds in the copy; `undefined` leaves it out
 */
export async function rewrite(from: string, to: string, change: (name: string, bytes: Buffer) => Buffer | undefined): Promise<void> {
  const tar = pack();
  const written = pipeline(tar, createGzip(), createWriteStream(to));
  for await (const entry of entriesOf(from)) {
    const { name, type, linkname, mode, mtime } = entry.header;
    const bytes = await buffer(entry);
    if (type === 'link') tar.entry({ name, type, linkname, mtime });
    else {
      const changed = change(name, bytes);
      if (changed) tar.entry({ name, mode, mtime }, changed);
    }
  }
  tar.finalize();
  await written;
}

/** An archive with nothing in it but the manifest of another, changed. */
export async function writeManifest(file: string, like: string, changes: (known: Manifest) => object): Promise<void> {
  const known = await manifestOf(like);
  await writeTar(file, { 'manifest.json': JSON.stringify({ ...known, ...changes(known) }) });
}

/** A copy of an archive that is whole, and says something else of itself. */
export async function withManifest(from: string, to: string, changes: (known: Manifest) => object): Promise<void> {
  const known = await manifestOf(from);
  const text = JSON.stringify({ ...known, ...changes(known) });
  const end = JSON.stringify({ manifest: createHash('sha256').update(text).digest('hex') });
  await rewrite(from, to, (name, bytes) => (name === names.manifest ? Buffer.from(text) : name === names.end ? Buffer.from(end) : bytes));
}

export const manifestOf = async (file: string): Promise<Manifest> => manifest.parse((await readManifest(file)).manifest);

/** Every row of a backup by its table, as values: the order of the fields in a JSON column is not compared. */
export async function rowsIn(file: string): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for await (const entry of entriesOf(file)) {
    const text = (await buffer(entry)).toString();
    if (entry.header.name.startsWith('database/')) rows[entry.header.name] = text.split('\n').filter((line) => line !== '').map((line): unknown => JSON.parse(line));
  }
  return rows;
}
