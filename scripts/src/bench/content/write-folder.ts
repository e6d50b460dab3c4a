import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BenchEntry } from './entry.ts';
import type { BenchPicture } from './pictures.ts';

/**
 * Writes a content folder that the CMS's `seed` command reads.
 * @param folder empty, or missing
 */
export async function writeContentFolder(folder: string, entries: readonly BenchEntry[], pictures: readonly BenchPicture[]): Promise<void> {
  const types = new Set(entries.map(({ type }) => type));
  for (const type of [...types, 'pictures']) await mkdir(path.join(folder, type), { recursive: true });
  for (const { type, id, shared, words } of entries) {
    await writeFile(path.join(folder, type, `${id}.json`), JSON.stringify({ shared, ...Object.fromEntries(words) }));
  }
  const shows = Object.fromEntries(pictures.map(({ name }) => [name, { alt: 'A drawing of circles in many colours.', people: 'nobody' }]));
  await writeFile(path.join(folder, 'pictures/pictures.json'), JSON.stringify(shows));
  for (const { name, bytes } of pictures) await writeFile(path.join(folder, 'pictures', name), bytes);
}
