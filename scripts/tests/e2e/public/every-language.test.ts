import { jest } from '@jest/globals';
import { locales } from '@sanctuary/shared-types';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../../src/browser/index.ts';
import { tooWide } from '../in-page.ts';
import { pageOfEveryKind } from '../kinds.ts';
import { misfits, shownIn, type ShownIn } from '../language-parts.ts';
import { desktop, phone, reading } from '../reading.ts';
import { dialledOrTyped, leftToRight, takeIsolationAway, type LeftToRight } from '../reading-order.ts';
import { sharedSystem } from '../system.ts';

jest.setTimeout(120_000);

const { site, dataDir } = sharedSystem();
/** They name numbers to call in the middle of a sentence, a postcode, a mail address. */
const withNumbers = ['guides/asylum-support/', 'services/school-admissions/', 'services/ukraine-team/'];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const numbersOf = (page: Page): Promise<LeftToRight[]> => page.evaluate<LeftToRight[]>(leftToRight(dialledOrTyped));

test.each(locales)('a page of every kind in $name fits the smallest phone, says of each part what language it is, and keeps numbers in order', async ({ code, direction }) => {
  const { page, faults } = await reading(browser, site, { viewport: phone });
  const pages = await pageOfEveryKind(path.join(dataDir, 'current'), code);
  const home = pages.find(({ kind }) => kind === 'home')?.path ?? '';
  const found: string[] = [];
  const numbers: LeftToRight[] = [];
  let outOfOrder = 0;
  for (const address of [...pages.map((one) => one.path), ...[...withNumbers, '404.html'].map((one) => home + one)]) {
    await page.goto(site + address);
    const pixels = await page.evaluate<number>(tooWide);
    found.push(...[...(pixels > 0 ? [`${pixels} px too wide`] : []), ...(await page.evaluate<string[]>(misfits))].map((fault) => `${address}: ${fault}`));
    const here = direction === 'rtl' ? await numbersOf(page) : [];
    found.push(...here.flatMap(({ text, fault }) => (fault === null ? [] : [`${address}: ${text} is not read from the left: ${fault}`])));
    numbers.push(...here);
    if (here.length === 0) continue;
    await page.evaluate(takeIsolationAway);
    outOfOrder += (await numbersOf(page)).filter(({ fault }) => fault !== null).length;
  }
  expect(found).toEqual([]);
  expect(faults).toEqual([]);
  if (direction === 'rtl') {
    expect([...new Set(numbers.map(({ kind }) => kind))].sort()).toEqual(['email', 'phone', 'postcode']);
    // else the question could have no other answer
    expect(outOfOrder).toBeGreaterThan(5);
  }
  await page.context().close();
});

test('a part of a page in letters of another language, or in another direction, would be found', async () => {
  const { page } = await reading(browser, site, { viewport: phone });
  await page.setContent(`<html lang="ar" dir="rtl"><p>مرحبا Hello</p><p lang="en" dir="ltr">Fine <b>مرحبا</b></p><p lang="en">Runs over</p><img alt="Drawing"><p>한국어 <a lang="ko" dir="ltr">한국어</a></p>
    <p>999 (Home Office) help@example.org NHS <a lang="ar" dir="ltr">020 8943 8188</a></p></html>`);
  expect((await page.evaluate<string[]>(misfits)).map((fault) => fault.split(':')[0])).toEqual(['text is no ar', 'text is no en', 'runs rtl', 'text is no ar', 'alt is no ar']);
  await page.context().close();
});

test('words of a language stand in its own fonts and lines on the pages of every other', async () => {
  const { page } = await reading(browser, site, { viewport: desktop });
  const all: (ShownIn & { readonly address: string; readonly pageLang: string })[] = [];
  for (const { code } of locales) {
    const pages = await pageOfEveryKind(path.join(dataDir, 'current'), code);
    for (const { path: address } of pages.filter(({ kind }) => ['service', 'cards', 'guide-handout'].includes(kind))) {
      await page.goto(site + address);
      all.push(...(await page.evaluate<ShownIn[]>(shownIn)).map((one) => ({ ...one, address, pageLang: code })));
    }
  }
  const own = Map.groupBy(all.filter(({ lang, pageLang }) => lang === pageLang), ({ lang }) => lang);
  const linesOf = (lang: string): readonly number[] => (own.get(lang) ?? []).map(({ lines }) => lines);
  const fontsOf = (lang: string): readonly string[] => (own.get(lang) ?? []).map(({ font }) => font);
  const foreign = all.filter(({ lang, pageLang }) => lang !== pageLang);
  for (const { code } of locales) expect([code, foreign.some(({ lang }) => lang === code)]).toEqual([code, true]);
  expect(foreign.filter(({ lang, lines, font }) => !linesOf(lang).includes(lines) || !fontsOf(lang).includes(font))).toEqual([]);
  // the words of Urdu slope down over each other
  expect(Math.min(...linesOf('ur'))).toBeGreaterThan(Math.max(...linesOf('en')));
  await page.context().close();
});
