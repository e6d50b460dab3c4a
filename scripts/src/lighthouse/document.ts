import path from 'node:path';
import { projectRoot } from '../lib/environment.ts';
import { least, tooLow, type Look } from './scores.ts';

/** Where the table is kept. */
export const lighthouseFile = path.join(projectRoot, 'docs/lighthouse.md');

/** A page, and the middle of what Lighthouse said of it. */
export interface Looked {
  readonly name: string;
  readonly path: string;
  readonly look: Look;
}

const head = ['Page', 'Address', 'Performance', 'Accessibility', 'Best practices', 'SEO', 'First paint', 'Largest paint', 'Blocked', 'Shift'];

/** The table: one row a page. */
export function rowsOf(looked: readonly Looked[]): string[][] {
  return [head, ...looked.map(({ name, path: address, look: { scores, firstPaint, largestPaint, blocked, shift } }) =>
    [name, address, ...[scores.performance, scores.accessibility, scores['best-practices'], scores.seo].map(String), seconds(firstPaint), seconds(largestPaint), `${Math.round(blocked)} ms`, shift.toFixed(3)])];
}

/** What costs the pages points, a line each; nothing where all scores are high enough. */
export function faultsOf(looked: readonly Looked[]): string[] {
  return looked.flatMap(({ path: address, look }) => (tooLow(look).length > 0 ? [`${address}: ${tooLow(look).join(', ')} too low. ${look.faults.join('; ')}`] : []));
}

/**
 * The page of the docs.
 * @param version of Lighthouse
 */
export function lighthouseDocument(looked: readonly Looked[], runs: number, version: string): string {
  const [names = [], ...rows] = rowsOf(looked);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const faults = faultsOf(looked);
  return `# What Lighthouse says

This page is written by \`npm run lighthouse\`, while the system runs. Do not change it by hand.

Lighthouse ${version} looks at each page ${runs} times, as a slow phone on a slow network (its own mobile setting). The table
has the middle of the ${runs}. We want 100 for accessibility, best practices and SEO, and at least ${least.performance} for performance.
The times are those of the slow phone. They differ a little from run to run and from machine to machine.

${[line(names), line(names.map((_, column) => (column < 2 ? '---' : '--:'))), ...rows.map(line)].join('\n')}
${faults.length > 0 ? `\nNot good enough yet:\n\n${faults.map((fault) => `- ${fault}`).join('\n')}\n` : ''}`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
