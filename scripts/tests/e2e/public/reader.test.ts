import { jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../src/browser/index.ts';
import { phone, reading } from '../reading.ts';
import { sharedSystem } from '../system.ts';

jest.setTimeout(240_000);

const { site, cms, dataDir } = sharedSystem();
const { pages } = JSON.parse(readFileSync(path.join(dataDir, 'current/release.json'), 'utf8')) as { pages: string[] };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

test('every page of the release is served, with the policy that keeps strangers out', async () => {
  const found: string[] = [];
  for (const address of pages) {
    const answer = await fetch(site + address);
    const html = await answer.text();
    if (answer.status !== 200) found.push(`${address}: ${answer.status}`);
    const policy = answer.headers.get('content-security-policy') ?? '';
    if (!policy.includes("default-src 'none'") || policy.includes('unsafe-inline')) found.push(`${address}: policy ${policy}`);
    if (html.includes(cms) || /["(]\/uploads\//.test(html)) found.push(`${address}: speaks of the CMS`);
  }
  expect(found).toEqual([]);
});

test('a reader narrows the services, and the choice is in the address', async () => {
  const { page, faults } = await reading(browser, site, { viewport: phone });
  await page.goto(`${site}/services/`);
  const shown = page.locator('main a[href^="/services/"]:visible');
  const all = await shown.count();

  const topic = page.getByRole('combobox', { name: 'What you need' });
  await topic.selectOption({ label: 'Food' });
  await page.waitForURL(/topic=food/);
  expect(await shown.count()).toBeLessThan(all);

  await page.reload();
  expect(await topic.inputValue()).toBe('food');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('without JavaScript every service is there', async () => {
  const { page } = await reading(browser, site, { viewport: phone, javaScriptEnabled: false });
  await page.goto(`${site}/services/`);
  for (const address of pages.filter((one) => /^\/services\/[a-z0-9-]+\/$/.test(one))) {
    expect(await page.locator(`main a[href="${address}"]`).count()).toBeGreaterThan(0);
  }
  await page.context().close();
});

test('an address that is not there gets a page that helps', async () => {
  const { page } = await reading(browser, site, { viewport: phone });
  const answer = await page.goto(`${site}/guides/no-such-guide/`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 }).count()).resolves.toBe(1);
  expect(await page.locator('main a').count()).toBeGreaterThan(2);
  await page.context().close();
});
