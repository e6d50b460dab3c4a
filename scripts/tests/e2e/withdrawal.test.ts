import { jest } from '@jest/globals';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { z } from 'zod';
import { launchBrowser } from '../../src/browser/index.ts';
import { filesHolding } from '../../src/testing/files-holding.ts';
import { administrator, newOfficer, type AdminApi } from './admin-api.ts';
import { AdminPage } from './admin-page.ts';
import { Previewing } from './previewing.ts';
import { PublicSite } from './public-site.ts';
import { sharedSystem } from './system.ts';
import { until } from './until.ts';

jest.setTimeout(240_000);

const system = sharedSystem();
const site = new PublicSite(system.site);
/** In every field of the story, and nowhere else. */
const marker = 'Vergissmeinnicht';
const slug = 'a-withdrawn-story';
const address = `/stories/${slug}/`;

const saved = z.object({ data: z.object({ documentId: z.string() }) });
const library = z.object({ results: z.array(z.object({ id: z.number(), url: z.string() })) });
const stories = '/content-manager/collection-types/api::story.story';
const records = '/content-manager/collection-types/api::consent-record.consent-record';

let browser: Browser;
let admin: AdminApi;
beforeAll(async () => {
  browser = await launchBrowser();
  admin = administrator(system);
});
afterAll(async () => {
  await browser.close();
});

async function picture(): Promise<{ id: number; url: string }> {
  const png = await sharp({ create: { width: 1500, height: 1000, channels: 3, background: '#7a3b8f' } }).png().toBuffer();
  const url = await admin.upload(`${slug}.png`, new Uint8Array(png));
  const { results } = library.parse(await admin.get(`/upload/files?filters[url][$eq]=${encodeURIComponent(url)}`));
  const id = results.find((file) => file.url === url)?.id ?? 0;
  await admin.sayWhoIsIn('not_recognisable');
  return { id, url };
}

/** A person's own story, public in two languages, with a newer draft. */
async function tell(): Promise<{ id: string; image: { id: number; url: string } }> {
  const image = await picture();
  const english = {
    title: `${marker} title`, slug, summary: `${marker} summary`, body: `${marker} body\n\n![${marker}](${image.url})`, pullQuote: `${marker} quote`,
    nameShown: `${marker} name`, contentNote: `${marker} note`, basis: 'own_story', images: [{ image: image.id, alt: `${marker} alt` }],
  };
  const id = saved.parse(await admin.send('POST', `${stories}?locale=en`, english)).data.documentId;
  await admin.send('POST', records, {
    reference: 'E-001', stories: { connect: [{ documentId: id, locale: 'en' }] }, media: [image.id], scope: ['words', 'image'], channels: ['website'],
    languages: ['en', 'ar'], highRisk: false, under18: false, givenOn: '2026-01-01', expiresOn: '2099-01-01',
  });
  await admin.send('POST', `${stories}/${id}/actions/publish?locale=en`, {});
  await admin.send('PUT', `${stories}/${id}?locale=ar`, { title: `${marker} عنوان`, summary: `${marker} ملخص`, body: `${marker} نص` });
  await admin.send('POST', `${stories}/${id}/actions/publish?locale=ar`, {});
  await admin.send('PUT', `${stories}/${id}?locale=en`, { ...english, title: `${marker} newer draft` });
  return { id, image };
}

test('a person’s own story is told with their consent, and withdrawn by one act: nothing is left of it anywhere', async () => {
  const { id } = await tell();
  await site.untilSays(address, `${marker} title`);
  await site.untilSays(`/ar${address}`, marker);
  expect(await site.words(address)).toContain('This is a person’s own story.');
  expect(await site.words('/stories/')).toContain(marker);
  const shown = /src="(\/[^"]+\.(?:png|webp|avif|jpg))"/.exec(await site.html(address))?.[1] ?? '';
  expect(await site.status(shown)).toBe(200);
  const indexes = path.join(system.dataDir, 'search/_search');
  for (const language of ['en', 'ar']) await until(async () => ((await filesHolding(path.join(indexes, language), marker)).length > 0 ? true : undefined), 'search to find the story', 60_000);
  const preview = await new Previewing(admin).open('story', id);
  expect(preview.html).toContain(`${marker} newer draft`);
  expect((await filesHolding(system.dataDir, marker)).length).toBeGreaterThan(10);

  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, locale: 'en-GB' });
  page.setDefaultTimeout(60_000);
  const officer = new AdminPage(page, system.cms);
  await officer.signIn(await newOfficer(admin));
  await officer.open('story', marker);
  await page.getByRole('button', { name: 'Withdraw for ever' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Withdraw for ever' }).isDisabled()).resolves.toBe(true);
  await dialog.getByRole('checkbox', { name: /cannot be undone/ }).check();
  const clicked = Date.now();
  await dialog.getByRole('button', { name: 'Withdraw for ever' }).click();
  await until(async () => ((await site.status(address)) === 410 ? true : undefined), 'the story to be gone', 10_000);
  await dialog.getByText(/Nothing is left of it: \d\d:\d\d:\d\d/).waitFor();
  process.stdout.write(`withdrawn: nothing left after ${Date.now() - clicked} ms\n`);
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();

  for (const gone of [address, `/ar${address}`, shown]) expect([gone, [404, 410].includes(await site.status(gone))]).toEqual([gone, true]);
  for (const list of ['/', '/stories/', '/ar/stories/', '/site-map/', '/refugee-week/2026/', '/sitemap.xml']) {
    const answer = await fetch(system.site + list);
    expect([list, (await answer.text()).includes(marker)]).toEqual([list, false]);
  }
  expect((await fetch(preview.url)).status).not.toBe(200);
  expect(await filesHolding(system.dataDir, marker)).toEqual([]);
  // search is there again, without it
  await until(async () => ((await site.status('/_search/indexes.json')) === 200 ? true : undefined), 'search to be renewed', 60_000);
  expect(await filesHolding(indexes, marker)).toEqual([]);
  await page.close();
});
