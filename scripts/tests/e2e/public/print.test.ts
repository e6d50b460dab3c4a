import { jest } from '@jest/globals';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../src/browser/index.ts';
import { overlaps } from '../in-page.ts';
import { pageOfEveryKind } from '../kinds.ts';
import { reading } from '../reading.ts';
import { sharedSystem } from '../system.ts';

jest.setTimeout(120_000);

const { site, dataDir } = sharedSystem();
/** A4 without margins, in CSS pixels. */
const sheet = { width: 794, height: 1123 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

test('paper has what is to be read and not what is to be pressed', async () => {
  const { page } = await reading(browser, site, { viewport: sheet });
  await page.emulateMedia({ media: 'print' });
  for (const address of ['/', '/guides/emergency-help/', '/services/', '/services/citizens-advice-kingston/', '/stories/the-number-on-the-bus/', '/contact/', '/ar/guides/register-with-a-gp/']) {
    await page.goto(site + address);
    for (const furniture of ['nav', '.quick-exit', '.skip-link', '.report', 'form', 'button', 'summary']) {
      expect([address, furniture, await page.locator(`${furniture}:visible`).count()]).toEqual([address, furniture, 0]);
    }
    expect(await page.locator('main h1').isVisible()).toBe(true);
  }
  await page.context().close();
});

test('a link to another site shows its address on paper', async () => {
  const { page } = await reading(browser, site, { viewport: sheet });
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${site}/services/citizens-advice-kingston/`);
  const shown = await page.evaluate<string[]>(
    '[...document.querySelectorAll("main a[href^=http]")].filter((one) => new URL(one.href).origin !== location.origin && !one.textContent.includes(new URL(one.href).host)).map((one) => getComputedStyle(one, "::after").content)',
  );
  expect(shown.length).toBeGreaterThan(0);
  for (const content of shown) expect(content).toMatch(/attr\(href\)|https?:/);
  await page.context().close();
});

test('a step is not broken between two sheets, nor a heading parted from what it heads', async () => {
  const { page } = await reading(browser, site, { viewport: sheet });
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${site}/guides/register-with-a-gp/`);
  const breaks = await page.evaluate<string[]>('[...document.querySelectorAll(".step")].map((one) => getComputedStyle(one).breakInside)');
  expect(breaks.length).toBeGreaterThan(1);
  expect(new Set(breaks)).toEqual(new Set(['avoid']));
  expect(await page.evaluate('getComputedStyle(document.querySelector("main h2")).breakAfter')).toBe('avoid');
  await page.context().close();
});

test.each(['ar', 'ta'])('no words lie over others where a sheet ends, on one page of every kind (%s)', async (locale) => {
  // styles of our own are put into the page from outside, which the site's own policy rightly forbids
  const { page } = await reading(browser, site, { viewport: { ...sheet, width: 718 }, bypassCSP: true });
  await page.emulateMedia({ media: 'print' });
  const found: unknown[] = [];
  for (const { path: address } of await pageOfEveryKind(path.join(dataDir, 'current'), locale)) {
    await page.goto(site + address);
    const over = await page.evaluate<string[]>(overlaps(718));
    if (over.length > 0) found.push([address, over]);
  }
  expect(found).toEqual([]);
  await page.context().close();
});
