import { jest } from '@jest/globals';
import path from 'node:path';
import { allPaths, readSnapshot } from '@sanctuary/site';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../src/browser/index.ts';
import { administrator, type AdminApi } from './admin-api.ts';
import { tooWide } from './in-page.ts';
import { PublicSite } from './public-site.ts';
import { phone, reading } from './reading.ts';
import { sharedSystem } from './system.ts';

jest.setTimeout(180_000);

const system = sharedSystem();
const { site, dataDir } = system;
const email = 'sanctuary@council.example.org';
const settings = '/content-manager/single-types/api::settings.settings';

let admin: AdminApi;
let browser: Browser;
/** English address of a guide that nobody has translated into Arabic. */
let guide: string;

async function setEmail(contactEmail: string | null, shown: string): Promise<void> {
  await admin.send('PUT', `${settings}?locale=en`, { contactEmail });
  await admin.send('POST', `${settings}/actions/publish?locale=en`, { contactEmail });
  await new PublicSite(site).untilSays('/contact/', shown);
}

beforeAll(async () => {
  admin = administrator(system);
  browser = await launchBrowser();
  const routes = [...allPaths(await readSnapshot(path.join(dataDir, 'current/snapshot.json'))).values()];
  const missing = routes.find(({ kind, locale, inEnglish }) => kind === 'arrival-guide' && locale === 'ar' && inEnglish);
  if (!missing) throw new Error('Every guide of the demonstration is in Arabic: take another kind of page for this test.');
  guide = missing.path.slice('/ar'.length);
  await setEmail(email, email);
});
// other tests read the contact page too
afterAll(async () => {
  await setEmail(null, 'has not yet given an email address');
  await browser.close();
});

/** Where the words of an element begin and end, in pixels from the left. */
function spanOf(page: Page, selector: string): Promise<{ left: number; right: number }> {
  return page.evaluate<{ left: number; right: number }>(`(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('${selector}'));
    const { left, right } = range.getBoundingClientRect();
    return { left, right };
  })()`);
}

function styleOf(page: Page, selector: string, property: string, part = ''): Promise<string> {
  return page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}'), '${part}').${property}`);
}

test('a reader of Arabic comes to a guide in English, and is still at home', async () => {
  const { page, faults } = await reading(browser, site, { viewport: phone, locale: 'ar' });
  await page.goto(`${site}/ar/guides/`);
  await page.locator(`main a[href="/ar${guide}"]`).first().click();
  await page.waitForURL(`${site}/ar${guide}`);

  // what surrounds the English begins on the right, the English on the left
  const { width } = phone;
  const [crumb, title, heading] = [await spanOf(page, '.breadcrumbs a'), await spanOf(page, 'h1'), await spanOf(page, 'main .section > h2')];
  expect(crumb.right).toBeGreaterThan(width * 0.8);
  expect(heading.right).toBeGreaterThan(width * 0.8);
  expect(title.left).toBeLessThan(width * 0.2);
  expect(await styleOf(page, 'main', 'direction')).toBe('rtl');
  expect(await styleOf(page, 'h1', 'direction')).toBe('ltr');
  expect(await page.evaluate<number>(tooWide)).toBe(0);

  // the note, with a mail to the council
  const note = page.locator('main .missing');
  expect(await note.innerText()).toMatch(/بالإنجليزية/);
  const mail = new URL((await note.locator('a[href^="mailto:"]').getAttribute('href')) ?? '');
  expect(mail.pathname).toBe(email);
  expect(mail.searchParams.get('subject')).toContain('Language: Arabic');
  expect(mail.searchParams.get('body')).toContain(`/ar${guide}`);

  // nobody is told of Arabic words that are not there
  expect(await page.locator('.languages > a').count()).toBe(0);

  // back in one tap, to a page in Arabic
  await page.locator('.breadcrumbs a').last().click();
  await page.waitForURL(`${site}/ar/guides/`);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the list of languages leads to this very page in each, and marks where it is in English', async () => {
  const { page, faults } = await reading(browser, site, { viewport: phone, locale: 'en-GB' });
  await page.goto(site + guide);
  await page.locator('.languages summary').click();
  const arabic = page.locator('.languages li a[lang="ar"]');
  expect(await arabic.innerText()).toBe('العربية');
  expect(await styleOf(page, '.languages li a[lang="ar"]', 'content', '::after')).toBe('"EN"');
  await arabic.click();
  await page.waitForURL(`${site}/ar${guide}`);
  expect(await page.locator('html').getAttribute('lang')).toBe('ar');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a browser that prefers Arabic has it suggested, in Arabic, where there is a translation, and nothing is kept', async () => {
  const { page, faults } = await reading(browser, site, { viewport: phone, locale: 'ar' });
  await page.goto(`${site}/guides/`);
  const line = page.locator('.languages > a');
  await line.waitFor();
  expect(await line.getAttribute('lang')).toBe('ar');
  expect(await line.innerText()).toContain('العربية');
  expect(page.url()).toBe(`${site}/guides/`);
  await page.goto(site + guide);
  await page.waitForLoadState('networkidle');
  expect(await line.count()).toBe(0);
  expect(await page.evaluate<number>('localStorage.length + sessionStorage.length + document.cookie.length')).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

test.each([['ar', '/guides/'], ['en', '/ar/']])('what a reader sees does not move when a language is suggested to them (%s on %s)', async (locale, address) => {
  const { page } = await reading(browser, site, { viewport: { width: 390, height: 844 }, locale });
  await page.addInitScript(`globalThis.moved = 0;
    globalThis.count = ({ value }) => { moved += value };
    globalThis.watching = new PerformanceObserver((list) => list.getEntries().forEach(count));
    watching.observe({ type: 'layout-shift', buffered: true })`);
  // the words come late, as from a slow network
  await page.route('**/languages.json', async (route) => {
    await page.locator('.languages > a').waitFor();
    await route.continue();
  });
  await page.goto(site + address);
  await page.locator('.languages > a').getByText(locale === 'ar' ? 'هذه الصفحة' : 'This page').waitFor();
  const moved = await page.evaluate<number>(`new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => {
    watching.takeRecords().forEach(count);
    resolve(moved);
  })))`);
  expect(moved).toBeLessThan(0.01);
  await page.context().close();
});

test('without JavaScript all is there but the suggestion', async () => {
  const { page } = await reading(browser, site, { viewport: phone, locale: 'ar', javaScriptEnabled: false });
  await page.goto(`${site}/guides/`);
  expect(await page.locator('.languages > a').count()).toBe(0);
  await page.locator('.languages summary').click();
  await page.locator('.languages li a[lang="ar"]').click();
  await page.waitForURL(`${site}/ar/guides/`);
  await page.context().close();
});
