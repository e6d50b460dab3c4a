import { aPage, aSnapshot } from '../../../tests/fixtures/index.ts';
import { contextOf } from '../context.ts';
import { notFoundView } from '../not-found/not-found.ts';
import { allPaths } from '../routes.ts';
import { siteMapView } from './site-map.ts';

describe('the site map', () => {
  const snapshot = aSnapshot({ entries: { page: [aPage(), aPage({ documentId: 'p', slug: 'privacy', section: 'council' })] } });
  const linksOf = (locale?: string) => siteMapView(contextOf(snapshot, { locale })).groups.flatMap(({ links }) => links.map(({ target }) => target.href));

  it('leads to pages that are there, and to none twice in one group', () => {
    for (const { links } of siteMapView(contextOf(snapshot)).groups) expect(new Set(links.map(({ target }) => target.href)).size).toBe(links.length);
    expect(linksOf().filter((href) => !allPaths(snapshot).has(href))).toEqual([]);
    expect(linksOf('ar').filter((href) => !allPaths(snapshot).has(href))).toEqual([]);
  });

  it('has the page of every entry; services are found by topic', () => {
    const entries = [...allPaths(snapshot).values()].filter(({ locale, kind, entry }) => entry && locale === 'en' && kind !== 'service');
    expect(entries.map(({ path }) => path).filter((path) => !linksOf().includes(path))).toEqual([]);
    expect(linksOf()).toContain('/services/topic/health/');
  });
});

describe('“not found”', () => {
  it('leads on in English and in every other language', () => {
    const view = notFoundView(contextOf(aSnapshot()));
    expect(view.languages).toEqual([{ lang: 'ar', dir: 'rtl', text: 'هذه الصفحة غير موجودة', link: 'العربية', href: '/ar/' }]);
    expect(view.furniture.canonical).toBeNull();
  });
});
