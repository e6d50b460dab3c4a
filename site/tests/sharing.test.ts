import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Snapshot } from '@sanctuary/shared-types';
import ICAL from 'ical.js';
import { parse } from 'node-html-parser';
import { SaxesParser } from 'saxes';
import { PageWorker } from '../src/render/page-worker.ts';
import { aCommitment, anEvent, anUpdate, aSettings, aSnapshot, aStory } from './fixtures/index.ts';

const event = anEvent({ basis: 'real', title: 'Withdrawn supper', slug: 'withdrawn-supper' });
const update = anUpdate({ title: 'Withdrawn news & more', slug: 'withdrawn-news' });
const commitment = aCommitment({ title: 'Withdrawn promise', slug: 'withdrawn-promise' });
const story = aStory({ title: 'Withdrawn story', slug: 'withdrawn-story' });
const settings = [aSettings({ languagesOffered: ['en', 'ar', 'uk'] })];

let folder: string;
let worker: PageWorker;
let site: ReadonlyMap<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sharing-test-'));
  worker = await PageWorker.start(aSnapshot().siteUrl);
  site = await siteOf('before', aSnapshot({ entries: { event: [event], update: [update], commitment: [commitment], story: [story], settings } }));
}, 60_000);
afterAll(async () => {
  await worker.stop();
  await rm(folder, { recursive: true, force: true });
});

/** The files of a site, by their addresses. */
async function siteOf(name: string, snapshot: Snapshot): Promise<ReadonlyMap<string, string>> {
  const publicDir = join(folder, name);
  expect(await worker.make({ snapshot, publicDir })).toMatchObject({ failed: [] });
  const found = (await readdir(publicDir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const files = found.filter(({ name: file }) => !/\.(br|gz)$/.test(file)).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(files.map(async (file) => [file.slice(publicDir.length), await readFile(file, 'utf8')] as const)));
}

it('gives machines files that they can read, in every language', () => {
  const xml = [...site.keys()].filter((file) => file.endsWith('.xml')).sort();
  expect(xml).toEqual(['', '/ar', '/uk'].flatMap((part) => [`${part}/commitments/feed.xml`, `${part}/news/feed.xml`]).concat('/sitemap.xml').sort());
  for (const file of xml) expect(() => new SaxesParser({ xmlns: true }).write(site.get(file) ?? '').close()).not.toThrow();
  const calendar: unknown[] = ICAL.parse(site.get('/events/withdrawn-supper/event.ics') ?? '');
  expect(calendar[0]).toBe('vcalendar');
  expect(site.get('/robots.txt')).toContain('Sitemap: ');
  expect(site.get('/.well-known/security.txt')).toContain('Expires: ');
});

it('tells in the head of a page what chat apps, search engines and feed readers want to know', () => {
  const headOf = (file: string) => parse(site.get(file) ?? '', { blockTextElements: { script: true } });
  const page = headOf('/news/withdrawn-news/index.html');
  const property = (name: string) => page.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content');
  expect(['title', 'type', 'url', 'locale', 'site_name', 'image', 'image:width', 'image:height', 'image:alt'].map(property)).toEqual([
    'Withdrawn news & more',
    'article',
    'https://sanctuary.example.org/news/withdrawn-news/',
    'en_GB',
    'Example Borough of Sanctuary',
    'https://sanctuary.example.org/social/news.en.png',
    '1200',
    '630',
    'Example Borough of Sanctuary: News',
  ]);
  expect(JSON.parse(page.querySelector('script[type="application/ld+json"]')?.text ?? '')).toMatchObject({ '@context': 'https://schema.org' });
  const list = headOf('/ar/news/index.html');
  expect(list.querySelector('link[type="application/rss+xml"]')?.getAttribute('href')).toBe('/ar/news/feed.xml');
  expect(list.querySelector('main a[type="application/rss+xml"]')?.getAttribute('href')).toBe('/ar/news/feed.xml');
  expect(headOf('/404.html').querySelector('meta[property^="og:"]')).toBeNull();
});

it('keeps nothing of what was unpublished, neither in files nor in pages', async () => {
  const after = await siteOf('after', aSnapshot({ entries: { event: [], update: [], commitment: [], story: [], settings } }));
  const kept = [...after].filter(([file, text]) => `${file} ${text}`.toLowerCase().includes('withdrawn'));
  expect(kept.map(([file]) => file)).toEqual([]);
  expect([...after.keys()].filter((file) => file.endsWith('.ics'))).toEqual([]);
}, 20_000);
