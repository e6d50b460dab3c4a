import { resolve } from 'node:path';
import site from '../astro.config.ts';
import { usePages } from '../src/content/page-source.ts';
import { readSnapshot } from '../src/snapshot/file.ts';
import { gallery } from './integration.ts';
import { pagesOf } from './pages-of.ts';

// A configuration of its own, so that no release can hold these pages.
const snapshotFile = process.env['SNAPSHOT'];
if (snapshotFile) usePages(pagesOf(await readSnapshot(resolve(snapshotFile))));

/** The components page; with `SNAPSHOT=<file>` the pages of that content too. */
export default {
  ...site,
  ...(snapshotFile ? {} : { srcDir: './gallery' }),
  integrations: [...(site.integrations ?? []), gallery()],
};
