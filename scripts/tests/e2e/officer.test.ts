import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../src/browser/index.ts';
import { AdminPage } from './admin-page.ts';
import { PublicSite } from './public-site.ts';
import { sharedSystem } from './system.ts';

jest.setTimeout(180_000);

const system = sharedSystem();
const site = new PublicSite(system.site);
const address = '/guides/learn-english/';

let browser: Browser;
let page: Page;
let admin: AdminPage;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, locale: 'en-GB' });
  page.setDefaultTimeout(60_000);
  admin = new AdminPage(page, system.cms);
  // once: the CMS answers only a few sign-ins in five minutes
  await admin.signIn(system.admin);
});
afterAll(async () => {
  await browser.close();
});

test('an officer signs in, changes a guide, sees it go live, reads it, takes it off and finds it gone', async () => {
  await admin.receipt(/Live since \d\d:\d\d:\d\d/);

  await admin.open('arrival-guide', 'Learn English');
  const title = 'Learn English, one word at a time';
  const before = await admin.liveSince();
  await admin.field('Title').fill(title);
  await admin.publish();
  await admin.liveAgain(before);

  const [shown] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: /View page/ }).click()]);
  expect(new URL(shown.url()).pathname).toBe(address);
  await expect(shown.getByRole('heading', { level: 1 }).innerText()).resolves.toBe(title);
  await shown.close();
  expect(await site.words('/guides/')).toContain(title);

  await admin.unpublish();
  await site.untilGone(address);
  for (const list of ['/', '/guides/', '/guides/stage/settling-in/', '/site-map/']) {
    expect(await site.words(list)).not.toContain(title);
  }
  await admin.receipt(/Draft: not published|Taken off/);
});

test('a mistake is named where it stands, and nothing changes for readers', async () => {
  await admin.open('arrival-guide', 'Travel');
  const before = await site.words('/guides/travel-and-buses/');
  await admin.field('Web address').fill('topic');
  await admin.publish();
  await page.getByText(/The site uses “topic” for a page of its own/).first().waitFor();
  expect(await site.words('/guides/travel-and-buses/')).toBe(before);
});
