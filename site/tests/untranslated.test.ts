import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { check, forgetContent, render } from '../src/index.ts';
import { anEvent, aGuide, anUpdate, aSettings, aSnapshot, aStep, aStory } from './fixtures/index.ts';

const bank = aGuide({
  documentId: 'guide-bank',
  slug: 'open-a-bank-account',
  formerSlugs: [],
  title: 'Open a bank account',
  order: 0,
  body: '## Before you go\n\nTake [a letter](/guides/see-a-doctor/).',
  steps: [aStep({ title: 'Choose a bank', documentsNeeded: 'A letter', timeLimit: null })],
});
const arabicNews = anUpdate({ documentId: 'update-old', slug: 'old', date: '2024-01-01', title: 'Old news' });
const snapshot = aSnapshot({
  entries: {
    'arrival-guide': [...aSnapshot().entries['arrival-guide'], bank],
    event: [anEvent({ basis: 'real' })],
    update: [anUpdate(), arabicNews, { ...arabicNews, locale: 'ar', title: 'خبر قديم' }],
    story: [aStory(), aStory({ documentId: 'own', slug: 'own', title: 'My own words', basis: 'own_story' })],
    settings: [aSettings({ languagesOffered: ['en', 'ar', 'ko'] })],
  },
});

let out: string;
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'untranslated-'));
  await render({ snapshot, mediaDir: join(out, 'media'), outDir: out });
}, 120_000);
afterAll(async () => {
  await forgetContent();
  await rm(out, { recursive: true, force: true });
});

const read = (path: string) => readFile(join(out, 'public', path), 'utf8');
const pageAt = async (path: string) => parse(await read(`${path}index.html`), { blockTextElements: { script: true } });
const attributes = (element: HTMLElement | null, ...names: string[]) => names.map((name) => element?.getAttribute(name));
const textsOf = (elements: readonly HTMLElement[]) => elements.map((element) => element.textContent.trim());
/** Language of an element: its own, or that of the nearest element around it. */
const langOf = (element: HTMLElement | null): string | undefined => element?.getAttribute('lang') ?? (element ? langOf(element.parentNode) : undefined);

it('passes the checks', async () => {
  expect(await check({ dir: out, snapshot })).toEqual([]);
});

describe('a guide that nobody has translated, in Arabic', () => {
  let page: HTMLElement;
  beforeAll(async () => { page = await pageAt('/ar/guides/open-a-bank-account/'); });

  it('stands among Arabic from right to left, its words marked as English from left to right', () => {
    expect(attributes(page.querySelector('html'), 'lang', 'dir')).toEqual(['ar', 'rtl']);
    for (const selector of ['h1', '.lead', '.step h3', '.step .prose', '.prose h2', '.breadcrumbs [aria-current]']) {
      const element = page.querySelector(selector);
      const marked = element?.closest('[lang]');
      expect([selector, ...attributes(marked ?? null, 'lang', 'dir')]).toEqual([selector, 'en', 'ltr']);
    }
  });

  it('keeps labels, dates and ways on in Arabic', () => {
    const arabic = ['.provenance', '.section > h2', '.step dt', '.main-menu summary', '.report a', '.share strong'];
    for (const selector of arabic) expect([selector, langOf(page.querySelector(selector))]).toEqual([selector, 'ar']);
    expect(page.querySelector('.prose a[href^="/"]')?.getAttribute('href')).toBe('/ar/guides/see-a-doctor/');
    expect(page.querySelector('.site-name')?.getAttribute('href')).toBe('/ar/');
  });

  it('says so first, with a mail that asks for the translation, and the English page', () => {
    const note = page.querySelector('main > :first-child');
    expect(note?.classList.contains('missing')).toBe(true);
    expect(langOf(note?.querySelector('strong') ?? null)).toBe('ar');
    expect(note?.querySelector('.beside')?.textContent).toBe('This page is not in your language yet. It is in English.');
    const [mail, english] = note?.querySelectorAll('a') ?? [];
    expect(decodeURIComponent(mail?.getAttribute('href') ?? '')).toContain('https://sanctuary.example.org/ar/guides/open-a-bank-account/');
    expect(english?.getAttribute('href')).toBe('/guides/open-a-bank-account/');
  });

  it('leads search engines to the English page, and tells them nothing else', () => {
    expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe('https://sanctuary.example.org/guides/open-a-bank-account/');
    expect(page.querySelector('meta[name="robots"], link[hreflang], script[type="application/ld+json"]')).toBeNull();
  });

  it('is there in every language, by its own name, with a mark where it is English', () => {
    const links = page.querySelectorAll('.languages li a');
    expect(links.map((link) => attributes(link, 'lang', 'dir', 'hreflang', 'href'))).toEqual([
      ['en', 'ltr', 'en', '/guides/open-a-bank-account/'],
      ['ar', 'rtl', 'en', '/ar/guides/open-a-bank-account/'],
      ['ko', 'ltr', 'en', '/ko/guides/open-a-bank-account/'],
    ]);
    expect(textsOf(links)).toEqual(['English', 'العربية', '한국어']);
  });
});

it('tells readers of a translated page of its other languages, and suggests one that their browser prefers', async () => {
  const page = await pageAt('/guides/see-a-doctor/');
  expect(page.querySelectorAll('link[hreflang]').map((link) => link.getAttribute('hreflang'))).toEqual(['en', 'ar', 'x-default']);
  expect(page.querySelectorAll('.languages [rel="alternate"]').map((link) => link.getAttribute('lang'))).toEqual(['ar']);
  expect(page.querySelector('.languages ~ script, .site-header script')?.textContent).toContain('/languages.json');
  expect(JSON.parse(await read('/languages.json'))).toMatchObject({ ar: expect.stringContaining('العربية'), ko: expect.stringContaining('한국어') });
});

it('has in lists what is in the reader’s language first, and says where English begins', async () => {
  for (const [path, own, english] of [['/ar/news/', 'خبر قديم', 'Council applies for the award'], ['/ar/guides/stage/first-week/', 'زيارة الطبيب', 'Open a bank account']] as const) {
    const lists = (await pageAt(path)).querySelectorAll('main > .cards');
    expect(lists.map((list) => textsOf(list.querySelectorAll('h2')))).toEqual([[own], [english]]);
    const mark = lists[1]?.previousElementSibling;
    expect([mark?.classList.contains('only-english'), langOf(mark ?? null)]).toEqual([true, 'ar']);
    expect(lists[1]?.querySelector('h2 a')?.getAttribute('lang')).toBe('en');
  }
  expect((await pageAt('/guides/stage/first-week/')).querySelector('.only-english')).toBeNull();
});

it('puts a person’s own story before readers of its own languages alone', async () => {
  expect(await read('/stories/index.html')).toContain('My own words');
  await expect(read('/ar/stories/own/index.html')).rejects.toThrow('ENOENT');
  for (const path of ['/ar/', '/ar/stories/', '/ar/site-map/', '/ar/refugee-week/2026/', '/ko/stories/']) expect(await read(`${path}index.html`)).not.toContain('My own words');
  const languages = (await pageAt('/stories/own/')).querySelectorAll('.languages li a');
  expect(languages.map((link) => attributes(link, 'href', 'hreflang'))).toEqual([['/stories/own/', 'en'], ['/ar/stories/', undefined], ['/ko/stories/', undefined]]);
});

it('has one calendar of an event, in English, where only that is published', async () => {
  const page = await pageAt('/ar/events/shared-supper/');
  expect(page.querySelector('a[href$=".ics"]')?.getAttribute('href')).toBe('/events/shared-supper/event.ics');
  await expect(read('/ar/events/shared-supper/event.ics')).rejects.toThrow('ENOENT');
});

describe('a release is stopped', () => {
  const path = '/ar/guides/open-a-bank-account/';
  const spoiled = async (file: string, change: (text: string) => string) => {
    const before = await read(file);
    await writeFile(join(out, 'public', file), change(before));
    try {
      return (await check({ dir: out, snapshot })).map(({ uid, locale, message }) => `${uid} ${locale} ${message}`);
    } finally {
      await writeFile(join(out, 'public', file), before);
    }
  };

  it('that names an untranslated page in the sitemap', async () => {
    const found = await spoiled('/sitemap.xml', (text) => text.replace('</urlset>', `<url><loc>${snapshot.siteUrl}${path}</loc></url></urlset>`));
    expect(found).toEqual([expect.stringContaining(`It names ${path}, which search engines must not list`)]);
  });

  it('that calls an untranslated page a translation', async () => {
    const found = await spoiled('/guides/open-a-bank-account/index.html', (text) => text.replace('<link rel="icon"', `<link rel="alternate" hreflang="ar" href="${snapshot.siteUrl}${path}"><link rel="icon"`));
    expect(found).toEqual([expect.stringMatching(/^arrival-guide en .*It names itself in other languages as “ar \/ar\/guides/)]);
  });

  it('whose English words are not marked as such', async () => {
    const found = await spoiled(`${path}index.html`, (text) => text.replace(/<h1 lang="en" dir="ltr">/, '<h1>'));
    expect(found).toEqual([expect.stringMatching(/^arrival-guide en .*English words that are not marked: h1/)]);
  });
});
