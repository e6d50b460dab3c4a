import { jest } from '@jest/globals';
import { administrator, type AdminApi } from './admin-api.ts';
import { PublicSite } from './public-site.ts';
import { sharedSystem } from './system.ts';

jest.setTimeout(180_000);

const system = sharedSystem();
const site = new PublicSite(system.site);
const type = 'api::arrival-guide.arrival-guide';
const path = '/guides/register-with-a-gp/';

/** Languages that the demonstration has it in, English first: a translation is published after it. */
const translated = ['en', 'uk', 'ar', 'fa', 'fa-AF', 'ps', 'ta', 'ko'];

let admin: AdminApi;
let entry: string;

beforeAll(async () => {
  admin = administrator(system);
  entry = `/content-manager/collection-types/${type}/${await admin.documentIdOf(type, 'register-with-a-gp')}`;
});

// other tests read this guide too
afterAll(async () => {
  for (const locale of translated) await admin.send('POST', `${entry}/actions/publish?locale=${locale}`, {});
  // what was taken off stands on the home page again only when that is published again
  await admin.send('POST', '/content-manager/single-types/api::home.home/actions/publish?locale=en', {});
  await site.untilSays(path, 'Find a surgery near you');
  await site.untilSays('/', 'Join a doctor’s surgery');
});

test('an edit in one language is public in that language and leaves the others as they were', async () => {
  const before = { en: await site.words(path), uk: await site.words(`/uk${path}`) };
  const title = 'التسجيل عند الطبيب اليوم';

  await admin.send('PUT', `${entry}?locale=ar`, { title });
  await admin.send('POST', `${entry}/actions/publish?locale=ar`, { title });

  await site.untilSays(`/ar${path}`, title);
  expect(await site.html(`/ar${path}`)).toMatch(/<html[^>]*lang="ar"[^>]*dir="rtl"/);
  expect(await site.words(path)).toBe(before.en);
  expect(await site.words(`/uk${path}`)).toBe(before.uk);
});

test('taking one language off leaves the others as they were, and the English words in its place', async () => {
  const ukrainian = /<h1[^>]*>([^<]*)/.exec(await site.html(`/uk${path}`))?.[1] ?? '';
  await admin.send('POST', `${entry}/actions/unpublish?locale=uk`, {});

  await site.untilSays(`/uk${path}`, 'Find a surgery near you');
  expect(await site.html(`/uk${path}`)).toMatch(/<html[^>]*lang="uk"/);
  expect(await site.words(`/uk${path}`)).not.toContain(ukrainian);
  expect(await site.status(path)).toBe(200);
  expect(await site.words(`/ar${path}`)).not.toContain('Find a surgery near you');
});

test('taking English off takes every language off: their facts stand in English', async () => {
  await admin.send('POST', `${entry}/actions/unpublish?locale=en`, {});

  await site.untilGone(path);
  await site.untilGone(`/ar${path}`);
  // where English words stood in for a translation, too
  await site.untilGone(`/uk${path}`);
});
