import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { launchBrowser } from '../../src/browser/index.ts';
import { administrator, logIn, newOfficer, type AdminApi } from './admin-api.ts';
import { AdminPage } from './admin-page.ts';
import { PublicSite } from './public-site.ts';
import { sharedSystem } from './system.ts';

jest.setTimeout(180_000);

const system = sharedSystem();
const site = new PublicSite(system.site);
const saved = z.object({ data: z.object({ documentId: z.string(), reviewBy: z.string() }) });
const guide = '/guides/travel-and-buses/';

let browser: Browser;
let page: Page;
let admin: AdminPage;
let officer: AdminApi;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, locale: 'en-GB' });
  page.setDefaultTimeout(60_000);
  admin = new AdminPage(page, system.cms);
  const account = await newOfficer(administrator(system));
  officer = await logIn(system.cms, account);
  await officer.send('PUT', '/admin/users/me', { preferedLanguage: 'en' });
  await admin.signIn(account);
});
afterAll(async () => {
  await browser.close();
});

test('an officer sees where a fact is used, changes it once, and every page that uses it follows', async () => {
  expect(await site.words(guide)).toContain('£5.25 ( as of 2 March 2025');
  await admin.open('fact', 'bus-daily-cap', 'The fact');
  const use = page.getByRole('link', { name: 'Travel by bus, train and bike' });
  await use.waitFor();
  await expect(use.getAttribute('href')).resolves.toContain('/content-manager/collection-types/api::arrival-guide.arrival-guide/');

  await admin.field('The fact').fill('£5.50');
  await admin.publish();
  await site.untilSays(guide, '£5.50 ( as of 2 March 2025');
  expect(await site.words(guide)).not.toContain('£5.25');

  await admin.field('The fact').fill('£5.25');
  await admin.publish();
  await site.untilSays(guide, '£5.25 ( as of 2 March 2025');
});

test('an officer cannot take off a fact that a page uses, and reads which page that is', async () => {
  await admin.open('fact', 'bus-daily-cap', 'The fact');
  await admin.unpublish();
  await page.getByText(/The fact “bus-daily-cap” is used, so it cannot go: “Travel by bus, train and bike” \(Arrival guide, English\)/).first().waitFor();
  expect(await site.words(guide)).toContain('£5.25');
});

test('an officer finds a fact by a word and puts it where the cursor is, in plain and in rich text', async () => {
  await admin.open('arrival-guide', 'Travel');
  const insert = page.getByRole('button', { name: 'Insert guildhall-buses at the cursor' });
  await admin.field('Summary').fill('Take bus ');
  await page.getByLabel('Search facts').fill('guildhall');
  await insert.click();
  await expect(admin.field('Summary').inputValue()).resolves.toBe('Take bus {{fact:guildhall-buses}}');

  await page.locator('.CodeMirror').first().click();
  await page.keyboard.press('Control+Home');
  await insert.click();
  await expect(page.locator('.CodeMirror').first().innerText()).resolves.toContain('{{fact:guildhall-buses}}## Numbers that can change');

  // a title makes the address: no fact can stand there
  await admin.field('Title').click();
  await insert.waitFor({ state: 'detached' });
});

test('an officer reads and writes dates with the day first, though they chose Strapi’s own English', async () => {
  await admin.open('fact', 'bus-daily-cap', 'The fact');
  const day = page.getByRole('combobox', { name: 'Check again by' });
  await day.click();
  await page.keyboard.press('Control+A');
  await day.pressSequentially('05/04/2027');
  await page.keyboard.press('Enter');
  const saving = page.waitForResponse((answer) => answer.request().method() === 'PUT');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const { data } = saved.parse(await (await saving).json());
  expect(data.reviewBy).toBe('2027-04-05');
  await page.reload();
  await day.waitFor();
  await expect(day.inputValue()).resolves.toBe('05/04/2027');
  await officer.send('POST', `/content-manager/collection-types/api::fact.fact/${data.documentId}/actions/discard?locale=en`, {});
});
