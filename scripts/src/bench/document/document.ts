import { cpus, totalmem } from 'node:os';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../lib/environment.ts';
import { isMissing } from '../../lib/files.ts';

const file = path.join(projectRoot, 'docs/benchmarks.md');

/** Parts of the document, in order; each command writes its own. */
export const documentParts = ['demonstration', 'sqlite', 'postgresql', 'scale'] as const;
export type DocumentPart = (typeof documentParts)[number];

const introduction = `# How fast publishing is

This page is written by \`npm run bench publish\` and \`npm run bench scale\`. Do not change it by hand.

Times on a shared machine differ by a third from run to run, so trust the ratios within one table more than any
number in it. All figures of a table come from one run. Nothing here is a test: no build fails because of a time.

- **p50** and **p95**: half of the edits, and 95 of 100, were as fast as this or faster.
- **Memory** is the most that the processes ever held, added up.
- Pages that just miss their budget are compressed again when they are live (ADR 0028). That is in none of these times.
- Menu, footer and emergency banner are put into the pages that are there (ADR 0029): that is *a change on every page* below.
  What else is on all pages, such as the name of the site in their titles, has each of them made anew, which takes most of
  the time of a whole build.
- Where many files were deleted within the last five minutes, ext4 takes up to ten times as long for a new one: it looks for
  a place that was not in use just now (\`recently_deleted\` in the kernel's \`fs/ext4/ialloc.c\`). So nothing large may have
  been deleted on the disk shortly before a run.
- The content is made up (\`scripts/src/bench/content\`): services, guides with steps, stories, commitments, events and news
  with topics, places and organisations, linked to each other, each page with 1 to 20 KB of text, in up to 13
  languages. The same content comes out on every machine.
`;

const opening = (part: DocumentPart): string => `<!-- ${part} -->`;
const closing = (part: DocumentPart): string => `<!-- end of ${part} -->`;

/**
 * The document with one part written anew, and the others as they were.
 * @param text the document as it is; empty where there is none
 */
export function withPart(text: string, part: DocumentPart, content: string): string {
  const kept = documentParts.map((name) => {
    if (name === part) return `${opening(name)}\n${content.trim()}\n${closing(name)}\n`;
    const [, inside] = text.split(opening(name));
    return inside === undefined ? '' : `${opening(name)}${inside.split(closing(name))[0] ?? ''}${closing(name)}\n`;
  });
  return [introduction, ...kept.filter((written) => written !== '')].join('\n');
}

/** Writes one part of `docs/benchmarks.md`. */
export async function writePart(part: DocumentPart, content: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return '';
    throw error;
  });
  await writeFile(file, withPart(text, part, content));
}

/** The machine, as far as it matters: `2 cores, 23 GB of memory`. */
export function machine(): string {
  return `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory`;
}

/** @param rows the first one names the columns */
export function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
