import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * Every file that is served, without the compressed variants beside them.
 * @param publicDir what is served
 * @returns paths with a slash at the front, sorted
 */
export async function publicFiles(publicDir: string): Promise<string[]> {
  const found = await readdir(publicDir, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.br'))
    .map((entry) => `/${relative(publicDir, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .sort();
}

/** The page that a file is served as: `/contact/` for `/contact/index.html`; `null` for any other file. */
export function pageOf(file: string): string | null {
  return file.endsWith('/index.html') ? file.slice(0, -'index.html'.length) : null;
}
