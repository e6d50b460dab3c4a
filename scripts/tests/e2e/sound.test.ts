import { jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { launchBrowser } from '../../src/browser/index.ts';
import { administrator, type AdminApi } from './admin-api.ts';
import { PublicSite } from './public-site.ts';
import { phone, reading } from './reading.ts';
import { sharedSystem } from './system.ts';

jest.setTimeout(120_000);

const system = sharedSystem();
const site = new PublicSite(system.site);
const collection = '/content-manager/collection-types/api::arrival-guide.arrival-guide';
const made = z.object({ data: z.object({ documentId: z.string() }) });
const uploaded = z.array(z.object({ id: z.number() }));

const path = '/guides/listen-to-a-guide/';
const guide = { title: 'Listen to a guide', summary: 'Somebody reads it to you.', stage: 'first_month', body: 'These words can be heard.', steps: [{ title: 'Press the button', body: 'Turn up the sound.' }] };
const inArabic = {
  title: 'استمع إلى دليل',
  summary: 'شخصٌ يقرؤه لك.',
  body: 'يمكن سماع هذه الكلمات.',
  steps: [{ title: 'اضغط الزر', body: 'ارفع الصوت.' }],
  translationState: 'checked',
  translationCheckedOn: '2026-05-05',
};

/** Two seconds of silence, as a recorder writes them: 77 frames of an MP3 with 128 kbit a second. */
const silence = Buffer.concat(Array.from({ length: 77 }, () => Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0xc4]), Buffer.alloc(413)])));

let api: AdminApi;
let entry: string;
let browser: Browser;
beforeAll(async () => {
  api = administrator(system);
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(silence)], { type: 'audio/mpeg' }), 'reading.mp3');
  const [file] = uploaded.parse(await api.send('POST', '/upload', form));
  entry = `${collection}/${made.parse(await api.send('POST', `${collection}?locale=en`, guide)).data.documentId}`;
  for (const [locale, data] of [['en', guide], ['ar', { ...inArabic, recording: file?.id, recordingAgreed: true }]] as const) {
    await api.send('PUT', `${entry}?locale=${locale}`, data);
    await api.send('POST', `${entry}/actions/publish?locale=${locale}`, {});
  }
  browser = await launchBrowser();
  await site.untilSays(`/ar${path}`, inArabic.title);
});
afterAll(async () => {
  await browser.close();
  for (const locale of ['ar', 'en']) await api.send('DELETE', `${entry}?locale=${locale}`);
  await site.untilGone(path);
});

test('a guide can be heard in the language that it was read in, and is loaded when somebody presses the button', async () => {
  const { page, faults } = await reading(browser, system.site, { viewport: phone });
  const loaded: string[] = [];
  page.on('request', (request) => { if (request.resourceType() === 'media') loaded.push(new URL(request.url()).pathname); });
  await page.goto(`${system.site}/ar${path}`, { waitUntil: 'networkidle' });
  const player = page.locator('audio');
  expect(await player.count()).toBe(1);
  expect(loaded).toEqual([]);

  // what it is called, how long it is, and that its words stand here: in the language of the page
  expect(await player.getAttribute('aria-label')).toBe('استمع إلى هذه الصفحة');
  expect(await page.evaluate<string>('document.querySelector("audio").closest("[lang]").lang')).toBe('ar');
  const around = await page.locator('.sound').innerText();
  expect(around).toMatch(/0:02/);
  expect(around).toContain('شخصٌ يقرأ كلمات هذه الصفحة');
  const words = await site.words(`/ar${path}`);
  for (const said of [inArabic.title, inArabic.summary, inArabic.body, ...inArabic.steps.flatMap(({ title, body }) => [title, body])]) expect(words).toContain(said);

  const heard = page.evaluate<number>('new Promise((resolve) => { document.querySelector("audio").addEventListener("ended", ({ target }) => { resolve(target.duration); }); })');
  await player.focus();
  await page.keyboard.press('Space');
  expect(await heard).toBeCloseTo(2, 0);
  expect([...new Set(loaded)]).toEqual([expect.stringMatching(/^\/media\/[0-9a-f]+\.mp3$/)]);
  expect(faults).toEqual([]);
  await page.context().close();
});

test.each([['English, in which nobody has read it', path], ['Ukrainian, in which it is in English', `/uk${path}`], ['Arabic and English, on paper', `/ar${path}handout/`]])('it cannot be heard in %s', async (_, address) => {
  expect(await site.status(address)).toBe(200);
  expect(await site.html(address)).not.toMatch(/<audio|\.mp3|class="sound"/);
});
