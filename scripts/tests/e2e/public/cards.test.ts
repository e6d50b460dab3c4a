import { jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../src/browser/index.ts';
import { tooWide } from '../in-page.ts';
import { reading } from '../reading.ts';
import { sharedSystem } from '../system.ts';

jest.setTimeout(60_000);

const { site } = sharedSystem();
const usualPhone = { width: 360, height: 740 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

test('a newcomer comes from the home page to a card that fills the phone, and back, without a script', async () => {
  const { page, faults } = await reading(browser, site, { viewport: usualPhone, hasTouch: true, isMobile: true, javaScriptEnabled: false });
  await page.goto(`${site}/ar/`);
  await Promise.all([page.waitForURL(`${site}/ar/cards/`), page.getByRole('link', { name: 'Show a card' }).tap()]);
  await page.getByRole('link', { name: 'I need an interpreter. I speak Arabic.' }).tap();
  const card = page.locator('.show-card:target');
  expect(await card.boundingBox()).toEqual({ x: 0, y: 0, ...usualPhone });
  expect(await card.innerText()).toContain('أتحدث العربية');
  // nothing lies over it but the way to leave
  expect(await page.evaluate("document.elementFromPoint(180, 300).closest('.show-card:target') !== null")).toBe(true);
  const sizes = await page.evaluate<number[]>("[...document.querySelectorAll('.show-card:target .show-card__words > span')].map((one) => parseFloat(getComputedStyle(one).fontSize))");
  expect(sizes).toHaveLength(2);
  for (const size of sizes) expect(size).toBeGreaterThanOrEqual(28);
  await card.locator('.show-card__back').tap();
  expect(await page.locator('.show-card:target').count()).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a card that could put somebody in danger has the way to leave in reach while it fills the screen', async () => {
  const { page } = await reading(browser, site, { viewport: usualPhone, hasTouch: true, isMobile: true });
  await page.goto(`${site}/cards/#i-do-not-feel-safe-at-home-please-speak-to-me-alone`);
  expect(await page.locator('.show-card:target').isVisible()).toBe(true);
  const onTop = "(() => { const exit = document.querySelector('.quick-exit'); const { x, y, width, height } = exit.getBoundingClientRect(); return exit.contains(document.elementFromPoint(x + width / 2, y + height / 2)); })()";
  expect(await page.evaluate(onTop)).toBe(true);
  await page.context().close();
});

test('every card of every language says the same in English, and nothing runs off the screen', async () => {
  const { page } = await reading(browser, site, { viewport: { width: 320, height: 700 } });
  await page.goto(`${site}/cards/`);
  const ids = await page.evaluate<string[]>("[...document.querySelectorAll('.show-card')].map(({ id }) => id)");
  expect(ids.length).toBeGreaterThanOrEqual(10);
  const languages = await page.evaluate<string[]>("[...document.querySelectorAll('.languages a[hreflang]:not([hreflang=en])')].map(({ pathname }) => pathname)");
  expect(languages.length).toBeGreaterThanOrEqual(2);
  for (const address of languages) {
    await page.goto(site + address);
    const english = await page.evaluate<string[]>("[...document.querySelectorAll('.show-card__english')].map((one) => one.lang + ' ' + one.dir)");
    expect([address, english]).toEqual([address, ids.map(() => 'en ltr')]);
    for (const id of ['', ...ids]) {
      await page.goto(`${site}${address}#${id}`);
      expect([address, id, await page.evaluate(tooWide)]).toEqual([address, id, 0]);
    }
  }
  await page.context().close();
});

test('on paper several cards share a sheet, with lines to cut along, and none is torn', async () => {
  const { page } = await reading(browser, site, { viewport: { width: 794, height: 1123 } });
  await page.goto(`${site}/ar/cards/#i-need-an-interpreter-i-speak`);
  await page.emulateMedia({ media: 'print' });
  const cards = await page.evaluate<{ top: number; style: string; inside: string; position: string }[]>(`[...document.querySelectorAll('.show-card')].map((card) => {
    const { borderTopStyle, breakInside, position } = getComputedStyle(card);
    return { top: card.getBoundingClientRect().top, style: borderTopStyle, inside: breakInside, position };
  })`);
  expect(new Set(cards.map(({ style, inside, position }) => `${style} ${inside} ${position}`))).toEqual(new Set(['dashed avoid static']));
  expect(cards.filter(({ top }) => top < 1123).length).toBeGreaterThanOrEqual(6);
  await page.context().close();
});
