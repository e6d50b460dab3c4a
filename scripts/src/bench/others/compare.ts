import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { readSnapshot, writeSnapshot } from '@sanctuary/site';
import { projectRoot } from '../../lib/environment.ts';
import { withGuideEdited } from '../content/edited.ts';
import type { Took } from '../system/timed.ts';
import { astro, incrementalAstro } from './astro.ts';
import type { Material } from './contender.ts';
import { eleventy } from './eleventy.ts';
import { hugo } from './hugo.ts';
import { ours } from './ours.ts';
import { plainPages } from './plain-pages.ts';

const contenders = [ours, astro, incrementalAstro, eleventy, hugo];

/** What one way of building took; nothing where the program is missing. */
export interface Compared {
  readonly name: string;
  readonly took: Took | undefined;
}

/**
 * Builds the same content in every way, one after the other.
 * @param snapshotFile what a release was made from
 * @param folder empty; gets what is built
 */
export async function compare(snapshotFile: string, mediaDir: string, folder: string, say: (line: string) => void): Promise<Compared[]> {
  const material = await prepare(snapshotFile, mediaDir, folder);
  const compared: Compared[] = [];
  try {
    for (const contender of contenders) {
      const { name } = contender;
      const own = path.join(folder, String(compared.length));
      await mkdir(own, { recursive: true });
      const took = await contender.build({ ...material, folder: own });
      say(took ? `${name}: ${took.seconds.toFixed(1)} s` : `${name}: not installed, skipped`);
      compared.push({ name, took });
      await rm(own, { recursive: true, force: true });
    }
  } finally {
    await rm(material.siteFolder, { recursive: true, force: true });
  }
  return compared;
}

async function prepare(snapshotFile: string, mediaDir: string, folder: string): Promise<Omit<Material, 'folder'>> {
  const snapshot = await readSnapshot(snapshotFile);
  await mkdir(path.join(folder, 'edited'), { recursive: true });
  const editedFile = path.join(folder, 'edited/snapshot.json');
  await writeSnapshot(editedFile, withGuideEdited(snapshot, 1));
  const cache = path.join(projectRoot, 'site/.cache');
  await mkdir(cache, { recursive: true });
  return { snapshotFile, editedFile, mediaDir, siteUrl: snapshot.siteUrl, ...plainPages(snapshot), siteFolder: await mkdtemp(path.join(cache, 'bench-')) };
}
