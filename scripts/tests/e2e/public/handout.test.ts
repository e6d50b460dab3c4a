import { jest } from '@jest/globals';
import { allPaths, readSnapshot, type Route } from '@sanctuary/site';
import jsqr from 'jsqr';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { launchBrowser } from '../../../src/browser/index.ts';
import { tooWide } from '../in-page.ts';
import { printedRows } from '../pdf-structure.ts';
import { phone, reading } from '../reading.ts';
import { sharedSystem } from '../system.ts';

jest.setTimeout(120_000);

const { site, dataDir } = sharedSystem();
const arabic = '/ar/guides/register-with-a-gp/';

let browser: Browser;
let routes: readonly Route[];
beforeAll(async () => {
  browser = await launchBrowser();
  routes = [...allPaths(await readSnapshot(path.join(dataDir, 'current/snapshot.json'))).values()];
});
afterAll(async () => {
  await browser.close();
});

/** A row longer than this does not fit under the names of the languages on a sheet of A4, in CSS pixels. */
const longestWhole = 1123 - 40;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Both halves of every row, as they stand on the screen, with the language and direction that each says it has. */
const halves = `[...document.querySelectorAll('.handout > tbody > tr')].map((row) => [...row.children].map((cell) => {
  const first = cell.firstElementChild.getBoundingClientRect();
  return { lang: cell.lang, dir: cell.dir, box: cell.getBoundingClientRect().toJSON(), firstTop: first.top };
}))`;
type Half = { readonly lang: string; readonly dir: string; readonly box: Box; readonly firstTop: number };

const rowsOf = (page: Page) => page.evaluate<[Half, Half][]>(halves);

/** A handout of a guide in each language that has one. */
function guideHandouts(): Route[] {
  const inLanguage = Map.groupBy(routes.filter(({ kind }) => kind === 'guide-handout'), ({ locale }) => locale);
  return [...inLanguage.values()].flatMap(([first]) => first ?? []);
}

test('both halves of each step begin on one line, the reader’s language where its reading begins', async () => {
  const handouts = guideHandouts();
  expect(handouts.map(({ locale }) => locale)).toEqual(expect.arrayContaining(['ar', 'uk']));
  const { page, faults } = await reading(browser, site, { viewport: { width: 1000, height: 900 } });
  for (const { path: address, locale } of handouts) {
    await page.goto(site + address);
    const rows = await rowsOf(page);
    const direction = await page.locator('html').getAttribute('dir');
    expect(rows.length).toBeGreaterThan(3);
    for (const [own, english] of rows) {
      expect([own.lang, own.dir, english.lang, english.dir]).toEqual([locale, direction, 'en', 'ltr']);
      expect(Math.abs(own.box.top - english.box.top)).toBeLessThan(1);
      expect(Math.abs(own.firstTop - english.firstTop)).toBeLessThan(3);
      const [before, after] = direction === 'rtl' ? [english, own] : [own, english];
      expect(before.box.right).toBeLessThanOrEqual(after.box.left + 1);
    }
  }
  expect(faults).toEqual([]);
  await page.context().close();
});

test('on a phone each pair stands one below the other, with nothing to scroll sideways', async () => {
  const { page } = await reading(browser, site, { viewport: phone });
  for (const { path: address } of guideHandouts()) {
    await page.goto(site + address);
    for (const [own, english] of await rowsOf(page)) expect(own.box.bottom).toBeLessThanOrEqual(english.box.top + 1);
    expect([address, await page.evaluate(tooWide)]).toEqual([address, 0]);
  }
  await page.context().close();
});

test('a phone number in the Arabic half reads from left to right, as it is dialled', async () => {
  const { page } = await reading(browser, site, { viewport: { width: 1000, height: 900 } });
  await page.goto(`${site}${arabic}handout/`);
  const [first, last] = await page.evaluate<[Box, Box]>(`(() => {
    const text = [...document.querySelectorAll('.handout td[lang=ar] a[href^="tel:"]')].map((link) => link.firstChild).find(({ data }) => data.includes(' '));
    const at = (from) => { const range = document.createRange(); range.setStart(text, from); range.setEnd(text, from + 1); return range.getBoundingClientRect().toJSON(); };
    return [at(0), at(text.data.length - 1)];
  })()`);
  expect(first.left).toBeLessThan(last.left);
  await page.context().close();
});

test('on paper no step is torn between two sheets, and only what is to be read is there', async () => {
  const { page } = await reading(browser, site, { viewport: { width: 794, height: 1123 } });
  for (const { path: address } of guideHandouts()) {
    await page.goto(site + address);
    const { rows, sheets } = printedRows(await page.pdf({ format: 'A4', tagged: true }));
    expect([address, sheets > 1, rows.length > 5]).toEqual([address, true, true]);
    await page.emulateMedia({ media: 'print' });
    const tooLong = await page.evaluate<number>(`[...document.querySelectorAll('.handout > tbody > tr')].filter((row) => row.getBoundingClientRect().height > ${longestWhole}).length`);
    expect([address, rows.filter((row) => row.sheets > 1).length]).toEqual([address, tooLong]);
    for (const furniture of ['.site-header', '.site-footer', '.breadcrumbs', '.report', 'nav']) expect([address, furniture, await page.locator(`${furniture}:visible`).count()]).toEqual([address, furniture, 0]);
    await page.emulateMedia({ media: null });
  }
  await page.context().close();
});

test('the code on a handout, as a camera sees it, leads back to the page that it is of', async () => {
  const { page } = await reading(browser, site, { viewport: phone, deviceScaleFactor: 3 });
  await page.goto(`${site}${arabic}handout/`);
  const picture = await page.locator('.share__code').screenshot();
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const read = jsqr.default(Uint8ClampedArray.from(data), info.width, info.height);
  expect(read?.data).toBe(await page.locator('link[rel=canonical]').getAttribute('href'));
  expect(new URL(read?.data ?? '').pathname).toBe(arabic);
  expect(await page.locator('.share__address').innerText()).toBe(read?.data);
  await page.context().close();
});

/** Every file of the sitemap, one after the other. */
async function allSitemaps(): Promise<string> {
  const text = async (address: string): Promise<string> => (await fetch(address)).text();
  const first = await text(`${site}/sitemap.xml`);
  const parts = first.includes('<sitemapindex') ? [...first.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address) : [];
  return [first, ...(await Promise.all(parts.map(text)))].join('\n');
}

test('the guide leads to it in both languages, and no sitemap names it', async () => {
  const { page } = await reading(browser, site, { viewport: phone, javaScriptEnabled: false });
  await page.goto(site + arabic);
  await Promise.all([page.waitForURL(`${site}${arabic}handout/`), page.getByRole('link', { name: 'Arabic and English' }).click()]);
  const sitemaps = await allSitemaps();
  expect(sitemaps).toContain(`${arabic}</loc>`);
  expect(sitemaps).not.toContain('/handout/');
  await page.context().close();
});
