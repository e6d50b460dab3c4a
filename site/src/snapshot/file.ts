import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { type Snapshot, snapshot as schema } from '@sanctuary/shared-types';
import { z } from 'zod';
import { canonicalJson } from './canonical-json.ts';
import { entriesInParts, nameOfPart, type Part, partsOf, textOfPart } from './parts.ts';

export { snapshotDigest } from './digests.ts';

/** A snapshot in a file of its own, but for its entries: they are in the named files of a folder beside it. */
const index = schema.omit({ entries: true }).extend({ format: z.literal(2), parts: z.array(nameOfPart) });

const filesAtATime = 32;

/** `snapshot.json` has its parts in `snapshot/`. */
function folderOf(file: string): string {
  const { dir, name } = parse(file);
  return join(dir, name);
}

/**
 * A snapshot kept in a file, with its parts or in one piece.
 * @throws {Error} naming the file and the field, where it is no snapshot that this code can read
 */
export async function readSnapshot(file: string): Promise<Snapshot> {
  const content: unknown = JSON.parse(await readFile(file, 'utf8'));
  const isIndex = typeof content === 'object' && content !== null && 'parts' in content;
  if (!isIndex) return checked(file, schema, content);
  const { parts, ...rest } = checked(file, index, content);
  return { ...rest, format: 1, entries: entriesInParts(await readAll(folderOf(file), parts)) };
}

function checked<T>(file: string, form: z.ZodType<T>, content: unknown): T {
  const parsed = form.safeParse(content);
  if (!parsed.success) throw new Error(`${file} is not a snapshot that this code can read:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/**
 * Keeps a snapshot in a file and a folder beside it, whole or not at all. Entries that are there already, or in
 * `last`, are not written again.
 * @param last where an older one is kept: files that both have are shared by hard link
 */
export async function writeSnapshot(file: string, snapshot: Snapshot, last?: { readonly file: string }): Promise<void> {
  const { entries, ...rest } = snapshot;
  const parts = partsOf(entries);
  const folder = folderOf(file);
  await mkdir(folder, { recursive: true });
  const there = new Set(await readdir(folder));
  const missing = parts.filter(({ name }) => !there.has(name)).values();
  const work = async (): Promise<void> => {
    for (const part of missing) await keep(part, folder, last && folderOf(last.file));
  };
  await Promise.all(Array.from({ length: filesAtATime }, work));
  await replace(file, `${canonicalJson({ ...rest, format: 2, parts: parts.map(({ name }) => name) })}\n`);
  const kept = new Set(parts.map(({ name }) => name));
  for (const name of there) if (!kept.has(name)) await rm(join(folder, name), { force: true });
}

async function keep(part: Part, folder: string, last: string | undefined): Promise<void> {
  const file = join(folder, part.name);
  const linked = last !== undefined && (await link(join(last, part.name), file).then(() => true, () => false));
  if (!linked) await replace(file, textOfPart(part));
}

async function readAll(folder: string, names: readonly string[]): Promise<Map<string, unknown>> {
  const files = new Map<string, unknown>();
  const waiting = names.values();
  const work = async (): Promise<void> => {
    for (const name of waiting) files.set(name, JSON.parse(await readFile(join(folder, name), 'utf8')));
  };
  await Promise.all(Array.from({ length: filesAtATime }, work));
  return files;
}

/** Never in place: the file may be another release's too. */
async function replace(file: string, text: string): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`;
  await writeFile(unfinished, text);
  await rename(unfinished, file);
}
