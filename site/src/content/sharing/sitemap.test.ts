import { XMLParser } from 'fast-xml-parser';
import { aGuide, aPage, aSnapshot } from '../../../tests/fixtures/index.ts';
import { contextOf } from '../context.ts';
import { allPaths } from '../routes.ts';
import { robotsTxt, sitemap, sitemapPart, sitemapParts } from './sitemap.ts';

interface Url {
  loc: string;
  lastmod?: string;
  'xhtml:link'?: { '@_hreflang': string; '@_href': string }[];
}

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['url', 'xhtml:link', 'sitemap'].includes(name) });
const read = (xml: string): { urlset?: { url: Url[] }; sitemapindex?: { sitemap: Pick<Url, 'loc'>[] } } => {
  const document: object = parser.parse(xml);
  return document;
};
const urlsOf = (xml: string): Url[] => read(xml).urlset?.url ?? [];
const at = (path: string) => `https://sanctuary.example.org${path}`;
const snapshot = aSnapshot();
const context = contextOf(snapshot);

const translated = [...allPaths(snapshot).values()].filter(({ inEnglish, standsFor }) => !inEnglish && standsFor === undefined).map(({ path }) => at(path));

it('names every page once, in every language that it is truly there in', () => {
  expect(urlsOf(sitemap(context)).map(({ loc }) => loc)).toEqual(translated);
  expect(translated).toContain(at('/ar/guides/see-a-doctor/'));
  expect(translated).not.toContain(at('/ar/services/weekly-drop-in/'));
});

it('tells which pages are the same in other languages', () => {
  const news = urlsOf(sitemap(context)).find(({ loc }) => loc === at('/ar/news/'));
  expect(news?.['xhtml:link']?.map((link) => [link['@_hreflang'], link['@_href']])).toEqual([['en', at('/news/')], ['ar', at('/ar/news/')], ['x-default', at('/news/')]]);
  expect(urlsOf(sitemap(context)).find(({ loc }) => loc === at('/services/weekly-drop-in/'))).not.toHaveProperty('xhtml:link');
});

it('says when an entry changed, in its own language or in the English facts, and nothing of lists', () => {
  const entries = { 'arrival-guide': [aGuide({ revision: '2026-05-03T09:00:00.000Z' }), aGuide({ locale: 'ar', revision: '2026-05-02T09:00:00.000Z' })], page: [aPage({ revision: '2026-05-04T09:00:00.000Z' })] };
  const days = Object.fromEntries(urlsOf(sitemap(contextOf(aSnapshot({ entries })))).map(({ loc, lastmod }) => [loc, lastmod]));
  expect(days).toMatchObject({
    [at('/guides/see-a-doctor/')]: '2026-05-03',
    [at('/ar/guides/see-a-doctor/')]: '2026-05-03',
    [at('/about/borough-of-sanctuary/')]: '2026-05-04',
  });
  expect(days[at('/guides/')]).toBeUndefined();
});

it('is in several files where one would be too large', () => {
  const count = translated.length;
  const most = Math.ceil(count / 2);
  expect(sitemapParts(context)).toEqual([]);
  expect(sitemapParts(context, most)).toEqual([1, 2]);
  expect(read(sitemap(context, most)).sitemapindex?.sitemap).toEqual([{ loc: at('/sitemap-1.xml') }, { loc: at('/sitemap-2.xml') }]);
  const parts = [1, 2].flatMap((part) => urlsOf(sitemapPart(context, part, most)));
  expect(parts.map(({ loc }) => loc).sort()).toEqual([...translated].sort());
});

it('is named to search engines, who may read everything', () => {
  expect(robotsTxt(context)).toBe('User-agent: *\nAllow: /\n\nSitemap: https://sanctuary.example.org/sitemap.xml\n');
});
