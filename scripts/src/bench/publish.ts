import path from 'node:path';
import { readEnvironment } from '../lib/environment.ts';
import { readSecrets } from '../lib/secrets.ts';
import { machine, markdownTable, writePart } from './document/document.ts';
import { figuresOf, table } from './figures.ts';
import { untilQuiet } from './large/step-log.ts';
import { logIn } from './officer.ts';
import { startReaders, type Readings } from './readers.ts';
import { until } from './until.ts';

const edits = 50;
const readersPerSecond = 100;
/** What the design promises, in milliseconds: 95 of 100 edits are public by then. */
const promise = 5000;
/** What we aim at with the demonstration content, in milliseconds. */
const aim = 500;

/**
 * Edits a guide of a running system fifty times as an officer, while readers read, and measures how long it takes
 * from the press of Publish to the public page and to the receipt. At the end the guide is put back as it was.
 * @param out takes the lines of the report
 * @returns whether the promises hold
 */
export async function benchPublish(out: (line: string) => void): Promise<boolean> {
  const environment = readEnvironment(process.env);
  const { cmsUrl, siteUrl, dataDir, adminEmail } = environment;
  const password = environment.adminPassword ?? (await readSecrets(dataDir))['ADMIN_PASSWORD'];
  if (!adminEmail || !password) throw new Error('Set ADMIN_EMAIL and ADMIN_PASSWORD to an administrator of the running system.');
  const officer = await logIn(cmsUrl, adminEmail, password);
  const guide = await officer.first('arrival-guide');
  const page = `${siteUrl}/guides/${guide.slug}/`;
  const run = Date.now().toString(36);
  const marked = new RegExp(`edition ${run}-(\\d+)\\b`);
  const editionOf = (html: string): number | undefined => {
    const edition = marked.exec(html)?.[1];
    return edition === undefined ? undefined : Number(edition);
  };

  const pages = await somePages(siteUrl, `/guides/${guide.slug}/`);
  let readings: Readings;
  const stopReaders = startReaders({ site: siteUrl, pages, perSecond: readersPerSecond, editionOf });
  const onPage: number[] = [];
  const inPanel: number[] = [];
  try {
    for (let edition = 1; edition <= edits; edition += 1) {
      // what it does behind the scenes after a release is not the next edit's
      await untilQuiet(path.join(dataDir, 'logs/publisher.log'));
      const pressed = performance.now();
      const isPublic = async (): Promise<boolean> => editionOf(await (await fetch(page)).text()) === edition;
      const isReceipted = async (): Promise<boolean> => (await officer.receipt(guide)) === 'live';
      await officer.publish(guide, { summary: `Benchmark, edition ${run}-${edition}. ${guide.summary}`.slice(0, 300) });
      await Promise.all([
        until('public page', isPublic, 10).then((at) => onPage.push(at - pressed)),
        until('receipt', isReceipted, 100).then((at) => inPanel.push(at - pressed)),
      ]);
    }
    await officer.publish(guide, { summary: guide.summary });
  } finally {
    readings = await stopReaders();
  }
  const rows = rowsOf(onPage, inPanel, readings);
  report(out, rows, onPage, readings);
  await writePart('demonstration', markdownOf(rows, onPage, readings));
  return figuresOf(onPage).p95 <= promise && figuresOf(inPanel).p95 <= promise && readings.failed.length === 0 && readings.mixed.length === 0;
}

/** The page that is edited, and others that the home page leads to. */
async function somePages(siteUrl: string, edited: string): Promise<string[]> {
  const home = await (await fetch(`${siteUrl}/`)).text();
  const links = [...home.matchAll(/href="(\/(?!_astro)[^"#?]*\/)"/g)].map(([, address = '/']) => address);
  return [edited, '/', ...new Set(links)].slice(0, 20);
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

function rowsOf(onPage: readonly number[], inPanel: readonly number[], readings: Readings): string[][] {
  const row = (name: string, measures: readonly number[]): string[] => {
    const { median, p95, largest } = figuresOf(measures);
    return [name, seconds(median), seconds(p95), seconds(largest)];
  };
  return [
    [`${onPage.length} edits`, 'p50', 'p95', 'longest'],
    row('Publish to public page', onPage),
    row('Publish to receipt', inPanel),
    row(`Answer, ${readersPerSecond} a second`, readings.took),
  ];
}

function report(out: (line: string) => void, rows: readonly (readonly string[])[], onPage: readonly number[], readings: Readings): void {
  const { p95 } = figuresOf(onPage);
  out(table(rows));
  out(`Aim: 95 of 100 edits are public within ${seconds(aim)}. ${p95 <= aim ? 'Met' : 'Missed'}: ${seconds(p95)}.`);
  out(`${readings.answers} pages read meanwhile: ${readings.failed.length} failed, ${readings.mixed.length} mixed.`);
  for (const fault of [...readings.failed, ...readings.mixed].slice(0, 10)) out(`  ${fault}`);
}

function markdownOf(rows: readonly (readonly string[])[], onPage: readonly number[], { answers, failed, mixed }: Readings): string {
  return `## A system that runs, with readers

\`npm run bench publish\` beside \`npm start\`, which begins with the demonstration content, on a machine with
${machine()}. An officer changes the summary of one guide ${onPage.length} times, each time when the publisher has come to rest, while readers
ask for ${readersPerSecond} pages a second. The aim is that 95 of 100 edits are public within ${seconds(aim)}; here it was ${seconds(figuresOf(onPage).p95)}. Readers got ${answers.toLocaleString('en-GB')} pages: ${failed.length} failed,
${mixed.length} were half of one release and half of another.

${markdownTable(rows)}
`;
}
