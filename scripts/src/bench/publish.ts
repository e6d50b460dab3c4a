import { setTimeout as pause } from 'node:timers/promises';
import { readEnvironment } from '../lib/environment.ts';
import { readSecrets } from '../lib/secrets.ts';
import { figuresOf, table } from './figures.ts';
import { logIn, type BenchGuide, type Officer } from './officer.ts';
import { startReaders, type Readings } from './readers.ts';

const edits = 20;
const readersPerSecond = 100;
/** What the design promises, in milliseconds: 95 of 100 edits are public by then. */
const promise = 5000;
/** Longest wait for one edit, in milliseconds. */
const patience = 30_000;

/**
 * Edits a guide of a running system twenty times as an officer, while readers read, and measures how long it takes
 * from the press of Publish to the public page and to the receipt. The guide is put back as it was.
 * @param out takes the lines of the report
 * @returns whether the promises hold
 */
export async function benchPublish(out: (line: string) => void): Promise<boolean> {
  const environment = readEnvironment(process.env);
  const { cmsUrl, siteUrl, dataDir, adminEmail } = environment;
  const password = environment.adminPassword ?? (await readSecrets(dataDir))['ADMIN_PASSWORD'];
  if (!adminEmail || !password) throw new Error('Set ADMIN_EMAIL and ADMIN_PASSWORD to an administrator of the running system.');
  const officer = await logIn(cmsUrl, adminEmail, password);
  const guide = await officer.guide();
  const page = `${siteUrl}/guides/${guide.slug}/`;
  const run = Date.now().toString(36);
  const marked = new RegExp(`edition ${run}-(\\d+)\\b`);
  const editionOf = (html: string): number | undefined => {
    const edition = marked.exec(html)?.[1];
    return edition === undefined ? undefined : Number(edition);
  };

  const pages = await somePages(siteUrl, `/guides/${guide.slug}/`);
  const stopReaders = startReaders({ site: siteUrl, pages, perSecond: readersPerSecond, editionOf });
  const onPage: number[] = [];
  const receipts: number[] = [];
  try {
    for (let edition = 1; edition <= edits; edition += 1) {
      const pressed = performance.now();
      await officer.publish(guide, `Benchmark, edition ${run}-${edition}. ${guide.summary}`.slice(0, 300));
      const since = async (happened: () => Promise<boolean>): Promise<number> => (await until(happened), performance.now() - pressed);
      const [page_, panel_] = await Promise.all([
        since(async () => editionOf(await (await fetch(page)).text()) === edition),
        since(async () => (await officer.receipt(guide)) === 'live'),
      ]);
      onPage.push(page_);
      receipts.push(panel_);
    }
  } finally {
    await putBack(officer, guide);
  }
  const readings = await stopReaders();
  report(out, onPage, receipts, readings);
  return figuresOf(onPage).p95 <= promise && figuresOf(receipts).p95 <= promise && readings.failed.length === 0 && readings.mixed.length === 0;
}

async function putBack(officer: Officer, guide: BenchGuide): Promise<void> {
  await officer.publish(guide, guide.summary);
  await until(async () => (await officer.receipt(guide)) === 'live');
}

/** The page that is edited, and others that the home page leads to. */
async function somePages(siteUrl: string, edited: string): Promise<string[]> {
  const home = await (await fetch(`${siteUrl}/`)).text();
  const links = [...home.matchAll(/href="(\/(?!_astro)[^"#?]*\/)"/g)].map(([, address = '/']) => address);
  return [edited, '/', ...new Set(links)].slice(0, 20);
}

async function until(happened: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + patience;
  while (!(await happened())) {
    if (performance.now() > end) throw new Error(`Waited ${patience / 1000} s in vain.`);
    await pause(20);
  }
}

function report(out: (line: string) => void, onPage: readonly number[], inPanel: readonly number[], readings: Readings): void {
  const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
  const row = (name: string, measures: readonly number[]): string[] => {
    const { median, p95, largest } = figuresOf(measures);
    return [name, seconds(median), seconds(p95), seconds(largest)];
  };
  out(table([
    [`${onPage.length} edits`, 'median', 'p95', 'longest'],
    row('Publish to public page', onPage),
    row('Publish to receipt', inPanel),
    row(`Answer, ${readersPerSecond} a second`, readings.took),
  ]));
  out(`${readings.answers} pages read meanwhile: ${readings.failed.length} failed, ${readings.mixed.length} mixed.`);
  for (const fault of [...readings.failed, ...readings.mixed].slice(0, 10)) out(`  ${fault}`);
}
