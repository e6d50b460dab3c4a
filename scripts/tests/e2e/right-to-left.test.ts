import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { launchBrowser } from '../../src/browser/index.ts';
import { administrator, type AdminApi } from './admin-api.ts';
import { PublicSite } from './public-site.ts';
import { desktop, phone, reading } from './reading.ts';
import { leftToRight, literally, takeIsolationAway, type LeftToRight } from './reading-order.ts';
import { sharedSystem } from './system.ts';

jest.setTimeout(120_000);

const system = sharedSystem();
const collection = '/content-manager/collection-types/api::arrival-guide.arrival-guide';
const made = z.object({ data: z.object({ documentId: z.string() }) });
const address = '/ar/guides/how-to-ask-for-money/';

/** As officers write them in the middle of a sentence. */
const written = {
  phone: '020 8943 8188',
  'phone from abroad': '+44 20 8943 8188',
  'phone in one piece': '+442089438188',
  'phone with brackets': '(020) 8943 8189',
  postcode: 'KT1 1EU',
  'National Insurance number': 'QQ 12 34 56 C',
  'reference in figures': 'AB12 3456',
  bus: 'K2 281',
  money: '£49.18',
  'date in figures': '2026-05-01',
  'mail address': 'help@example.org',
  'mail address that begins with figures': '24-7@example.org',
  'web address': 'https://example.org/help/',
  'street with its number': '12 Eden Street, KT2 6PT',
} as const;

const sentences = Object.values(written).map((one) => `في هذا النص ${one} ثم كلمات أخرى.`);
// in its running text, in bold, and in words that are no Markdown
const guide = {
  title: 'How to ask for money',
  summary: 'You can ask for money.',
  stage: 'first_month',
  body: 'You can ask.',
  steps: [{ title: 'Call', body: 'Somebody answers.' }],
};
const inArabic = {
  title: 'كيف تطلب المال',
  summary: sentences.slice(0, 5).join(' '),
  body: sentences.map((sentence) => `${sentence}\n\n- **${sentence}**`).join('\n\n'),
  steps: [{ title: `اتصل على ${written.phone} الآن`, body: `${sentences.join(' ')}\n\nمفتوح من 09:00-17:00 كل يوم.`, documentsNeeded: sentences.join('\n') }],
  translationState: 'checked',
  translationCheckedOn: '2026-05-05',
};

let api: AdminApi;
let entry: string;
let browser: Browser;
beforeAll(async () => {
  api = administrator(system);
  entry = `${collection}/${made.parse(await api.send('POST', `${collection}?locale=en`, guide)).data.documentId}`;
  for (const [locale, data] of [['en', guide], ['ar', inArabic]] as const) {
    await api.send('PUT', `${entry}?locale=${locale}`, data);
    await api.send('POST', `${entry}/actions/publish?locale=${locale}`, {});
  }
  browser = await launchBrowser();
  await new PublicSite(system.site).untilSays(address, inArabic.title);
});
afterAll(async () => {
  await browser.close();
  for (const locale of ['ar', 'en']) await api.send('DELETE', `${entry}?locale=${locale}`);
  await new PublicSite(system.site).untilGone(address);
});

const kinds = Object.fromEntries(Object.entries(written).map(([kind, words]) => [kind, literally(words)]));

/** What is not read from the left, of what stands among Arabic words: in a paragraph, a list and a line by itself. */
async function misread(page: Page): Promise<string[]> {
  const found = await page.evaluate<LeftToRight[]>(leftToRight(kinds));
  for (const kind of Object.keys(written)) expect([kind, found.filter((one) => one.kind === kind && one.isAmongRightToLeft).length >= 3]).toEqual([kind, true]);
  return found.flatMap(({ kind, fault }) => (fault === null ? [] : [`${kind}: ${fault}`]));
}

test.each([['the page', address], ['its handout', `${address}handout/`]])('whatever an officer writes in the middle of an Arabic sentence is read from the left: %s', async (_, path) => {
  const { page, faults } = await reading(browser, system.site, { viewport: phone });
  await page.goto(system.site + path);
  for (const size of [phone, desktop]) {
    await page.setViewportSize(size);
    expect(await misread(page)).toEqual([]);
  }
  await page.evaluate(takeIsolationAway);
  expect(new Set((await misread(page)).map((one) => one.split(':')[0])).size).toBeGreaterThan(5);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a span of time is read as the sentence is: its beginning first, from the right', async () => {
  const { page } = await reading(browser, system.site, { viewport: phone });
  await page.goto(system.site + address);
  const [opens, closes] = await page.evaluate<[number, number]>(`(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const at = text.data.indexOf('09:00-17:00');
      if (at >= 0) return [at, at + 6].map((from) => { const range = document.createRange(); range.setStart(text, from); range.setEnd(text, from + 5); return range.getBoundingClientRect().left; });
    }
  })()`);
  expect(opens).toBeGreaterThan(closes);
  await page.context().close();
});
