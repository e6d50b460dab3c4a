import { jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../../src/browser/index.ts';
import { cutOff, moreSpace, smallTargets, tooWide } from '../in-page.ts';
import { pageOfEveryKind } from '../kinds.ts';
import { desktop, phone, reading } from '../reading.ts';
import { sharedSystem } from '../system.ts';

jest.setTimeout(240_000);

const { site, dataDir } = sharedSystem();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const everything = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'] };
/** The rules that light and dark can make a difference to. */
const colours = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** What axe finds on the page as it is now. */
async function violations(page: Page, options: object): Promise<string[]> {
  const found = await page.evaluate<{ id: string; nodes: { target: string[] }[] }[]>(
    `axe.run(${JSON.stringify({ ...options, resultTypes: ['violations'] })}).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => ({ target })) })))`,
  );
  return found.map(({ id, nodes }) => `${id} at ${nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(', ')}`);
}

async function onPhone(page: Page): Promise<string[]> {
  await page.setViewportSize(phone);
  await page.emulateMedia({ colorScheme: 'light' });
  const found = [...(await violations(page, everything)), ...(await tooWideFor(page, '320 px'))];
  const small = await page.evaluate<string[]>(smallTargets);
  if (small.length > 0) found.push(`${small.length} smaller than 44 px: ${small.slice(0, 3).join(', ')}`);
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await violations(page, colours)).map((fault) => `${fault} in the dark`));
  return [...found, ...(await withStyle(page, moreSpace, 'with more space between letters and lines'))];
}

async function onDesktop(page: Page): Promise<string[]> {
  await page.setViewportSize(desktop);
  await page.emulateMedia({ colorScheme: 'dark' });
  const found = [...(await violations(page, everything)), ...(await tooWideFor(page, '1280 px'))].map((fault) => `${fault}, 1280 px, dark`);
  return [...found, ...(await withStyle(page, ':root { font-size: 200% !important }', 'with words of twice the size'))];
}

async function tooWideFor(page: Page, what: string): Promise<string[]> {
  const pixels = Number(await page.evaluate(tooWide));
  return pixels > 0 ? [`${pixels} px too wide, ${what}`] : [];
}

/** What a reader loses who gives the page a style of their own, which is taken off again. */
async function withStyle(page: Page, css: string, what: string): Promise<string[]> {
  const before = await page.evaluate<string[]>(cutOff);
  await page.addStyleTag({ content: css });
  const lost = (await page.evaluate<string[]>(cutOff)).filter((name) => !before.includes(name));
  const found = [...(await tooWideFor(page, what)), ...lost.map((name) => `cut off ${what}: ${name}`)];
  await page.evaluate('document.head.lastElementChild.remove()');
  return found;
}

/** What is wrong with one page of every kind that a language has, looked at in these ways. */
async function faultsIn(locale: string, ...ways: readonly ((page: Page) => Promise<string[]>)[]): Promise<string[]> {
  // axe and styles of a reader's own are put into the page from outside, which the site's own policy rightly forbids
  const { page, faults } = await reading(browser, site, { bypassCSP: true, reducedMotion: 'reduce' });
  page.on('request', (request) => {
    // whoever opens the search page has asked for its one script
    const isAskedFor = page.url().endsWith('/search/') && /\/_astro\/search\.[^/]+\.js$/.test(request.url());
    if (request.resourceType() === 'script' && !isAskedFor) faults.push(`untouched, it loads ${request.url()}`);
  });
  const pages = await pageOfEveryKind(path.join(dataDir, 'current'), locale);
  const found: string[] = [];
  for (const { path: address } of [...pages, ...(locale === 'en' ? [{ path: '/404.html' }] : [])]) {
    await page.goto(site + address);
    await page.evaluate(axe);
    for (const way of ways) found.push(...(await way(page)).map((fault) => `${address}: ${fault}`));
  }
  await page.context().close();
  return [...found, ...faults];
}

test.each(['en', 'ar'])('one page of every kind is accessible, light and dark, on a phone and a screen: %s', async (locale) => {
  expect(await faultsIn(locale, onPhone, onDesktop)).toEqual([]);
});

// each of another script: letters of another height and width, words that are broken by other rules
test.each(['ta', 'ko'])('one page of every kind is accessible, light and dark, on a phone: %s', async (locale) => {
  expect(await faultsIn(locale, onPhone)).toEqual([]);
});
