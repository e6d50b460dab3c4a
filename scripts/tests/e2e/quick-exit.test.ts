import { jest } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../src/browser/index.ts';
import { sharedSystem } from './system.ts';

jest.setTimeout(120_000);

const { site } = sharedSystem();
const harmless = 'https://www.bbc.co.uk/weather';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** A reader who came to the contact page from the home page; the harmless site answers here, slowly enough to be waited for. */
async function readerInDanger(options: BrowserContextOptions = {}): Promise<{ page: Page; arrive: () => void; asked: Promise<{ referrer: string | null }> }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const held = Promise.withResolvers<undefined>();
  const asked = Promise.withResolvers<{ referrer: string | null }>();
  await page.route(`${harmless}**`, async (route) => {
    asked.resolve({ referrer: await route.request().headerValue('referer') });
    await held.promise;
    await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' });
  });
  await page.goto(`${site}/`);
  await page.goto(`${site}/contact/`);
  return { page, asked: asked.promise, arrive: () => { held.resolve(undefined); } };
}

const ways: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['a tap', (page) => page.locator('.quick-exit').click({ noWaitAfter: true })],
  ['Shift three times', async (page) => { for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift'); }],
];

test.each(ways)('%s blanks the page at once, and “back” does not lead to it', async (_way, leave) => {
  const { page, arrive, asked } = await readerInDanger();
  await leave(page);
  expect(await asked).toEqual({ referrer: null });
  expect(await page.title()).toBe('…');
  expect(await page.locator('h1').isVisible()).toBe(false);
  arrive();
  await page.waitForURL(harmless);
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/');
  await page.context().close();
});

test('without JavaScript it is a link, and says nothing of keys that would do nothing', async () => {
  const { page, arrive } = await readerInDanger({ javaScriptEnabled: false });
  arrive();
  expect(await page.locator('.quick-exit__keys').isVisible()).toBe(false);
  await page.locator('.quick-exit').click();
  await page.waitForURL(harmless);
  await page.context().close();
});

test('a page about nothing dangerous has no such button, and no script', async () => {
  const html = await (await fetch(`${site}/guides/register-with-a-gp/`)).text();
  expect(html).not.toContain('quick-exit');
  expect(html).not.toMatch(/<script(?![^>]*type="application\/ld\+json")/);
});
