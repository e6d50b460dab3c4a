import { markdownTable, withPart } from './document.ts';

it('writes one part anew and keeps the others', () => {
  const first = withPart('', 'scale', '## Scale\n\nold');
  const both = withPart(first, 'sqlite', '## SQLite');
  const again = withPart(both, 'scale', '## Scale\n\nnew');
  expect(again).toMatch(/^# How fast[^]*## SQLite[^]*## Scale\n\nnew/);
  expect(again).not.toContain('old');
  expect(withPart(again, 'scale', '## Scale\n\nnew')).toBe(again);
});

it('makes a table', () => {
  expect(markdownTable([['', 'p50'], ['edit', '1 s']])).toBe('|  | p50 |\n| --- | --: |\n| edit | 1 s |');
});
