import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../../src/browser/index.ts';
import { focused, tabStops } from '../in-page.ts';
import { desktop, phone, reading } from '../reading.ts';
import { sharedSystem } from '../system.ts';

jest.setTimeout(240_000);

const { site } = sharedSystem();
/** A page of each main shape, one with “Leave this site”, one from right to left. */
const pages = ['/', '/guides/emergency-help/', '/services/', '/services/citizens-advice-kingston/', '/stories/the-number-on-the-bus/', '/contact/', '/commitments/', '/ar/guides/emergency-help/'];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Presses Tab from the top of the page to its end. */
async function walk(page: Page): Promise<string[]> {
  const names = await page.evaluate<string[]>(tabStops);
  const found: string[] = [];
  for (const [expected, name] of names.entries()) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate<{ stop: number; faults: string[] } | null>(focused);
    if (now?.stop !== expected) return [...found, `Tab comes to ${names[now?.stop ?? -1] ?? 'nothing'} where ${name} is next`];
    found.push(...now.faults.map((fault) => `${name}: ${fault}`));
  }
  return found;
}

test.each([['a phone', phone], ['a screen', desktop]] as const)('the Tab key comes to everything, in the order of the page, and always shows where it is: %s', async (_, viewport) => {
  const { page, faults } = await reading(browser, site, { viewport, reducedMotion: 'reduce' });
  const found: string[] = [];
  for (const address of pages) {
    await page.goto(site + address);
    found.push(...(await walk(page)).map((fault) => `${address}: ${fault}`));
  }
  expect(found).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the first Tab offers to skip what every page has', async () => {
  const { page } = await reading(browser, site, { viewport: phone });
  for (const address of ['/', '/ar/']) {
    await page.goto(site + address);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#main');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true);
  }
  await page.context().close();
});

test('the menu of a phone opens and closes by keyboard', async () => {
  const { page } = await reading(browser, site, { viewport: phone });
  await page.goto(site);
  const menu = page.locator('.main-menu summary');
  const link = page.locator('.main-menu details a').first();
  expect(await link.isVisible()).toBe(false);
  await menu.focus();
  await page.keyboard.press('Enter');
  expect(await link.isVisible()).toBe(true);
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement === document.querySelector(".main-menu details a")')).toBe(true);
  await menu.focus();
  await page.keyboard.press('Enter');
  expect(await link.isVisible()).toBe(false);
  await page.context().close();
});
