import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { matterOf, type Matter } from '../islands/search/matter.ts';

const releaseFile = z.object({ siteUrl: z.string(), pages: z.array(z.string()) });

/** A page that is found by search. */
export interface FoundPage {
  readonly address: string;
  readonly digest: string;
}

/** The pages of a release that are found by search, by language; every language of the release is there. */
export async function searchedPages(releaseDir: string): Promise<Map<string, FoundPage[]>> {
  const { pages } = await releaseAt(releaseDir);
  const found = new Map<string, FoundPage[]>();
  for (const address of pages.toSorted()) {
    const { lang, matter } = await readPage(releaseDir, address);
    const ofLanguage = found.get(lang) ?? [];
    found.set(lang, ofLanguage);
    if (matter) ofLanguage.push({ address, digest: matter.digest });
  }
  return found;
}

/** One page of a release, and what of it is to be found. */
export async function readPage(releaseDir: string, address: string): Promise<{ lang: string; matter: Matter | undefined }> {
  const { siteUrl } = await releaseAt(releaseDir);
  const html = await readFile(join(releaseDir, 'public', address, 'index.html'), 'utf8');
  const lang = /<html lang="([^"]+)"/.exec(html)?.[1];
  if (lang === undefined) throw new Error('A page does not say its language');
  return { lang, matter: matterOf(html, siteUrl + address) };
}

const releases = new Map<string, Promise<z.infer<typeof releaseFile>>>();

function releaseAt(releaseDir: string): Promise<z.infer<typeof releaseFile>> {
  const known = releases.get(releaseDir) ?? readFile(join(releaseDir, 'release.json'), 'utf8').then((text) => releaseFile.parse(JSON.parse(text)));
  releases.set(releaseDir, known);
  return known;
}
