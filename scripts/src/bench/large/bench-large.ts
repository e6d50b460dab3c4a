import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSnapshot, writeSnapshot } from '@sanctuary/site';
import { dataFolder } from '../../lib/data-folder.ts';
import { startSystem, type System } from '../../testing/running-system.ts';
import { machine, markdownTable, writePart } from '../document/document.ts';
import { figuresOf, table } from '../figures.ts';
import { logIn } from '../officer.ts';
import { compare } from '../others/compare.ts';
import { processTree } from '../system/processes.ts';
import { seededData } from '../system/seeded-data.ts';
import { editGuide, editNavigation } from './edits.ts';
import { type LargeRun, seconds, tablesOf } from './report.ts';
import { readSteps, untilQuiet } from './step-log.ts';

/** What is measured. */
export interface LargeWishes {
  readonly pages: number;
  readonly edits: number;
  /** A PostgreSQL database for the CMS; else SQLite. */
  readonly database: string | undefined;
}

/** What an edit of one entry may take at 95 of 100, in milliseconds. */
const promise = 1000;
/** Each there and back again. */
const navigationEdits = 2;

/**
 * Starts a system of its own on content of so many pages, edits as an officer does, and builds the same content in other
 * ways: it takes a quarter of an hour and more, the first time with a database longer.
 * @returns whether the promise for one edit holds
 */
export async function benchLarge(say: (line: string) => void, wishes: LargeWishes): Promise<boolean> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sanctuary-bench-run-'));
  try {
    const run = await measure(say, wishes, folder);
    const { edits, ratios, memory } = tablesOf(run);
    for (const rows of [edits, ratios, memory]) say(`\n${table(rows)}`);
    await writePart(run.database === 'SQLite' ? 'sqlite' : 'postgresql', markdownOf(run));
    return figuresOf(run.edits.map(({ pressed, served }) => served - pressed)).p95 <= promise;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(say: (line: string) => void, { pages, edits, database }: LargeWishes, folder: string): Promise<LargeRun> {
  const dataDir = path.join(folder, 'data');
  await seededData(pages, database, dataDir, say);
  say('Starting the system: its first release takes as long as a whole build.');
  const system = await startSystem(dataDir, { DATABASE_URL: database ?? '' });
  const log = path.join(dataDir, 'logs/publisher.log');
  const snapshotFile = path.join(folder, 'content/snapshot.json');
  let live: Omit<LargeRun, 'pages' | 'database' | 'compared'>;
  try {
    const scene = { officer: await logIn(system.cms, system.admin.email, system.admin.password), site: system.site, rest: () => untilQuiet(log) };
    say(`Editing one guide ${edits} times.`);
    const onGuide = await editGuide(scene, edits);
    say('Changing an address in the footer of every page.');
    const onNavigation = await editNavigation(scene, navigationEdits);
    live = { edits: onGuide, navigation: onNavigation, memory: await memoryOf(system), steps: await readSteps(log) };
    await mkdir(path.dirname(snapshotFile));
    await writeSnapshot(snapshotFile, await readSnapshot(path.join(dataFolder(dataDir).current, 'snapshot.json')));
  } finally {
    await system.stop();
  }
  say('Building the same content in other ways.');
  const compared = await compare(snapshotFile, dataFolder(dataDir).media, folder, say);
  return { pages, database: database === undefined ? 'SQLite' : 'PostgreSQL', compared, ...live };
}

const programs = [['the CMS', 'strapi.js'], ['the publisher', 'publisher/main.ts'], ['its renderer', 'render/worker.ts'], ['the web server', 'web/main.ts']] as const;

async function memoryOf({ pid }: System): Promise<Map<string, number>> {
  const running = await processTree(pid);
  return new Map(programs.map(([name, program]) => [name, running.filter(({ command }) => command.includes(program)).reduce((all, { peak }) => all + peak, 0)]));
}

function markdownOf(run: LargeRun): string {
  const { edits, ratios, memory } = tablesOf(run);
  const { p95 } = figuresOf(run.edits.map(({ pressed, served }) => served - pressed));
  return `## ${run.pages.toLocaleString('en-GB')} pages, ${run.database}

\`npm run bench publish -- --pages ${run.pages}\` on a machine with ${machine()}.

### From the press of Publish to the public page
An officer changes the summary of one guide ${run.edits.length} times: 95 of 100 edits are public within ${seconds(p95)}; the
promise is ${seconds(promise)}. Then an address in the footer of every page is changed ${run.navigation.length} times. \`event\` is all
that happens before the publisher asks for content: the CMS checks, saves and tells. Some steps run side by side.
The officer presses Publish when the publisher has come to rest.

${markdownTable(edits)}

### Other ways to build the same content
Plain \`astro build\` makes our own pages without our loop. Eleventy and Hugo make simpler pages from the same texts:
fewer parts, shorter lists, no pictures, no compressed variants. Ours includes all of these. Edits: p50.

${markdownTable(ratios)}

### Memory
${markdownTable(memory)}
`;
}
