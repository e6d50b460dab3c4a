import { jest } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { launchBrowser } from '../../src/browser/index.ts';
import { filesHolding } from '../../src/testing/files-holding.ts';
import { administrator, newOfficer, type AdminApi } from './admin-api.ts';
import { AdminPage } from './admin-page.ts';
import { fetched, mainWords, Previewing } from './previewing.ts';
import { PublicSite } from './public-site.ts';
import { sharedSystem } from './system.ts';

jest.setTimeout(180_000);

const system = sharedSystem();
const site = new PublicSite(system.site);
const marker = 'otter-ladder-saffron';
const guides = '/content-manager/collection-types/api::arrival-guide.arrival-guide';

let admin: AdminApi;
let previewing: Previewing;
beforeAll(async () => {
  admin = administrator(system);
  previewing = new Previewing(admin);
});

interface Listed {
  readonly results: readonly { readonly documentId: string; readonly slug?: string; readonly year?: number; readonly section?: string }[];
}

/** The first entries of a type, as they are in English. */
async function some(type: string, count: number, status = 'published'): Promise<Listed['results']> {
  const { results } = (await admin.get(`/content-manager/collection-types/api::${type}.${type}?locale=en&status=${status}&pageSize=${count}`)) as Listed;
  return results;
}

/** A guide that nobody publishes. */
async function newGuide(values: object, locale = 'en', of?: string): Promise<string> {
  const address = of === undefined ? `${guides}?locale=${locale}` : `${guides}/${of}?locale=${locale}`;
  const { data } = (await admin.send(of === undefined ? 'POST' : 'PUT', address, values)) as { data: { documentId: string } };
  return data.documentId;
}

const guide = { summary: 'You have a right to one.', stage: 'first_week', body: 'Ask for it.' };

describe('what is published looks in a preview as on the site', () => {
  const addresses: readonly [string, (entry: Listed['results'][number]) => string][] = [
    ['arrival-guide', ({ slug = '' }) => `/guides/${slug}/`],
    ['commitment', ({ slug = '' }) => `/commitments/${slug}/`],
    ['event', ({ slug = '' }) => `/events/${slug}/`],
    ['page', ({ slug = '', section }) => (section === 'council' ? `/${slug}/` : `/about/${slug}/`)],
    ['refugee-week', ({ year = 0 }) => `/refugee-week/${year}/`],
    ['service', ({ slug = '' }) => `/services/${slug}/`],
    ['story', ({ slug = '' }) => `/stories/${slug}/`],
    ['topic', ({ slug = '' }) => `/services/topic/${slug}/`],
    ['update', ({ slug = '' }) => `/news/${slug}/`],
  ];
  test.each(addresses)('%s', async (type, addressOf) => {
    const [entry] = await some(type, 1);
    if (!entry) throw new Error(`There is no ${type}`);
    const preview = await previewing.open(type, entry.documentId, 'en', 'published');
    const live = await (await fetch(system.site + addressOf(entry))).text();
    expect(mainWords(preview.html)).toBe(mainWords(live));
    expect(mainWords(live).length).toBeGreaterThan(50);
  });
});

test.each(['home', 'settings'])('%s, of which there is one, is shown on the home page', async (type) => {
  const single = (await admin.get(`/content-manager/single-types/api::${type}.${type}?locale=en`)) as { data: { documentId: string } };
  const { status, html } = await previewing.open(type, single.data.documentId);
  expect(status).toBe(200);
  expect(mainWords(html)).toBe(mainWords(await site.html('/')));
});

test('an emergency banner is shown as it will be when it comes on', async () => {
  const banner = '/content-manager/single-types/api::alert.alert?locale=en';
  const words = 'The river is high at Kingston Bridge.';
  const { data } = (await admin.send('PUT', banner, { level: 'warning', message: words, startsAt: '2099-01-01T09:00:00.000Z' })) as { data: { documentId: string } };
  const { html } = await previewing.open('alert', data.documentId);
  expect(html).toContain(words);
  expect(html).toContain('The banner comes on at its start, on 1 January 2099 at 09:00.');
  expect(await site.html('/')).not.toContain(words);
  await admin.send('DELETE', banner);
});

test.each(['emergency-contact', 'location', 'organisation'])('%s, which has no page of its own, is shown where it stands', async (type) => {
  const [entry] = await some(type, 1, 'draft');
  if (!entry) throw new Error(`There is no ${type}`);
  const { status, html } = await previewing.open(type, entry.documentId);
  expect(status).toBe(200);
  expect(html).toMatch(/This is a draft\. Only you can see it\.|No page shows this/);
});

describe('a draft', () => {
  test('beside what is published is in the preview, and nowhere else', async () => {
    const slug = 'immigration-legal-advice';
    const id = await admin.documentIdOf('api::arrival-guide.arrival-guide', slug);
    const before = await site.words(`/guides/${slug}/`);
    await admin.send('PUT', `${guides}/${id}?locale=en`, { summary: `Only a draft: ${marker}` });
    const { html, headers } = await previewing.open('arrival-guide', id);
    expect(mainWords(html)).toContain(marker);
    expect(html).toContain('This is a draft. Only you can see it.');
    expect(html).toMatch(/Saved on \d+ \w+ \d{4} at \d\d:\d\d\./);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow, noarchive');
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors http:\/\/localhost:\d+ http:\/\/127\.0\.0\.1:\d+; sandbox allow-popups/);
    expect(await site.words(`/guides/${slug}/`)).toBe(before);
    for (const folder of ['releases', 'publisher', 'logs', 'media']) expect(await filesHolding(path.join(system.dataDir, folder), marker)).toEqual([]);
    const own = (await readdir(tmpdir())).filter((name) => name.startsWith(`sanctuary-preview-${new URL(system.preview).port}-`));
    expect(own).toHaveLength(1);
    for (const folder of own) expect(await filesHolding(path.join(tmpdir(), folder), marker)).toEqual([]);
    await admin.send('POST', `${guides}/${id}/actions/discard?locale=en`, {});
  });

  test('that was never published is shown, and in another language from right to left', async () => {
    const id = await newGuide({ ...guide, title: 'Never published' });
    await newGuide({ title: 'لم ينشر بعد', summary: 'ملخص', body: 'نص' }, 'ar', id);
    expect(mainWords((await previewing.open('arrival-guide', id)).html)).toContain('Never published');
    const { html } = await previewing.open('arrival-guide', id, 'ar');
    expect(html).toMatch(/<html lang="ar" dir="rtl">/);
    expect(html).toContain('لم ينشر بعد');
    expect(html).toContain('come from the English draft');
    expect((await fetch(`${system.site}/guides/never-published/`)).status).toBe(404);
  });

  test('without what the page needs says which field, and what to do', async () => {
    const id = await newGuide({ ...guide, title: 'Half a guide', summary: '' });
    const { status, html } = await previewing.open('arrival-guide', id);
    expect(status).toBe(200);
    expect(html).toContain('This draft cannot be shown yet');
    expect(html).toContain('The summary is empty. Fill it in.');
  });

  test('brings its pictures, which the site does not have', async () => {
    const png = await sharp({ create: { width: 400, height: 300, channels: 3, background: 'teal' } }).png().toBuffer();
    const address = await admin.upload('otter.png', new Uint8Array(png));
    const id = await newGuide({ ...guide, title: 'With a picture', body: `![An otter](${address})` });
    const { html, url } = await previewing.open('arrival-guide', id);
    const src = /<img[^>]*\bsrc="(media\/[^"]+)"/.exec(html)?.[1] ?? '';
    const shown = await fetch(new URL(src, url));
    expect([shown.status, shown.headers.get('content-type'), shown.headers.get('cache-control')]).toEqual([200, 'image/png', 'no-store']);
    expect((await fetch(new URL(`/${src}`, system.site))).status).toBe(404);
  });
});

test('a link is good for its entry alone, and for those who have it whole', async () => {
  const [one, other] = await some('arrival-guide', 2);
  const url = new URL((await previewing.address('arrival-guide', one?.documentId ?? '')) ?? '');
  const [payload = '', signature = ''] = url.pathname.split('/')[1]?.split('.') ?? [];
  const link = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
  const forged = (content: object): string => `${url.origin}/${Buffer.from(JSON.stringify(content)).toString('base64url')}.${signature}/`;
  for (const [address, words] of [
    [forged({ ...link, documentId: other?.documentId }), 'This is no link of the content management system'],
    [forged({ ...link, expires: Date.now() + 10 ** 8 }), 'This is no link of the content management system'],
    [forged({ ...link, expires: Date.now() - 1 }), 'has run out'],
    [`${url.origin}/`, 'This is no preview'],
    [`${url.origin}/guides/`, 'This is no preview'],
  ] as const) {
    const { status, html, headers } = await fetched(address);
    expect([address, status]).toEqual([address, 403]);
    expect(html).toContain(words);
    expect(headers.get('cache-control')).toBe('no-store');
  }
});

test('an officer chooses Open preview, and sees the draft in the page', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, locale: 'en-GB' });
    page.setDefaultTimeout(60_000);
    const officer = new AdminPage(page, system.cms);
    await officer.signIn(await newOfficer(admin));
    const id = await newGuide({ ...guide, title: 'Seen before it is public', summary: `A first look: ${marker}` });
    await page.goto(`${system.cms}/admin/content-manager/collection-types/api::arrival-guide.arrival-guide/${id}?plugins[i18n][locale]=en`);
    await page.getByRole('link', { name: 'Open preview' }).click();
    const shown = page.frameLocator('iframe[title="Preview"]');
    await shown.getByText(marker).first().waitFor();
    await shown.getByText('This is a draft. Only you can see it.').waitFor();
    // the page has its colours: neither the policy nor the frame keeps its style away
    const frame = page.frames().find((one) => one.url().startsWith(system.preview));
    expect(await frame?.evaluate('getComputedStyle(document.querySelector("h1")).fontWeight')).toMatch(/^[6-9]00$/);
    expect(await frame?.evaluate('getComputedStyle(document.querySelector("#preview-band")).backgroundColor')).toBe('rgb(255, 221, 0)');
    expect(await frame?.evaluate('document.querySelector("img").naturalWidth')).toBeGreaterThan(0);
  } finally {
    await browser.close();
  }
});
