import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeSnapshot } from '@sanctuary/site';
import { projectRoot } from '../../lib/environment.ts';
import { makeSnapshot } from '../content/snapshot-file.ts';
import { chartOf } from '../document/chart.ts';
import { machine, markdownTable, writePart } from '../document/document.ts';
import { table } from '../figures.ts';
import { type Took, timed } from '../system/timed.ts';
import { type SizeTook, sizeTook } from './size.ts';

const sizes = [100, 1000, 10_000, 50_000];
const chartFile = path.join(projectRoot, 'docs/images/scale.svg');
const program = path.join(import.meta.dirname, 'measure-size.ts');

type Size = SizeTook & Pick<Took, 'memory'>;

/**
 * Measures builds of growing sites, and draws them. Without a CMS: only what a site of that size costs the publisher.
 * @param given sizes in pages, else the usual ones
 */
export async function benchScale(say: (line: string) => void, given: readonly number[] = sizes): Promise<boolean> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sanctuary-bench-scale-'));
  try {
    // once before it counts: pictures are made once and then kept
    await measure(Math.min(...given), folder);
    const found: Size[] = [];
    for (const pages of given) {
      say(`${pages} pages …`);
      found.push(await measure(pages, folder));
    }
    const rows = rowsOf(found);
    say(table(rows));
    await writeFile(chartFile, chartOf(chart(found)));
    await writePart('scale', markdownOf(rows));
    return true;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(pages: number, folder: string): Promise<Size> {
  const mediaDir = path.join(folder, 'media');
  const own = path.join(folder, String(pages));
  await mkdir(own, { recursive: true });
  const snapshotFile = path.join(own, 'snapshot.json');
  await writeSnapshot(snapshotFile, await makeSnapshot(pages, 'http://localhost:4321', mediaDir));
  const { memory, said } = await timed(process.execPath, [program, snapshotFile, mediaDir, own], { cwd: own });
  await rm(own, { recursive: true, force: true });
  return { ...sizeTook.parse(JSON.parse(said.trim().split('\n').at(-1) ?? '')), memory };
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

function rowsOf(found: readonly Size[]): string[][] {
  return [
    ['pages', 'whole build', 'a change on every page', 'one entry', 'files that it changed', 'memory'],
    ...found.map(({ pages, whole, navigation, edit, editFiles, memory }) =>
      [pages.toLocaleString('en-GB'), seconds(whole), seconds(navigation), seconds(edit), String(editFiles), `${Math.round(memory / 1e6)} MB`]),
  ];
}

function chart(found: readonly Size[]): Parameters<typeof chartOf>[0] {
  const line = (name: string, of: (size: Size) => number) => ({ name, points: found.map((size) => [size.pages, of(size) / 1000] as const) });
  return {
    title: 'What a release costs, by the size of the site',
    description: found.map(({ pages, whole, navigation, edit }) => `${pages} pages: whole build ${seconds(whole)}, a change on every page ${seconds(navigation)}, one entry ${seconds(edit)}.`).join(' '),
    lines: [line('Whole build', ({ whole }) => whole), line('A change on every page', ({ navigation }) => navigation), line('One entry', ({ edit }) => edit)],
    xName: 'Pages of the site',
    yName: 'Seconds',
  };
}

function markdownOf(rows: readonly (readonly string[])[]): string {
  return `## By the size of the site

\`npm run bench scale\` on a machine with ${machine()}. No CMS: this is building and checking alone, from a
snapshot to a release that could go live. A whole build begins with compiling the pages' code. *A change on every page*
is an address in the footer; *one entry* is the summary of a guide, which lists and cards repeat. Both axes of the
picture go by powers of ten, so what does not grow with the site is level.

![Seconds by pages: a line each for the whole build, a change on every page, and one entry](images/scale.svg)

${markdownTable(rows)}
`;
}
