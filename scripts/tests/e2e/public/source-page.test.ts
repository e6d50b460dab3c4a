import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PublicSite } from '../public-site.ts';
import { sharedSystem } from '../system.ts';

/** Each thing that the council's old page said, and where the site says it now. */
const list = path.resolve(import.meta.dirname, '../../../content/source-page.json');
const places = JSON.parse(readFileSync(list, 'utf8')) as { says: string; path: string; words?: string; shown?: string }[];
const site = new PublicSite(sharedSystem().site);

test.each(places)('$says', async ({ path: page, words, shown = words }) => {
  expect(shown).toBeDefined();
  expect(await site.words(page)).toContain(shown);
});
