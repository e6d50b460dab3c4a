import { jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Locator, Page } from 'playwright-core';
import { z } from 'zod';
import { launchBrowser } from '../../src/browser/index.ts';
import { administrator, newOfficer, type AdminApi } from './admin-api.ts';
import { AdminPage } from './admin-page.ts';
import { sharedSystem } from './system.ts';

jest.setTimeout(240_000);

const system = sharedSystem();
const { cms } = system;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = '/content-manager/collection-types/api::page.page';
const made = z.object({ data: z.object({ documentId: z.string() }) });

/** Late for so long that they come before whatever else there is to check. */
const titles = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'].map((name) => `To-do page ${name}`);
const orphan = titles[0] ?? '';

let browser: Browser;
let api: AdminApi;
let page: Page;
let office: AdminPage;
let card: Locator;
const ids: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  api = administrator(system);
  for (const [index, title] of titles.entries()) {
    const values = { title, summary: 'In short.', body: 'At length.', section: 'hidden', reviewBy: `2020-01-0${index + 1}`, ownerTeam: title === orphan ? '' : 'A team', locale: 'en' };
    const { documentId } = made.parse(await api.send('POST', `${pages}?locale=en`, values)).data;
    ids.push(documentId);
    await api.send('POST', `${pages}/${documentId}/actions/publish?locale=en`, values);
  }
  page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, locale: 'en-GB' });
  page.setDefaultTimeout(60_000);
  office = new AdminPage(page, cms);
  card = page.getByRole('region', { name: 'To do', exact: true });
  await office.signIn(await newOfficer(api));
});
afterAll(async () => {
  for (const id of ids) await api.send('DELETE', `${pages}/${id}?locale=*`);
  await browser.close();
});

/** Opens the home page, and waits for the card. */
async function home(): Promise<void> {
  await page.goto(`${cms}/admin`);
  await card.getByText(/things to do/).waitFor();
}

// the number stands behind the title; another group is called “Facts to check again”
const groupOf = (title: string): Locator => card.getByRole('region', { name: new RegExp(`^${title} \\(`) });

test('an officer sees what there is to do, follows a line to the entry, mends it, and the line is gone', async () => {
  await home();
  expect((await page.getByRole('heading', { level: 2 }).allTextContents()).slice(0, 2)).toEqual(['To do', 'Public site']);
  await groupOf('Check again').getByText(/due 1 January 2020, [\d,]+ days ago/).waitFor();

  await groupOf('No team answers for it').getByRole('link', { name: orphan }).focus();
  await page.keyboard.press('Enter');
  await office.receipt(/Live since/);
  const before = await office.liveSince();
  await expect(office.field('Title').inputValue()).resolves.toBe(orphan);
  await office.field('Team that answers for it').fill('Communities team');
  await office.publish();
  await office.liveAgain(before);

  await page.getByRole('link', { name: 'Home', exact: true }).first().click();
  await card.getByText(/things to do/).waitFor();
  await groupOf('Check again').getByRole('link', { name: orphan }).waitFor();
  expect(await groupOf('No team answers for it').getByRole('link', { name: orphan }).count()).toBe(0);
});

test('a long list folds after five; opening it by keyboard goes on at the sixth', async () => {
  await home();
  const group = groupOf('Check again');
  expect(await group.getByRole('link').allInnerTexts()).toEqual(titles.slice(0, 5));
  const button = group.getByRole('button', { name: /^and [\d,]+ more in “Check again”$/ });
  const total = Number(/\((\d+)\)/.exec(await group.getByRole('heading').innerText())?.[1]);
  await expect(button.innerText()).resolves.toContain(`and ${total - 5} more`);
  await expect(button.getAttribute('aria-expanded')).resolves.toBe('false');
  await button.focus();
  await page.keyboard.press('Enter');
  await group.getByRole('button', { name: /^Show fewer/, expanded: true }).waitFor();
  expect(await group.getByRole('link').count()).toBe(Math.min(total, 50));
  expect(await page.evaluate('document.activeElement.textContent')).toBe(titles[5]);
});

test.each(['light', 'dark'])('the card can be read by everyone in the %s theme', async (theme) => {
  await home();
  await page.evaluate(`localStorage.setItem('STRAPI_THEME', '${theme}')`);
  await page.reload();
  await card.getByText(/things to do/).waitFor();
  await page.evaluate(axe);
  const rules = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'], resultTypes: ['violations'] };
  // the heading around it, and its colour, are Strapi's own
  const matter = `document.getElementById('${(await card.getAttribute('aria-labelledby')) ?? ''}').closest('section').querySelector('main')`;
  const found = await page.evaluate<string[]>(`axe.run(${matter}, ${JSON.stringify(rules)}).then(({ violations }) => violations.map(({ id, nodes }) => id + ' at ' + nodes[0].html))`);
  expect(found).toEqual([]);
});
