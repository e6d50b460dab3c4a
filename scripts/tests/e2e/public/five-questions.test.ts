import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../../src/browser/index.ts';
import { sharedSystem } from '../system.ts';

jest.setTimeout(120_000);

const { site } = sharedSystem();

/** What a newcomer asks, what they tap from the home page on, and what they must then see without another tap. */
const questions: readonly { readonly taps: readonly string[]; readonly answer: string }[] = [
  { taps: ['Who can help me today?', 'Asylum helpline|Free advice on benefits, housing, debt and work'], answer: 'a[href^="tel:"]' },
  { taps: ['How do I see a doctor?'], answer: 'text=Find a surgery near you' },
  { taps: ['My child needs a school'], answer: 'text=Apply for a place now' },
  { taps: ['I got my decision. What now?'], answer: 'text=Do this within 42 days' },
  { taps: ['I am not safe'], answer: 'a[href="tel:999"]' },
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

async function tap(page: Page, name: string): Promise<void> {
  const link = page.locator('main').getByRole('link', { name: new RegExp(`^(?:${name.replace(/[.?]/g, '\\$&')})`) }).first();
  const before = page.url();
  await Promise.all([page.waitForURL((url) => url.href !== before), link.tap()]);
}

test.each(questions)('$taps is answered on a phone, without a script', async ({ taps, answer }) => {
  expect(taps.length).toBeLessThanOrEqual(2);
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}/`);
  for (const name of taps) await tap(page, name);
  expect(await page.locator('main').locator(answer).first().isVisible()).toBe(true);
  await context.close();
});

test('the same questions are asked in Arabic, the English beside them, and lead to pages of that language', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${site}/ar/`);
  const doors = page.locator('.questions a');
  expect(await doors.count()).toBe(5);
  expect(await doors.first().innerText()).toContain('I am not safe');
  expect(await doors.first().getAttribute('href')).toBe('/ar/contact/');
  await page.close();
});
