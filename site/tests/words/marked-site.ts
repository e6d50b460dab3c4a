import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Snapshot, sourceLocale } from '@sanctuary/shared-types';
import { dictionaries } from '../../src/i18n/dictionaries.ts';
import { writeSnapshot } from '../../src/index.ts';
import { markedDictionary } from './markers.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const isSource = (path: string): boolean => !/node_modules|[\\/]\.(?:astro|cache)|[\\/]dist$/.test(path);

/**
 * Makes sites with the project's own renderer, in a copy of it whose interface is in the made-up language wherever it
 * is not English.
 * @param folder an empty one, for the copy and the sites
 */
export async function markedRenderer(folder: string): Promise<(name: string, snapshot: Snapshot) => Promise<ReadonlyMap<string, string>>> {
  const copy = join(folder, 'checkout');
  for (const part of ['site', 'shared-types']) await cp(join(root, part), join(copy, part), { recursive: true, filter: isSource });
  for (const part of ['pnpm-lock.yaml', 'tsconfig.base.json']) await cp(join(root, part), join(copy, part));
  await symlink(join(root, 'site/node_modules'), join(copy, 'site/node_modules'));
  const english = dictionaries[sourceLocale];
  if (!english) throw new Error('The interface has no English words');
  for (const code of Object.keys(dictionaries).filter((one) => one !== sourceLocale)) {
    await writeFile(join(copy, `site/src/i18n/ui/${code}.json`), JSON.stringify(markedDictionary(english, code)));
  }
  const mediaDir = join(folder, 'media');
  await mkdir(mediaDir);
  return async (name, snapshot) => {
    const [file, out] = [join(folder, `${name}.json`), join(folder, name)];
    await mkdir(out);
    await writeSnapshot(file, snapshot);
    await promisify(execFile)(process.execPath, [join(copy, 'site/tests/render-once.ts'), file, mediaDir, out]);
    return textsIn(join(out, 'public'));
  };
}

/** The files of a site that hold text, by their addresses. */
async function textsIn(publicDir: string): Promise<ReadonlyMap<string, string>> {
  const files = (await readdir(publicDir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile() && /\.(html|xml|ics)$/.test(entry.name));
  const texts = files.map(async ({ parentPath, name }) => {
    const file = join(parentPath, name);
    return [file.slice(publicDir.length), await readFile(file, 'utf8')] as const;
  });
  return new Map(await Promise.all(texts));
}
