import { jest } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../../src/browser/index.ts';
import { sharedSystem } from '../system.ts';

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

/** A reader who came to the contact page from the home page; the harmless site answers here, or has nothing to show, so that the page stays. */
async function readerInDanger(answers: boolean, options: BrowserContextOptions = {}): Promise<{ page: Page; asked: Promise<string | null> }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const asked = Promise.withResolvers<string | null>();
  await page.route(`${harmless}**`, async (route) => {
    asked.resolve(await route.request().headerValue('referer'));
    await (answers ? route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }) : route.fulfill({ status: 204 }));
  });
  await page.goto(`${site}/`);
  await page.goto(`${site}/contact/`);
  return { page, asked: asked.promise };
}

const ways: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['a tap', (page) => page.locator('.quick-exit').click({ noWaitAfter: true })],
  ['Shift three times', async (page) => { for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift'); }],
];

test.each(ways)('%s leads away, says nothing of where from, and “back” does not lead to the page', async (_way, leave) => {
  const { page, asked } = await readerInDanger(true);
  await leave(page);
  await page.waitForURL(harmless);
  expect(await asked).toBeNull();
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/');
  await page.context().close();
});

test.each(ways)('%s blanks the page and its title at once, wherever it leads', async (_way, leave) => {
  const { page, asked } = await readerInDanger(false);
  await leave(page);
  await asked;
  expect(await page.evaluate('[document.title, document.documentElement.hidden]')).toEqual(['…', true]);
  expect(await page.locator('h1').isVisible()).toBe(false);
  await page.context().close();
});

test('Shift pressed while writing leads nowhere', async () => {
  const { page } = await readerInDanger(true);
  for (const key of ['Shift', 'Shift', 'a', 'Shift', 'Shift']) await page.keyboard.press(key);
  expect(new URL(page.url()).pathname).toBe('/contact/');
  expect(await page.title()).toContain('Contact');
  await page.context().close();
});

test('without JavaScript it is a link, and says nothing of keys that would do nothing', async () => {
  const { page } = await readerInDanger(true, { javaScriptEnabled: false });
  expect(await page.locator('.quick-exit__keys').isVisible()).toBe(false);
  await page.locator('.quick-exit').click();
  await page.waitForURL(harmless);
  await page.context().close();
});

test('a page about nothing dangerous has no such button, and no script for it', async () => {
  const html = await (await fetch(`${site}/guides/register-with-a-gp/`)).text();
  expect(html).not.toContain('quick-exit');
  expect(html).not.toContain('Shift');
  expect(html).not.toContain('location.replace');
});
