import { addressesIn, placesIn, sitemapNamesPages } from './file-rules.ts';

const siteUrl = 'https://sanctuary.example.org';
const at = (path: string) => `${siteUrl}${path}`;

describe('addressesIn', () => {
  it('finds what a feed names of this site, each once, and nothing of other sites', () => {
    const feed = `<link>${at('/news/')}</link><atom:link href="${at('/news/feed.xml')}"/><link>https://other.example.org/no</link><link>${at('/news/')}</link><link>${siteUrl}.other/no</link>`;
    expect(addressesIn(feed, siteUrl)).toEqual(['/news/', '/news/feed.xml']);
  });

  it('reads the folded lines of a calendar', () => {
    expect(addressesIn(`URL:${at('/eve\r\n nts/gone/')}\r\nEND`, siteUrl)).toEqual(['/events/gone/']);
  });
});

describe('sitemapNamesPages', () => {
  const faults = (texts: Record<string, string>, ...listed: string[]) => {
    const places = new Set(Object.entries(texts).flatMap(([file, text]) => placesIn(file, text, siteUrl)));
    return sitemapNamesPages(places, new Set(listed)).map(({ message }) => message);
  };
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
