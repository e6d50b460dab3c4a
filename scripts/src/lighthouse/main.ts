// `npm run lighthouse`, while the system runs: what Lighthouse says of the main pages, into docs/lighthouse.md.
// `-- --site <address>` looks at another site, `-- --browser registry` uses the browser of the package registry.
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { table } from '../bench/figures.ts';
import { steeredBrowser } from '../browser/steered.ts';
import { readEnvironment } from '../lib/environment.ts';
import { messageOf } from '../lib/errors.ts';
import { takeUpSettings } from '../lib/settings-file.ts';
import { faultsOf, lighthouseDocument, lighthouseFile, rowsOf, type Looked } from './document.ts';
import { lookAt } from './look.ts';
import { pages } from './pages.ts';
import { middleOf, type Look } from './scores.ts';

const runs = 3;
const { version } = z.object({ version: z.string() }).parse(createRequire(import.meta.url)('lighthouse/package.json'));

try {
  takeUpSettings();
  const { values } = parseArgs({ options: { site: { type: 'string' }, browser: { type: 'string' } } });
  const site = (values.site ?? readEnvironment(process.env).siteUrl).replace(/\/+$/, '');
  const looked = await lookAtAll(site, values.browser === 'registry');
  await writeFile(lighthouseFile, lighthouseDocument(looked, runs, version));
  const faults = faultsOf(looked);
  process.stdout.write(`${[table(rowsOf(looked)), ...faults].join('\n')}\n`);
  if (faults.length > 0) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}

async function lookAtAll(site: string, fromRegistry: boolean): Promise<Looked[]> {
  const browser = await steeredBrowser(fromRegistry ? { from: 'registry' } : {});
  try {
    const looked: Looked[] = [];
    for (const page of pages) {
      const answer = await fetch(site + page.path).catch(() => undefined);
      if (!answer?.ok) throw new Error(`${site}${page.path} is answered with ${answer?.status ?? 'nothing'}: start the system first with "npm start", or name a site with --site.`);
      const looks: Look[] = [];
      for (let run = 0; run < runs; run += 1) looks.push(await lookAt(site + page.path, browser.port));
      looked.push({ ...page, look: middleOf(looks) });
    }
    return looked;
  } finally {
    await browser.close();
  }
}
