import path from 'node:path';
import { projectRoot } from '../lib/environment.ts';
import { firstLoadLimit, inlineLimit, type Heaviest } from './over-budget.ts';

/** Where the table is kept. */
export const budgetsFile = path.join(projectRoot, 'docs/budgets.md');

/** The page of the docs that says what every kind of page weighs. */
export function budgetsDocument(pages: readonly Heaviest[]): string {
  const rows = pages.map(({ kind, locale, page, html, css, inline, scripts, total, hasIsland }) =>
    [kind, locale, page, number(html), number(css), `${number(inline)}${hasIsland ? ' *' : ''}`, number(scripts), number(total), number(firstLoadLimit), number(firstLoadLimit - total)]);
  return `# What a page weighs

This page is written by \`npm run budgets\`. Do not change it by hand.

A page must show on a cheap phone with a poor signal. A server sends about ten packets, 14 KB, before it waits for
an answer. So the first load of every page fits into ${number(firstLoadLimit)} bytes, and there is one wait, not two.

- The first load is the HTML, the CSS and every script that loads before a reader touches the page, as they are
  served when the site has come to rest: packed with Brotli. Pictures come after it and are not counted.
- Scripts within a page are at most ${number(inlineLimit)} bytes, not packed. They are counted in the HTML too.
- A star marks a page with an island: a part that becomes quicker to use when a reader first touches it. What waits
  for that touch is within the page and counts in its 14 KB. What the touch brings is not counted.

For each kind of page and each language, the table has the heaviest page of the demonstration content. All numbers
are bytes. They are exact: Node, which packs the pages, has one version here, and the address and the day of the site
are fixed for this table. \`npm test\` fails when a page is too heavy, or when this table is not what the
command would write now.

${table([['Kind', 'Language', 'Heaviest page', 'HTML', 'CSS', 'Scripts within', 'Script files', 'Total', 'Limit', 'Room'], ...rows])}
`;
}

function number(bytes: number): string {
  return bytes.toLocaleString('en-GB');
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column < 3 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
