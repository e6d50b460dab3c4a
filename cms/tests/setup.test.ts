import { locales } from '@sanctuary/shared-types';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Admin } from './lib/admin';
import { at } from './lib/answer';
import { cmsToken, discard, publisherSecret, startCms, type Cms } from './lib/cms';
import { Reader } from './lib/reader';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms({ variables: { PUBLISHER_URL: 'http://127.0.0.1:9' } });
});
afterAll(() => discard(cms));

const list = (value: unknown, key: string): unknown[] => (Array.isArray(value) ? value.map((one: unknown) => at(one, key)) : []);

/** What set-up has made, as an administrator sees it. */
async function made(admin: Admin): Promise<Record<string, unknown>> {
  const data = async (address: string): Promise<unknown> => at((await admin.request('GET', address)).body, 'data');
  const permissions: Record<string, number> = {};
  const roles = await data('/admin/roles');
  for (const id of list(roles, 'id')) permissions[String(id)] = list(await data(`/admin/roles/${String(id)}/permissions`), 'id').length;
  return {
    roles: list(roles, 'code'),
    permissions,
    tokens: list(await data('/admin/api-tokens'), 'name'),
    webhooks: await data('/admin/webhooks'),
    languages: list((await admin.request('GET', '/i18n/locales')).body, 'code'),
    administrators: list(at(await data('/admin/users'), 'results'), 'email'),
  };
}

test('set-up makes what is needed once, and leaves it alone at the next start', async () => {
  const first = await made(await Admin.login(cms));
  expect(first).toMatchObject({
    roles: ['strapi-super-admin', 'communications-officer', 'translator', 'partner-editor', 'safeguarding-lead'],
    tokens: ['Publisher'],
    webhooks: [
      {
        name: 'Publisher',
        url: 'http://127.0.0.1:9/hooks/cms',
        headers: { Authorization: `Bearer ${publisherSecret}` },
        events: ['content.changed'],
        isEnabled: true,
      },
    ],
    languages: locales.map(({ code }) => code),
    administrators: ['first@example.gov.uk'],
  });

  await cms.stop();
  cms = await startCms({ dataDir: cms.dataDir, variables: { PUBLISHER_URL: 'http://127.0.0.1:9' } });
  expect(await made(await Admin.login(cms))).toEqual(first);
});

test('a changed environment reaches the token and the webhook', async () => {
  await cms.stop();
  cms = await startCms({ dataDir: cms.dataDir, variables: { PUBLISHER_URL: 'http://127.0.0.1:8', CMS_TOKEN: 'another-token-of-the-publisher' } });
  expect((await new Reader(cms, cmsToken).rest('/topics')).status).toBe(401);
  expect((await new Reader(cms, 'another-token-of-the-publisher').rest('/topics')).status).toBe(200);
  expect(await made(await Admin.login(cms))).toMatchObject({ tokens: ['Publisher'], webhooks: [{ url: 'http://127.0.0.1:8/hooks/cms' }] });
});

test('mail is kept in a folder where no server sends it', async () => {
  const admin = await Admin.login(cms);
  expect((await admin.request('POST', '/admin/forgot-password', { email: 'first@example.gov.uk' })).status).toBe(204);
  const folder = path.join(cms.dataDir, 'mail');
  let names: string[] = [];
  // the answer does not wait for the mail, so that it takes as long for an unknown address
  for (let tries = 0; tries < 100 && names.length === 0; tries += 1) {
    await wait(50);
    names = await readdir(folder).catch(() => []);
  }
  const [name = ''] = names;
  expect(name).toMatch(/\.eml$/);
  expect(await readFile(path.join(folder, name), 'utf8')).toContain('To: first@example.gov.uk');
});

test('nobody becomes an administrator by being first', async () => {
  const answer = await fetch(`${cms.url}/admin/register-admin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'x@example.org', password: 'Correct-Horse-9', firstname: 'x', lastname: 'x' }),
  });
  expect(answer.status).toBe(400);
});

test('a start without what it needs stops, and says what is missing', async () => {
  const attempt = startCms({ variables: { CMS_TOKEN: '' } });
  await expect(attempt).rejects.toThrow('CMS_TOKEN is missing. Start the system with `npm start`');
});
