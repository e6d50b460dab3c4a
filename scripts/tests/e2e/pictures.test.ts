import { jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { z } from 'zod';
import { launchBrowser } from '../../src/browser/index.ts';
import { administrator, logIn, newOfficer, type AdminApi } from './admin-api.ts';
import { AdminPage } from './admin-page.ts';
import { sharedSystem } from './system.ts';

jest.setTimeout(240_000);

const system = sharedSystem();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const made = z.object({ data: z.object({ documentId: z.string() }) });
const used = z.object({ pictures: z.array(z.object({ name: z.string(), people: z.string().nullable() })) });
const file = z.object({ results: z.array(z.object({ name: z.string(), people: z.string().nullable() })) });

type Kept = Awaited<ReturnType<BrowserContext['storageState']>>;

let browser: Browser;
let api: AdminApi;
let kept: Kept | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
  const officer = await newOfficer(administrator(system));
  api = await logIn(system.cms, officer);
  // once for all: the CMS lets nobody sign in often
  const window = await atWork();
  await window.signIn(officer);
  kept = await window.page.context().storageState();
  await window.page.context().close();
});
afterAll(async () => {
  await browser.close();
});

/** A window of an officer's browser, signed in where the test has signed in. */
async function atWork(colorScheme: 'light' | 'dark' = 'light'): Promise<AdminPage> {
  // axe is put into the page from outside, which the admin's own policy rightly forbids
  const context = await browser.newContext({ viewport: { width: 1440, height: 1200 }, locale: 'en-GB', colorScheme, bypassCSP: true, ...(kept && { storageState: kept }) });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  return new AdminPage(page, system.cms);
}

const bytesOf = (colour: string): Promise<Buffer> => sharp({ create: { width: 800, height: 600, channels: 3, background: colour } }).png().toBuffer();
const ofLibrary = (inside: Page | Locator): Locator => inside.locator('img[src*="/uploads/"]');

/**
 * Waits until a picture is on the screen as more than a broken frame.
 * @returns its address in the CMS
 */
async function shown(picture: Locator): Promise<string> {
  await picture.waitFor();
  const address = (await picture.getAttribute('src')) ?? '';
  await picture.page().waitForFunction(
    `[...document.images].filter((image) => image.getAttribute('src') === ${JSON.stringify(address)}).every(({ complete, naturalWidth }) => complete && naturalWidth > 0)`,
  );
  return new URL(address, system.cms).pathname;
}

async function addFiles(input: Locator, ...files: readonly [name: string, colour: string][]): Promise<void> {
  await input.setInputFiles(await Promise.all(files.map(async ([name, colour]) => ({ name, mimeType: 'image/png', buffer: await bytesOf(colour) }))));
}

const question = (page: Page): Locator => page.getByRole('dialog', { name: 'Who is in this picture?' });

/** What the library keeps of a picture. */
async function answerOf(name: string): Promise<string | null | undefined> {
  const { results } = file.parse(await api.get(`/upload/files?filters[name][$eq]=${name}`));
  return results.find((one) => one.name === name)?.people;
}

async function violations(page: Page, within: string): Promise<string[]> {
  await page.evaluate(axe);
  // words that are just coming in have less contrast than they end with
  await page.evaluate('Promise.all(document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity).map((one) => one.finished.catch(() => undefined)))');
  return page.evaluate<string[]>(`axe.run(${JSON.stringify(within)}, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' at ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`);
}

/** Presses Tab until the focus is there, as somebody without a mouse would. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    if ((await target.and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The focus does not come there');
}

describe('the library', () => {
  test('is shown to an officer who is signed in, and to nobody in a private window', async () => {
    const { page } = await atWork();
    await page.goto(`${system.cms}/admin/plugins/upload`);
    const address = await shown(ofLibrary(page).first());
    expect(address).toMatch(/^\/uploads\//);
    expect(await page.evaluate('document.cookie')).not.toContain('sanctuary_library');

    const stranger = await (await browser.newContext()).newPage();
    expect((await stranger.goto(system.cms + address))?.status()).toBe(404);
    await stranger.context().close();
    await page.context().close();
  });

  test('is shown though its pictures came before the pass did, as when the machine has slept', async () => {
    const { page } = await atWork();
    await page.context().clearCookies({ name: 'sanctuary_library' });
    const refused: string[] = [];
    page.on('response', (response) => { if (response.status() === 404 && response.url().includes('/uploads/')) refused.push(response.url()); });
    await page.route('**/sanctuary/library-pass', async (route) => {
      // not before a picture was refused
      await page.waitForResponse((response) => response.url().includes('/uploads/') && response.status() === 404);
      await route.continue();
    }, { times: 1 });
    await page.goto(`${system.cms}/admin/plugins/upload`);
    await shown(ofLibrary(page).first());
    for (const picture of await ofLibrary(page).all()) await shown(picture);
    expect(refused.length).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe('“Who is in this picture?”', () => {
  test.each(['light', 'dark'] as const)('is asked of each picture that is added in the library, and can be answered without a mouse (%s)', async (theme) => {
    const { page } = await atWork(theme);
    await page.goto(`${system.cms}/admin/plugins/upload`);
    await shown(ofLibrary(page).first());
    const [first, second] = [`first-${randomUUID()}.png`, `second-${randomUUID()}.png`];
    await addFiles(page.locator('input[type=file]').first(), [first, 'teal'], [second, 'purple']);
    const dialog = question(page);
    await dialog.getByText('Picture 1 of 2').waitFor();
    await shown(ofLibrary(dialog));
    expect(await violations(page, '[role=dialog]')).toEqual([]);
    const about = await dialog.getByText(/^(?:first|second)-/).innerText();

    await tabTo(page, dialog.getByRole('radio').first());
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await tabTo(page, dialog.getByRole('button', { name: 'Save answer' }));
    await page.keyboard.press('Enter');
    await dialog.getByText('Picture 2 of 2').waitFor();
    expect(await answerOf(about)).toBe('not_recognisable');
    await dialog.getByRole('button', { name: 'Answer later' }).last().click();
    await dialog.waitFor({ state: 'detached' });
    expect(await answerOf(about === first ? second : first)).toBeNull();
    await page.context().close();
  });

  test('is asked on top of the dialog of a field, which then goes on', async () => {
    const { page } = await atWork();
    await page.goto(`${system.cms}/admin/content-manager/collection-types/api::organisation.organisation?_q=Refuge`);
    await page.getByRole('row').nth(1).click();
    await page.getByText('Click to add an asset').first().click();
    await page.getByRole('button', { name: 'Add more assets' }).click();
    await addFiles(page.locator('input[type=file]').last(), ['logo.png', 'green']);
    await page.getByRole('button', { name: /^Upload 1 asset/ }).click();
    await question(page).getByRole('radio', { name: 'Nobody: there are no people in it' }).click();
    await question(page).getByRole('button', { name: 'Save answer' }).click();
    await question(page).waitFor({ state: 'detached' });
    expect(await answerOf('logo.png')).toBe('nobody');
    await page.getByRole('button', { name: 'Finish' }).click();
    await shown(ofLibrary(page.getByRole('main')).first());
    await page.context().close();
  });

  test('holds a publication up until it is answered beside the form', async () => {
    const admin = await atWork();
    const { page } = admin;
    const address = await api.upload('hall.png', new Uint8Array(await bytesOf('orange')));
    const draft = { title: 'A page with a hall', summary: 'In short.', body: `![The hall](${address})`, locale: 'en' };
    const { documentId } = made.parse(await api.send('POST', '/content-manager/collection-types/api::page.page?locale=en', draft)).data;
    await page.goto(`${system.cms}/admin/content-manager/collection-types/api::page.page/${documentId}?plugins[i18n][locale]=en`);
    await admin.field('Title').waitFor();
    await admin.publish();
    await page.getByText(/Nobody has said yet who is in the picture “hall\.png”/).first().waitFor();

    await page.getByRole('button', { name: 'Say who is in hall.png' }).click();
    await question(page).getByRole('radio', { name: 'People, but nobody could recognise them' }).click();
    await question(page).getByRole('button', { name: 'Save answer' }).click();
    await page.getByRole('button', { name: 'Change who is in hall.png' }).waitFor();
    expect(used.parse(await api.get(`/sanctuary/pictures/of/api::page.page/${documentId}?locale=en`)).pictures).toEqual([{ name: 'hall.png', people: 'not_recognisable' }]);
    await admin.publish();
    await admin.receipt(/Live since \d\d:\d\d:\d\d/);
    await page.context().close();
  });
});

test('the form of a story and the preview of its text show their pictures', async () => {
  const { page } = await atWork();
  const address = await api.upload('yard.png', new Uint8Array(await bytesOf('navy')));
  const draft = { title: 'A story with a yard', summary: 'In short.', basis: 'illustration', body: `![The yard](${address})`, images: [], locale: 'en' };
  const { documentId } = made.parse(await api.send('POST', '/content-manager/collection-types/api::story.story?locale=en', draft)).data;
  await page.goto(`${system.cms}/admin/content-manager/collection-types/api::story.story/${documentId}?plugins[i18n][locale]=en`);
  await page.getByRole('button', { name: 'Preview mode' }).first().click();
  expect(await shown(page.getByRole('img', { name: 'The yard' }))).toBe(address);

  await page.goto(`${system.cms}/admin/content-manager/collection-types/api::story.story?_q=table`);
  await page.getByRole('row').filter({ hasText: 'A place at the table' }).click();
  await page.getByRole('button', { name: /^Drawing of a long table/ }).click();
  // in its field, and in the panel beside
  const inField = page.getByRole('region', { name: /^Drawing of a long table/ });
  await shown(ofLibrary(inField).first());
  await shown(ofLibrary(page.getByRole('listitem')).last());
  await page.context().close();
});

test('the library is shut in the same browser when the officer signs out', async () => {
  const { page } = await atWork();
  await page.goto(`${system.cms}/admin/plugins/upload`);
  const address = await shown(ofLibrary(page).first());
  const status = (): Promise<number> => page.evaluate<number>(`fetch(${JSON.stringify(address)}).then(({ status }) => status)`);
  expect(await status()).toBe(200);
  await page.getByRole('button', { name: /Writer/ }).first().click();
  await Promise.all([page.waitForResponse((response) => response.url().endsWith('/admin/logout')), page.getByRole('menuitem', { name: /log ?out/i }).click()]);
  await page.getByLabel('E-mail').waitFor();
  expect(await status()).toBe(404);
  await page.context().close();
});
