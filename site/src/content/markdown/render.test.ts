import { renderMarkdown } from './render.ts';

const surroundings = {
  level: 2,
  tableLabel: 'Table',
  target: (href: string) => (href === '/gone/' ? undefined : { href, ...(href.startsWith('http') ? { external: true } : {}) }),
  picture: (address: string) =>
    address === '/uploads/a.png'
      ? { src: '/media/a-960.png', width: 960, height: 600, sources: [{ type: 'image/avif', srcset: '/media/a-320.avif 320w' }] }
      : undefined,
};
const render = (markdown: string, level = 2): string => renderMarkdown(markdown, { ...surroundings, level });

describe('renderMarkdown', () => {
  it('begins at the level asked for and skips none', () => {
    expect(render('# A\n\n#### B\n\n## C\n\n### D')).toBe('<h2>A</h2>\n<h3>B</h3>\n<h3>C</h3>\n<h4>D</h4>');
    expect(render('## A\n\n## B', 3)).toBe('<h3>A</h3>\n<h3>B</h3>');
  });

  it('drops HTML and keeps its words out', () => {
    expect(render('a <b onclick="x()">b</b> c<script>alert(1)</script>')).toBe('<p>a b calert(1)</p>');
    expect(render('<iframe src="https://evil.example"></iframe>')).toBe('');
  });

  it('keeps only the words of what is not allowed', () => {
    expect(render('> Quoted\n\n`code`').split(/\s+/).join('')).toBe('<p>Quoted</p><p>code</p>');
  });

  it('drops a link that may not be, and keeps its words', () => {
    expect(render('[x](javascript:alert(1)) [y](/gone/)')).toBe('<p>x y</p>');
  });

  it('marks links that leave the site, and numbers to call', () => {
    expect(render('[NHS](https://www.nhs.uk/)')).toBe('<p><a href="https://www.nhs.uk/" rel="external noreferrer">NHS</a></p>');
    expect(render('[999](tel:999)')).toBe('<p><a href="tel:999" dir="ltr">999</a></p>');
  });

  it('shows pictures of the media library in their published sizes, and no others', () => {
    expect(render('![A boat](/uploads/a.png)')).toContain('<source type="image/avif" srcset="/media/a-320.avif 320w"');
    expect(render('![A boat](/uploads/a.png)')).toContain('<img src="/media/a-960.png" alt="A boat" width="960" height="600" loading="lazy" decoding="async">');
    expect(render('![x](https://evil.example/pixel.png)')).toBe('');
  });

  it('makes a table that can be scrolled with the keyboard', () => {
    const html = render('| A | B |\n|---|--:|\n| 1 | 2 |');
    expect(html).toContain('<section class="table-scroll" aria-label="Table" tabindex="0"><table>');
    expect(html).toContain('<th scope="col">A</th>');
    expect(html).not.toContain('align');
  });
});
