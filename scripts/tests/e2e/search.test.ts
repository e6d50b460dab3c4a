import { jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { z } from 'zod';
import { launchBrowser } from '../../src/browser/index.ts';
import { filesHolding } from '../../src/testing/files-holding.ts';
import { administrator, type AdminApi } from './admin-api.ts';
import { tooWide } from './in-page.ts';
import { PublicSite } from './public-site.ts';
import { desktop, phone, reading } from './reading.ts';
import { sharedSystem } from './system.ts';
import { until } from './until.ts';

jest.setTimeout(240_000);

const system = sharedSystem();
const { site } = system;
const pages = new PublicSite(site);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const saved = z.object({ data: z.object({ documentId: z.string() }) });
const updates = '/content-manager/collection-types/api::update.update';

let browser: Browser;
let admin: AdminApi;
beforeAll(async () => {
  browser = await launchBrowser();
  admin = administrator(system);
  await until(async () => ((await pages.status('/_search/indexes.json')) === 200 ? true : undefined), 'the first search indexes', 60_000);
});
afterAll(async () => {
  await browser.close();
});

/** A reader, and all that their browser asks for. */
async function reader(options: BrowserContextOptions) {
  const { page, faults } = await reading(browser, site, options);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(decodeURIComponent(request.url().slice(site.length)) + (request.postData() ?? '')));
  return { page, faults, asked };
}

const told = (page: Page) => page.getByRole('status').textContent().then((text) => (text ?? '').replaceAll(/[\u2068\u2069]/g, ''));
const titles = (page: Page) => page.locator('main ol h2 a').allTextContents();

/** Waits until something is so on the page. Its policy keeps the browser's own way of waiting out. */
async function untilSo(page: Page, condition: string): Promise<void> {
  await until(async () => ((await page.evaluate<boolean>(condition)) ? true : undefined), condition);
}

/** Waits until a search has come to its end. */
async function ended(page: Page): Promise<string> {
  await untilSo(page, `(() => {
    const { looking } = JSON.parse(document.querySelector('#search').dataset.words);
    return !['', looking.text].includes(document.querySelector('[role="status"]').textContent);
  })()`);
  return told(page);
}

async function search(page: Page, query: string, prefix = ''): Promise<string> {
  await page.goto(`${site}${prefix}/contact/`);
  await page.goto(`${site}${prefix}/search/#q=${encodeURIComponent(query)}`);
  return ended(page);
}

test('from any page, by keyboard: what somebody looks for is found, and is told to no server', async () => {
  const { page, faults, asked } = await reader({ viewport: phone });
  await page.goto(`${site}/guides/`);
  // nobody who does not search loads anything for it
  expect(asked.filter((address) => /search|pagefind/i.test(address))).toEqual([]);
  const field = page.getByRole('search').getByRole('searchbox', { name: 'Search' });
  await field.focus();
  await page.keyboard.type('family doctor');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/#q=/);
  expect(await ended(page)).toMatch(/^\d+ pages? found$/);
  expect(await page.getByRole('searchbox').inputValue()).toBe('family doctor');
  expect(await titles(page)).toContain('Join a doctor’s surgery (GP)');
  const first = page.locator('main ol > li', { hasText: 'Join a doctor’s surgery (GP)' });
  expect(await first.locator('p').first().textContent()).toBe('Guides');
  // a page that has just changed is shown by its summary until the index knows it again
  await until(async () => {
    if (/doctor/i.test((await first.locator('mark').allTextContents()).join(' '))) return true;
    await page.reload();
    await ended(page);
    return undefined;
  }, 'what was looked for, marked');
  expect(asked.filter((address) => /doctor(?!s)/.test(address))).toEqual([]);

  // again, and back
  await page.getByRole('searchbox').fill('school');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#q=school/);
  await ended(page);
  expect(await titles(page)).toContain('Get a school place for your child');
  await page.goBack();
  await ended(page);
  expect(await page.getByRole('searchbox').inputValue()).toBe('family doctor');
  await page.getByRole('link', { name: 'Join a doctor’s surgery (GP)' }).click();
  await page.waitForURL(/\/guides\/register-with-a-gp\/$/);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a whole question finds what its rarer words stand for, though no page has all of them', async () => {
  const { page, faults } = await reader({ viewport: phone });
  expect(await search(page, 'where can I find a doctor for my xylophone')).toMatch(/^\d+ pages found$/);
  expect(await titles(page)).toContain('Join a doctor’s surgery (GP)');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('“Show more” shows more, and takes the keyboard to the first of them', async () => {
  const { page, faults } = await reader({ viewport: desktop });
  const count = Number.parseInt(await search(page, 'kingston'), 10);
  const before = (await titles(page)).length;
  expect(before).toBeLessThan(count);
  await page.getByRole('button', { name: 'Show more' }).press('Enter');
  await untilSo(page, `document.querySelectorAll('main ol > li').length > ${before}`);
  expect(await page.evaluate(`document.activeElement === document.querySelectorAll('main ol > li h2 a')[${before}]`)).toBe(true);
  expect(faults).toEqual([]);
  await page.context().close();
});

test.each([['light'], ['dark']] as const)('in Arabic, from right to left, on the smallest phone, in the %s: results are right, and anyone can use them', async (colorScheme) => {
  const { page, faults } = await reader({ viewport: phone, colorScheme });
  expect(await search(page, 'طبيب', '/ar')).toMatch(/^تم العثور على/);
  expect(await titles(page)).toContain('سجّل في عيادة طبيب عام (GP)');
  expect(await page.locator('main ol > li p').first().textContent()).toBe('الأدلة');
  const [field, button] = await Promise.all([page.locator('#search-field').boundingBox(), page.locator('.search-box button').boundingBox()]);
  expect(field?.x ?? 0).toBeGreaterThan(button?.x ?? 0);
  expect(await page.evaluate(tooWide)).toBe(0);
  await page.evaluate(axe);
  const violations = await page.evaluate<{ id: string }[]>('axe.run().then(({ violations }) => violations.map(({ id }) => ({ id })))');
  expect(violations).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('where nothing is found there is still whom to call, and every other way', async () => {
  const { page, faults } = await reader({ viewport: phone });
  expect(await search(page, 'zyxwvut')).toBe('No page has these words. Try fewer words, or another word.');
  expect(await titles(page)).toEqual([]);
  await expect(page.locator('.emergencies').getByRole('link', { name: '999' }).first().isVisible()).resolves.toBe(true);
  for (const href of ['/services/', '/guides/', '/site-map/', '/contact/']) expect(await page.locator(`main section a[href="${href}"]`).count()).toBe(1);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('without JavaScript it says what there is instead, and what somebody wrote is still told to nobody', async () => {
  const { page, asked } = await reader({ viewport: phone, javaScriptEnabled: false });
  await page.goto(site);
  await page.getByRole('searchbox').fill('my secret');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\??$/);
  expect(asked.filter((address) => address.includes('secret'))).toEqual([]);
  await expect(page.locator('noscript p').isVisible()).resolves.toBe(true);
  expect(await page.locator('noscript p').textContent()).toContain('does not run JavaScript');
  await expect(page.locator('#search-field').isVisible()).resolves.toBe(false);
  await expect(page.getByRole('link', { name: 'Services from A to Z' }).isVisible()).resolves.toBe(true);
  await page.context().close();
});

test('while it is renewed, and where it cannot be reached, the page says so', async () => {
  const { page } = await reader({ viewport: phone });
  await page.route('**/_search/indexes.json', (route) => route.fulfill({ status: 404, body: '' }));
  expect(await search(page, 'doctor')).toMatch(/^Search is being renewed/);
  await page.unroute('**/_search/indexes.json');
  await page.route('**/_search/**', (route) => route.abort());
  expect(await search(page, 'doctor')).toMatch(/^Search did not work/);
  await page.unroute('**/_search/**');
  await page.getByRole('button', { name: 'Search' }).click();
  await untilSo(page, `/found/.test(document.querySelector('[role="status"]').textContent)`);
  await page.context().close();
});

test('the search page alone may run WebAssembly', async () => {
  const policy = async (address: string) => (await fetch(site + address, { redirect: 'manual' })).headers.get('content-security-policy') ?? '';
  const plain = await policy('/');
  expect(plain).not.toContain('unsafe');
  for (const address of ['/search/', '/ar/search/', '/uk/search/']) expect((await policy(address)).replace(" 'wasm-unsafe-eval'", '')).toBe(plain);
  for (const address of ['/services/', '/guides/register-with-a-gp/', '/ar/', '/nowhere/', '/nowhere/search/', '/_search/indexes.json', '/search']) expect([address, await policy(address)]).toEqual([address, plain]);
});

test('what is published is found, what is unpublished is found no more from the moment that its page is gone', async () => {
  const word = 'Quokkahaven';
  const { page } = await reader({ viewport: phone });
  const id = saved.parse(await admin.send('POST', `${updates}?locale=en`, { title: `${word} opens`, slug: 'quokkahaven-opens', date: '2026-06-01', body: `The ${word} is open to all.` })).data.documentId;
  await admin.send('POST', `${updates}/${id}/actions/publish?locale=en`, {});
  await pages.untilSays('/news/quokkahaven-opens/', word);
  await until(async () => ((await filesHolding(path.join(system.dataDir, 'search/_search/en'), word)).length > 0 ? true : undefined), 'search to find it', 60_000);
  expect(await search(page, word)).toBe('1 page found');
  expect(await titles(page)).toEqual([`${word} opens`]);

  await admin.send('POST', `${updates}/${id}/actions/unpublish?locale=en`, {});
  await pages.untilGone('/news/quokkahaven-opens/');
  // whether the index is new already or not
  expect(await search(page, word)).toBe('No page has these words. Try fewer words, or another word.');
  expect(await titles(page)).toEqual([]);
  await until(async () => ((await filesHolding(path.join(system.dataDir, 'search'), word)).length === 0 ? true : undefined), 'the index without it', 60_000);
  await page.context().close();
});

test('nothing that the system keeps knows what was looked for', async () => {
  const { page } = await reader({ viewport: phone });
  await search(page, 'wherecanihidetonight');
  expect(await filesHolding(system.dataDir, 'wherecanihidetonight')).toEqual([]);
  await page.context().close();
});
