import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { launchBrowser } from '../../src/browser/index.ts';
import { administrator, newOfficer, type AdminApi } from './admin-api.ts';
import { AdminPage } from './admin-page.ts';
import { PublicSite } from './public-site.ts';
import { sharedSystem } from './system.ts';

jest.setTimeout(300_000);

const system = sharedSystem();
const site = new PublicSite(system.site);
const collection = '/content-manager/collection-types/api::arrival-guide.arrival-guide';
const made = z.object({ data: z.object({ documentId: z.string() }) });
const [english, arabic] = ['/guides/get-a-library-card/', '/ar/guides/get-a-library-card/'];

const guide = {
  title: 'Get a library card',
  summary: 'A library card is free.',
  stage: 'first_month',
  body: 'Every library is warm.\n\n## What to bring\n\nBring a letter with your address.\n\n## How long it takes\n\nYou get it at once.',
  steps: [{ title: 'Go to a library', body: 'Any library will do.' }, { title: 'Ask at the desk', body: 'Somebody helps you with the form.' }],
};
const inArabic = {
  title: 'احصل على بطاقة مكتبة',
  summary: 'بطاقة المكتبة مجانية.',
  body: 'كل مكتبة دافئة.\n\n## ماذا تُحضر\n\nأحضر رسالة فيها عنوانك.\n\n## كم من الوقت\n\nتحصل عليها فورًا.',
  steps: [{ title: 'اذهب إلى مكتبة', body: 'أي مكتبة تناسبك.' }, { title: 'اسأل عند المكتب', body: 'يساعدك أحدهم في ملء الاستمارة.' }],
  translationState: 'checked',
  translationCheckedOn: '2026-05-05',
};

const notice = 'تغيّر النص الإنجليزي لهذه الصفحة';
const here = 'تغيّر النص الإنجليزي لهذا الجزء';

let api: AdminApi;
let entry: string;
let browser: Browser;
let page: Page;
let admin: AdminPage;

async function publish(locale: string, data: object): Promise<void> {
  await api.send('PUT', `${entry}?locale=${locale}`, data);
  await api.send('POST', `${entry}/actions/publish?locale=${locale}`, {});
}

beforeAll(async () => {
  api = administrator(system);
  const { documentId } = made.parse(await api.send('POST', `${collection}?locale=en`, guide)).data;
  entry = `${collection}/${documentId}`;
  await publish('en', guide);
  await publish('ar', inArabic);
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, locale: 'en-GB' });
  page.setDefaultTimeout(60_000);
  admin = new AdminPage(page, system.cms);
  await admin.signIn(await newOfficer(api));
  await site.untilSays(arabic, inArabic.title);
});
afterAll(async () => {
  await browser.close();
  for (const locale of ['ar', 'en']) await api.send('DELETE', `${entry}?locale=${locale}`);
  await site.untilGone(english);
});

test('a translation says nothing while its English is as it was', async () => {
  expect(await site.words(arabic)).not.toContain(notice);
});

test('changing the English of a guide marks its translation within one publish, at the right section and step', async () => {
  await publish('en', { body: guide.body.replace('a letter with your address', 'your passport'), steps: [guide.steps[0], { ...guide.steps[1], body: 'Fill in the form yourself.' }] });
  await site.untilSays(arabic, notice);

  const reader = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await reader.goto(system.site + arabic);
  await expect(reader.locator('.notice--warning', { hasText: here }).count()).resolves.toBe(2);
  await expect(reader.locator('#body-1 + .notice--warning').innerText()).resolves.toContain(here);
  await expect(reader.locator('#step-2 > .notice--warning').innerText()).resolves.toContain(here);
  const notes = reader.locator('main > .notice--warning', { hasText: notice });
  await notes.getByRole('link', { name: 'ماذا تُحضر' }).click();
  expect(reader.url()).toContain(`${arabic}#body-1`);
  await expect(reader.locator('#body-1').innerText()).resolves.toBe('ماذا تُحضر');
  await reader.locator('#body-1 + .notice--warning').getByRole('link').click();
  expect(reader.url()).toContain(`${english}#body-1`);
  await expect(reader.locator('#body-1').innerText()).resolves.toBe('What to bring');
  await reader.close();
});

test('the list “To translate” leads to the translation, which shows what changed side by side; “Still right” clears it in the CMS and on the page', async () => {
  await page.goto(`${system.cms}/admin/`);
  const list = page.getByRole('region', { name: /^To translate/ });
  await list.waitFor();
  const line = list.getByRole('link', { name: `${inArabic.title} (Arabic)` });
  // most of a long list is folded away
  if ((await line.count()) === 0) await list.getByRole('button', { name: /more$/ }).click();
  await line.click();
  await page.getByText('2 parts of the English have changed since this was translated.').waitFor();
  await page.getByRole('button', { name: 'See what changed' }).click();
  const dialog = page.getByRole('dialog', { name: 'What changed in English' });
  const part = dialog.getByRole('region', { name: 'Introduction › What to bring' });
  await part.locator('del', { hasText: 'letter' }).first().waitFor();
  await expect(part.locator('ins').allInnerTexts()).resolves.toContainEqual(expect.stringContaining('passport'));
  await expect(part.innerText()).resolves.toContain('أحضر رسالة فيها عنوانك.');

  await part.getByRole('button', { name: 'Still right: Introduction › What to bring' }).click();
  await part.waitFor({ state: 'detached' });
  await dialog.getByRole('button', { name: 'All of it is still right' }).click();
  await dialog.getByText('All of it is up to date.').waitFor();
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
  await admin.field('Title').waitFor();
  await expect(admin.field('Title').inputValue()).resolves.toBe(inArabic.title);
  await page.getByText('The English has changed').waitFor({ state: 'detached' });

  await site.untilSaysNot(arabic, notice);
  expect(await site.words(arabic)).toContain('أحضر رسالة فيها عنوانك.');
});
