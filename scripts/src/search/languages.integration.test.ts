import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { localeOf } from '@sanctuary/shared-types';
import { makeSearchIndexes } from '@sanctuary/site';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser/index.ts';
import { readEnvironment } from '../lib/environment.ts';
import { createLogger } from '../lib/logger.ts';
import { cleanUp, temporaryFolder } from '../testing/clean-up.ts';
import { makeLive, writeRelease } from '../testing/release-on-disk.ts';
import { runWeb, type RunningWeb } from '../web/run.ts';
import { SearchIndexes } from './search-indexes.ts';

jest.setTimeout(120_000);

const release = '0123456789abcdef';
const siteUrl = 'https://sanctuary.example';

/** By language: a sentence, and words in the midst of it as a reader may write them. */
const sentences: Readonly<Record<string, readonly [sentence: string, ...words: string[]]>> = {
  en: ['You can register with a family doctor, and the hospitals are free.', 'registering', 'hospital', 'DOCTOR'],
  uk: ['Ви можете піти до лікарні безкоштовно, без паспорта.', 'лікарні', 'паспорт'],
  ar: ['يمكنك الذهاب إلى المستشفى القريب مجانًا، والمدارس كذلك.', 'المستشفى', 'مستشفى', 'المدارس', 'مدارس'],
  fa: ['می‌توانید رایگان به بیمارستان نزدیک بروید.', 'بیمارستان', 'رایگان'],
  'fa-AF': ['شما می‌توانید رایگان به شفاخانه بروید.', 'شفاخانه'],
  ps: ['تاسو کولی شئ روغتون ته وړیا لاړ شئ.', 'روغتون'],
  ko: ['가까운 병원에서 무료로 진료를 받을 수 있습니다.', '병원', '진료', '무료로'],
  ta: ['அருகிலுள்ள மருத்துவமனையில் இலவச சிகிச்சை கிடைக்கும்.', 'மருத்துவமனை', 'சிகிச்சை'],
  ckb: ['دەتوانیت بەخۆڕایی بچیتە نەخۆشخانەی نزیک.', 'نەخۆشخانە'],
  ur: ['آپ مفت میں ہسپتال جا سکتے ہیں۔', 'ہسپتال'],
  ti: ['ናብ ሆስፒታል ብናጻ ክትከዱ ትኽእሉ ኢኹም።', 'ሆስፒታል', 'ብናጻ'],
  'zh-Hant-HK': ['你可以免費向家庭醫生登記，毋須出示身份證明文件。', '醫生', '家庭醫生', '登記', '身份證明'],
  pl: ['Możesz iść do szpitala za darmo, bez paszportu.', 'szpital', 'mozesz'],
};

const addressOf = (locale: string, slug: string) => `${locale === 'en' ? '' : `/${locale.toLowerCase()}`}/guides/${slug}/`;
const pageOf = (locale: string, address: string, matter: string, { canonical = address, main = 'data-search=""' } = {}) =>
  `<!doctype html><html lang="${locale}" dir="${localeOf(locale).direction}"><head><title>${locale}</title><link rel="canonical" href="${siteUrl}${canonical}"></head><body><nav>Furniture everywhere</nav><main id="main" ${main}>${matter}</main></body></html>`;

let web: RunningWeb;
let browser: Browser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  const dataDir = await temporaryFolder();
  const pages = new Map<string, string>();
  for (const [locale, [sentence]] of Object.entries(sentences)) {
    const address = addressOf(locale, 'one');
    pages.set(address, pageOf(locale, address, `<h1>999</h1><p>1234 ${sentence} 5678</p>`));
    pages.set(addressOf(locale, 'two'), pageOf(locale, addressOf(locale, 'two'), '<h1>Other</h1><p>Nothing.</p>'));
  }
  // in English alone: what weighs, and what is no page of its own
  pages.set('/guides/body/', pageOf('en', '/guides/body/', '<h1>Some words</h1><p>A lighthouse once, among so many other words that nobody could say what all of this is about.</p>'));
  pages.set('/guides/title/', pageOf('en', '/guides/title/', '<h1>The lighthouse</h1><dl><dt>Who it is for</dt><dd>Everybody</dd></dl><p>It stands there, among so many other words that nobody could say what all of this is about.</p>'));
  pages.set('/guides/', pageOf('en', '/guides/', '<h1>Guides</h1><p>A lighthouse.</p>', { main: '' }));
  pages.set('/pl/guides/body/', pageOf('pl', '/pl/guides/body/', '<h1>Latarnia</h1><p lang="en">A lighthouse once.</p>', { canonical: '/guides/body/' }));
  const files = Object.fromEntries([...pages].map(([address, html]) => [`${address}index.html`, html]));
  const policy = "default-src 'none'; img-src 'self'; connect-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
  const bare = Object.fromEntries(Object.keys(sentences).map((locale) => [`/find/${locale}/index.html`, `<!doctype html><html lang="${locale}"><link rel="icon" href="/icon.svg"><title>Find</title></html>`]));
  await writeRelease(dataDir, release, { ...files, ...bare, '/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' }, { headers: [{ path: '/*', headers: { 'content-security-policy': policy, 'cache-control': 'no-cache' } }] });
  const releaseDir = path.join(dataDir, 'releases', release);
  await writeFile(path.join(releaseDir, 'release.json'), JSON.stringify({ id: release, siteUrl, pages: [...pages.keys()] }));
  await makeLive(dataDir, release);
  await mkdir(path.join(dataDir, 'search'), { recursive: true });
  const indexes = new SearchIndexes(path.join(dataDir, 'search'));
  await indexes.open();
  await indexes.renew({ release, make: (options) => makeSearchIndexes({ ...options, releaseDir }), mayStand: () => true });
  web = await runWeb({ environment: readEnvironment({ DATA_DIR: dataDir, SITE_PORT: '0' }), logger: createLogger('web', { to: { write: () => undefined } }) });
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on('console', (message) => { faults.push(message.text()); });
  expect((await readdir(path.join(dataDir, 'search'))).sort()).toEqual(['_search', 'made.json']);
});
afterAll(async () => {
  await browser.close();
  await web.stop();
  await cleanUp();
});

/** Addresses that are found, the best first. */
async function found(locale: string, query: string): Promise<string[]> {
  await page.goto(`${web.address}/find/${locale}/`);
  return page.evaluate(async ([folder, words]) => {
    const names = await (await fetch('/_search/indexes.json')).json() as Record<string, string>;
    const pagefind = await import(`/_search/${folder?.toLowerCase() ?? ''}/${names[folder ?? ''] ?? ''}/pagefind.js`) as {
      options(options: object): Promise<void>;
      search(words: string | undefined): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
    };
    await pagefind.options({ baseUrl: '/', noWorker: true });
    const { results } = await pagefind.search(words);
    return Promise.all(results.map(async (result) => (await result.data()).url.replace(/#.*/, '')));
  }, [locale, query]);
}

describe.each(Object.entries(sentences))('in %s', (locale, [, ...words]) => {
  test.each(words)('a word in the midst of a text is found: %s', async (word) => {
    expect(await found(locale, word)).toEqual([addressOf(locale, 'one')]);
    expect(faults).toEqual([]);
  });
});

test('a title weighs more than a text, and neither a list nor a page that stands in for another is found', async () => {
  expect(await found('en', 'lighthouse')).toEqual(['/guides/title/', '/guides/body/']);
  expect(await found('pl', 'lighthouse')).toEqual([]);
});

test('words of two elements are two words', async () => {
  expect(await found('en', 'everybody')).toEqual(['/guides/title/']);
});

test('what every page has is not found', async () => {
  expect(await found('en', 'furniture')).toEqual([]);
});
