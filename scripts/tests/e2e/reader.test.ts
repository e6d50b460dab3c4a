import { jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../src/browser/index.ts';
import { sharedSystem } from './system.ts';

jest.setTimeout(240_000);

const { site, cms, dataDir } = sharedSystem();
const phone = { width: 320, height: 700 };
const { pages } = JSON.parse(readFileSync(path.join(dataDir, 'current/release.json'), 'utf8')) as { pages: string[] };

/** One page of every kind. */
const kinds = [
  '/', '/about/what-is-a-borough-of-sanctuary/', '/accessibility/', '/commitments/', '/commitments/edi-strategy/',
  '/commitments/evidence/', '/services/', '/services/topic/advice/', '/services/citizens-advice-kingston/', '/guides/',
  '/guides/stage/first-day/', '/guides/topic/health/', '/guides/housing-and-homelessness/', '/stories/',
  '/refugee-week/2026/', '/news/', '/contact/', '/site-map/', '/ar/', '/ar/guides/emergency-help/', '/uk/contact/',
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Opens a page as a reader, keeping what a reader should never meet. */
async function reading(options: BrowserContextOptions): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => { if (!request.url().startsWith(site)) faults.push(`asked ${request.url()}`); });
  return { page, faults };
}

test.each(['light', 'dark'] as const)('one page of every kind is accessible and fits a small phone, %s', async (colorScheme) => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  // axe is put into the page from outside, which the site's own policy rightly forbids
  const { page, faults } = await reading({ viewport: phone, colorScheme, bypassCSP: true });
  const found: string[] = [];
  for (const kind of kinds) {
    const answer = await page.goto(site + kind);
    if (answer?.status() !== 200) found.push(`${kind}: ${answer?.status()}`);
    const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    if (Number(wide) > 0) found.push(`${kind}: ${String(wide)} px too wide`);
    await page.evaluate(axe);
    const violations = await page.evaluate<{ id: string; nodes: { target: string[] }[] }[]>(
      `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((result) => result.violations.map(({ id, nodes }) => ({ id, nodes })))`,
    );
    found.push(...violations.map(({ id, nodes }) => `${kind}: ${id} at ${nodes[0]?.target.join(' ')}`));
  }
  expect(found).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
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
  const { page, faults } = await reading({ viewport: phone });
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
  const { page } = await reading({ viewport: phone, javaScriptEnabled: false });
  await page.goto(`${site}/services/`);
  for (const address of pages.filter((one) => /^\/services\/[a-z0-9-]+\/$/.test(one))) {
    expect(await page.locator(`main a[href="${address}"]`).count()).toBeGreaterThan(0);
  }
  await page.context().close();
});

test('an address that is not there gets a page that helps', async () => {
  const { page } = await reading({ viewport: phone });
  const answer = await page.goto(`${site}/guides/no-such-guide/`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 }).count()).resolves.toBe(1);
  expect(await page.locator('main a').count()).toBeGreaterThan(2);
  await page.context().close();
});
