import { locales } from '@sanctuary/shared-types';
import { aSettings, aSnapshot, aStory } from '../../../tests/fixtures/index.ts';
import { contextOf } from '../context.ts';
import { allPaths } from '../routes.ts';
import { openGraphLocale } from './open-graph-locale.ts';
import { sharing } from './sharing.ts';
import { socialPictures } from './social-pictures.ts';

const context = contextOf(aSnapshot());

it.each([
  ['/', 'home.en'],
  ['/ar/', 'home.ar'],
  ['/site-map/', 'home.en'],
  ['/guides/see-a-doctor/', 'guides.en'],
  ['/ar/guides/see-a-doctor/', 'guides.ar'],
  ['/events/shared-supper/', 'events.en'],
  ['/refugee-week/2026/', 'events.en'],
  ['/stories/lena-learns-to-cycle/', 'stories.en'],
  ['/about/borough-of-sanctuary/', 'about.en'],
  ['/contact/', 'about.en'],
])('shows %s with the picture of its part of the site, %s', (path, name) => {
  const of = contextOf(aSnapshot(), { locale: path.startsWith('/ar/') ? 'ar' : undefined });
  expect(sharing(of, path, [])?.picture).toMatchObject({ url: `https://sanctuary.example.org/social/${name}.png`, width: 1200, height: 630 });
});

it('has every picture that pages name, and no word of an entry in any', () => {
  const snapshot = aSnapshot({ entries: { story: [aStory({ title: 'Withdrawn tomorrow' })] } });
  const pictures = socialPictures(snapshot);
  for (const { path, locale } of allPaths(snapshot).values()) {
    const named = sharing(contextOf(snapshot, { locale: locale === 'en' ? undefined : locale }), path, [])?.picture.url;
    expect(pictures.map((picture) => snapshot.siteUrl + picture.path)).toContain(named);
  }
  expect(JSON.stringify(pictures)).not.toContain('Withdrawn');
  expect(pictures).toHaveLength(16);
});

it('describes the picture by the words in it', () => {
  expect(sharing(context, '/news/', [])?.picture.alt).toBe('Example Borough of Sanctuary: News');
  expect(sharing(context, '/', [])?.picture.alt).toBe('Example Borough of Sanctuary');
});

it('offers a feed on the pages that show the same', () => {
  expect(sharing(context, '/news/', [])?.feed).toEqual({ href: '/news/feed.xml', title: { text: 'News' } });
  expect(sharing(contextOf(aSnapshot(), { locale: 'ar' }), '/ar/commitments/evidence/', [])?.feed?.href).toBe('/ar/commitments/feed.xml');
  expect(sharing(context, '/guides/', [])?.feed).toBeNull();
});

it('is nothing for what is no page', () => {
  expect(sharing(context, '/404.html', [])).toBeNull();
});

it('knows a country for each language of the table', () => {
  expect(locales.map(({ code }) => openGraphLocale(code))).toEqual(['en_GB', 'uk_UA', 'ar_AR', 'fa_IR', 'fa_AF', 'ps_AF', 'ko_KR', 'ta_IN', 'ckb_IQ', 'ur_PK', 'ti_ET', 'zh_HK', 'pl_PL']);
});

it('makes do with the name that the interface gives a site without settings', () => {
  expect(socialPictures(aSnapshot({ entries: { settings: [] } }))[0]?.siteName.text).toBe('Borough of Sanctuary');
  expect(socialPictures(aSnapshot({ entries: { settings: [aSettings({ languagesOffered: ['ko'] })] } })).map(({ lang }) => lang)).toContain('ko');
});
