import { cleanTree } from './clean-tree.ts';
import { renderMarkdown } from './render.ts';

const around = { level: 2, tableLabel: 'Table', picture: () => undefined };

test('one text reads the same however often, wherever its links lead in each language', () => {
  const text = '# Where\n\nSee [the list](/guides/).';
  const inEnglish = () => renderMarkdown(text, { ...around, target: (href) => ({ href }) });
  const inArabic = () => renderMarkdown(text, { ...around, level: 4, target: (href) => ({ href: `/ar${href}`, hreflang: 'en' }) });
  expect([inEnglish(), inArabic(), inEnglish()]).toEqual([
    '<h2>Where</h2>\n<p>See <a href="/guides/">the list</a>.</p>',
    '<h4>Where</h4>\n<p>See <a href="/ar/guides/" hreflang="en">the list</a>.</p>',
    '<h2>Where</h2>\n<p>See <a href="/guides/">the list</a>.</p>',
  ]);
});

test('a text is read once for many pages, but none is kept for good', () => {
  const first = cleanTree('the first');
  expect(cleanTree('the first')).toBe(first);
  for (let other = 0; other < 100; other += 1) cleanTree(`text ${other}`);
  expect(cleanTree('the first')).not.toBe(first);
});
