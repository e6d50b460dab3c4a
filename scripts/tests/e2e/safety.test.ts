import { jest } from '@jest/globals';
import { filesHolding } from '../../src/testing/files-holding.ts';
import { administrator, type AdminApi } from './admin-api.ts';
import { PublicSite } from './public-site.ts';
import { sharedSystem } from './system.ts';

jest.setTimeout(180_000);

const system = sharedSystem();
const site = new PublicSite(system.site);
const guides = '/content-manager/collection-types/api::arrival-guide.arrival-guide';
const marker = 'heron-lantern-quarry';

let admin: AdminApi;
beforeAll(async () => {
  admin = administrator(system);
});

test('a draft beside a published guide is in no release, log or answer', async () => {
  const draft = `${guides}/${await admin.documentIdOf('api::arrival-guide.arrival-guide', 'open-a-bank-account')}`;
  await admin.send('PUT', `${draft}?locale=en`, { summary: `Only a draft: ${marker}` });

  // an edit that does go out, so that the site is made anew after the draft was saved
  const other = `${guides}/${await admin.documentIdOf('api::arrival-guide.arrival-guide', 'travel-and-buses')}`;
  await admin.send('PUT', `${other}?locale=en`, { summary: 'How to travel in Kingston, and what it costs.' });
  await admin.send('POST', `${other}/actions/publish?locale=en`, {});
  await site.untilSays('/guides/travel-and-buses/', 'How to travel in Kingston, and what it costs.');

  // the CMS alone knows it
  const holding = await filesHolding(system.dataDir, marker);
  expect(holding.length).toBeGreaterThan(0);
  expect(holding.filter((file) => !/^cms\.sqlite/.test(file))).toEqual([]);
});

test('nobody without the secret hears from the publisher, and nobody without an account from the CMS', async () => {
  for (const door of ['/status', '/entries/abc', '/rollback', '/unlock', '/hooks/cms']) {
    const method = ['/status', '/entries/abc'].includes(door) ? 'GET' : 'POST';
    expect((await fetch(system.publisher + door, { method })).status).toBe(401);
  }
  for (const door of ['/sanctuary/status', '/api/stories', '/api/arrival-guides?status=draft', '/graphql']) {
    expect([401, 403, 404, 405]).toContain((await fetch(system.cms + door)).status);
  }
});
