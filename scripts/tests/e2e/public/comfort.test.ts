import { jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../src/browser/index.ts';
import { moving, withoutEdge } from '../in-page.ts';
import { desktop, phone, reading } from '../reading.ts';
import { sharedSystem } from '../system.ts';

jest.setTimeout(60_000);

const { site } = sharedSystem();

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

test('nothing moves for a reader who asked for less motion', async () => {
  const { page } = await reading(browser, site, { viewport: phone, reducedMotion: 'reduce' });
  for (const address of ['/', '/services/', '/guides/emergency-help/']) {
    await page.goto(site + address);
    expect(await page.evaluate<string[]>(moving)).toEqual([]);
  }
  await page.context().close();
});

test('where the system chooses the colours, what stood out by colour has an edge', async () => {
  const { page } = await reading(browser, site, { viewport: phone, forcedColors: 'active' });
  for (const [address, ...shapes] of [['/guides/emergency-help/', '.quick-exit', '.notice'], ['/services/', '.tag', '.card', 'button']] as const) {
    await page.goto(site + address);
    for (const shape of shapes) {
      expect(await page.locator(shape).count()).toBeGreaterThan(0);
      expect(await page.evaluate<string[]>(withoutEdge(shape))).toEqual([]);
    }
  }
  await page.context().close();
});

test.each([['a phone', phone], ['a screen', desktop]] as const)('an Arabic page runs from right to left: %s', async (_, viewport) => {
  const { page } = await reading(browser, site, { viewport });
  await page.goto(`${site}/ar/guides/register-with-a-gp/`);
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  const [first, second] = await page.evaluate<{ left: number; right: number }[]>(
    '[...document.querySelectorAll(".breadcrumbs a")].slice(0, 2).map((one) => one.getBoundingClientRect().toJSON())',
  );
  const main = await page.evaluate<{ right: number }>('document.querySelector("main h1").getBoundingClientRect().toJSON()');
  expect(Math.abs(first!.right - main.right)).toBeLessThan(30);
  expect(second!.right).toBeLessThan(first!.left + 1);
  await page.context().close();
});
