import { aSnapshot } from '../../tests/fixtures/index.ts';
import { machinesAreLedRight, sitemapNamesPages } from './file-rules.ts';

const snapshot = aSnapshot();
const at = (path: string) => `https://sanctuary.example.org${path}`;
const files = new Set(['/index.html', '/news/index.html', '/news/feed.xml']);

describe('machinesAreLedRight', () => {
  const faults = (file: string, text: string) => machinesAreLedRight(snapshot, new Map([[file, text]]), files).map(({ path, message }) => `${path}: ${message}`);

  it('lets files lead to pages and files, and to other sites', () => {
    expect(faults('/news/feed.xml', `<link>${at('/news/')}</link><atom:link href="${at('/news/feed.xml')}"/><link>https://other.example.org/no</link>`)).toEqual([]);
  });

  it('finds what is gone, in a folded line too', () => {
    expect(faults('/events/a/event.ics', `URL:${at('/eve\r\n nts/gone/')}\r\nEND`)).toEqual(['/events/a/event.ics: It leads to /events/gone/, which is not there. Name only what is published.']);
    expect(faults('/robots.txt', `Sitemap: ${at('/sitemap.xml')}\n`)).toHaveLength(1);
  });
});

describe('sitemapNamesPages', () => {
  const faults = (texts: Record<string, string>, ...listed: string[]) => sitemapNamesPages(snapshot, new Map(Object.entries(texts)), new Set(listed)).map(({ message }) => message);
  const locs = (...paths: string[]) => paths.map((path) => `<loc>${at(path)}</loc>`).join('');

  it('is content with exactly the pages, in one file or several', () => {
    expect(faults({ '/sitemap.xml': locs('/', '/news/') }, '/', '/news/')).toEqual([]);
    expect(faults({ '/sitemap.xml': locs('/sitemap-1.xml', '/sitemap-2.xml'), '/sitemap-1.xml': locs('/'), '/sitemap-2.xml': locs('/news/') }, '/', '/news/')).toEqual([]);
  });

  it('finds a page that is left out, and one that must be', () => {
    expect(faults({ '/sitemap.xml': locs('/', '/secret/') }, '/', '/news/')).toEqual([
      'It lacks /news/. Name every page that may be listed.',
      'It names /secret/, which search engines must not list. Leave it out.',
    ]);
  });
});
