import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { passLife, signedPass } from '../src/library/pass';
import { linkLife, signedLink } from '../src/preview/link';
import { Admin, idOf } from './lib/admin';
import { at, textAt } from './lib/answer';
import { cmsToken, discard, publisherSecret, startCms, type Cms } from './lib/cms';
import { addPicture, type Added } from './lib/pictures';
import { raw, type RawAnswer } from './lib/raw';

const behindProxy = { CMS_PUBLIC_URL: 'https://admin.sanctuary.example' };

let cms: Cms;
let admin: Admin;
let picture: Added;

beforeAll(async () => {
  cms = await startCms();
  admin = await Admin.login(cms);
  picture = await addPicture(admin);
});
afterAll(() => discard(cms));

const bearer = (token: string): { authorization: string } => ({ authorization: `Bearer ${token}` });
const get = (address: string, headers = {}, method = 'GET'): Promise<RawAnswer> => raw(cms.url, address, headers, method);

/** What anybody gets for an address where nothing is. */
const nothingThere = (method = 'GET'): Promise<RawAnswer> => get('/uploads/there_never_was_0000000000.jpg', {}, method);

/** The cookie that an officer's browser is given; `undefined` where it is given none. */
async function cookieOf(officer: Admin): Promise<string | undefined> {
  const { headers } = await officer.request('POST', '/sanctuary/library-pass');
  return headers.getSetCookie().find((cookie) => cookie.startsWith('sanctuary_library='));
}

async function passOf(officer: Admin): Promise<{ cookie: string }> {
  return { cookie: (await cookieOf(officer))?.split(';')[0] ?? '' };
}

async function expectHidden(answer: Promise<RawAnswer>): Promise<void> {
  const [{ status, bytes, headers }, absent] = [await answer, await nothingThere()];
  expect([status, bytes.toString(), headers['cache-control'], headers['content-type']]).toEqual([404, absent.bytes.toString(), 'private, no-store', absent.headers['content-type']]);
  expect(headers['etag'] ?? headers['last-modified'] ?? headers['accept-ranges']).toBeUndefined();
}

describe('who has no right to the library cannot tell a file that is there from one that is not', () => {
  test('in any size', async () => {
    expect(picture.urls).toHaveLength(5);
    for (const address of picture.urls) await expectHidden(get(address));
  });

  test.each(['HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])('by %s', async (method) => {
    const [{ status, bytes, headers }, absent] = [await get(picture.url, {}, method), await nothingThere(method)];
    expect(status).not.toBe(method === 'OPTIONS' ? 206 : 200);
    expect([status, bytes.toString(), headers['content-length']]).toEqual([absent.status, absent.bytes.toString(), absent.headers['content-length']]);
  });

  test.each([
    ['a part of it', { range: 'bytes=0-99' }],
    ['what may be stored', { 'if-none-match': '*' }],
    ['another token', bearer('another-token')],
    ['the publisher’s other secret', bearer(publisherSecret)],
    ['the token in other words', { authorization: `Basic ${Buffer.from(`x:${cmsToken}`).toString('base64')}` }],
    ['no token', { authorization: 'Bearer' }],
    ['a cookie of one’s own', { cookie: `sanctuary_library=${cmsToken}` }],
    ['the token as a cookie', { cookie: `jwtToken=${cmsToken}; strapi_admin_refresh=${cmsToken}` }],
    ['another method in the headers', { 'x-http-method-override': 'GET', 'x-original-url': '/uploads/x', 'x-forwarded-for': '127.0.0.1' }],
  ])('asking for %s', (_name, headers) => expectHidden(get(picture.url, headers)));

  test('with a pass that has run out, or that somebody else signed', async () => {
    const holder = { officer: '1', session: 'a'.repeat(32) };
    const secret = 'ADMIN_JWT_SECRET-for-tests-only';
    for (const pass of [signedPass(secret, holder, Date.now() - passLife), signedPass('another', holder, Date.now()), signedPass(secret, holder, Date.now())]) {
      await expectHidden(get(picture.url, { cookie: `sanctuary_library=${pass}` }));
    }
  });
});

describe('no way of writing an address leads to a file', () => {
  const tricks = (name: string): string[] => [
    `//uploads/${name}`, `/uploads//${name}`, `/uploads/./${name}`, `/./uploads/${name}`, `/uploads/x/../${name}`, `/uploads/../uploads/${name}`, `/uploads/%2e%2e/uploads/${name}`,
    `/uploads/..%2fuploads/${name}`, `/uploads%2f${name}`, `/%75ploads/${name}`, `/UPLOADS/${name}`, `/uploads/${name}/`, `/uploads/${name}%00`, `/uploads/${name};x`, `/uploads/${name}%20`,
    `/uploads\\${name}`, `/x/../uploads/${name}`, `/admin/../uploads/${name}`, `/admin/..%2fuploads/${name}`, `/public/uploads/${name}`, `/api/uploads/${name}`, `/upload/files/../../uploads/${name}`,
    `http://127.0.0.1/uploads/${name}`, `/uploads/${name.replace('_', '%5f')}`, `/uploads/${encodeURIComponent(`../uploads/${name}`)}`,
  ];

  test('for nobody', async () => {
    for (const address of tricks(path.basename(picture.url))) {
      const { status, bytes } = await get(address);
      expect([address, status >= 400 || bytes.length === 0, bytes.length < 1000]).toEqual([address, true, true]);
    }
  });

  test('nor for who may see the library, but by its own address', async () => {
    const pass = await passOf(admin);
    for (const address of tricks(path.basename(picture.url)).filter((trick) => !trick.startsWith('http'))) {
      const { status, bytes } = await get(address, pass);
      expect([address, status >= 400, bytes.length < 1000]).toEqual([address, true, true]);
    }
    expect((await get(`${picture.url}?v=1`, pass)).status).toBe(200);
  });

  test('that is not in the library, though it lies in the public folder', async () => {
    const folder = path.join(cms.dataDir, 'public');
    await mkdir(path.join(folder, '.well-known'), { recursive: true });
    const loose = ['loose.txt', 'index.html', 'uploads/loose.png', 'uploads/.loose', '.well-known/loose.txt'];
    for (const name of loose) await writeFile(path.join(folder, name), 'nobody is to read this');
    const keys = [{}, bearer(cmsToken), await passOf(admin)];
    for (const name of [...loose, 'uploads/', 'uploads', '']) {
      for (const headers of keys) expect([name, (await get(`/${name}`, headers)).bytes.includes('nobody is to read')]).toEqual([name, false]);
    }
    for (const headers of keys) expect((await get('/loose.txt', headers)).status).toBe(404);
  });
});

describe('the publisher', () => {
  test('reads a file with its token, whole or in parts, and nothing on the way may keep it', async () => {
    const { status, bytes, headers } = await get(picture.url, bearer(cmsToken));
    expect(status).toBe(200);
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    expect(headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(bytes.length),
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': expect.stringContaining('sandbox'),
    });
    const part = await get(picture.url, { ...bearer(cmsToken), range: 'bytes=10-19' });
    expect([part.status, part.headers['content-range'], part.bytes]).toEqual([206, `bytes 10-19/${bytes.length}`, bytes.subarray(10, 20)]);
    expect((await get(picture.url, { ...bearer(cmsToken), range: `bytes=${bytes.length}-` })).status).toBe(416);
  });

  test('learns whether a file is still the same without reading it', async () => {
    const { status, bytes, headers } = await get(picture.url, bearer(cmsToken), 'HEAD');
    const whole = await get(picture.url, bearer(cmsToken));
    expect([status, bytes.length, headers['etag'], headers['content-length']]).toEqual([200, 0, whole.headers['etag'], String(whole.bytes.length)]);
  });

  test('hears that a file is gone', async () => {
    const soonGone = await addPicture(admin, 'soon-gone.jpg');
    await admin.request('DELETE', `/upload/files/${soonGone.id}`);
    expect((await get(soonGone.url, bearer(cmsToken))).status).toBe(404);
  });
});

test('no other token of the admin opens the library, whatever it may do besides', async () => {
  for (const type of ['full-access', 'read-only']) {
    const made = await admin.request('POST', '/admin/api-tokens', { name: `Test ${type}`, description: '', type, lifespan: null });
    const key = textAt(made.body, 'data.accessKey');
    expect((await get('/api/upload/files', bearer(key))).status).toBe(200);
    await expectHidden(get(picture.url, bearer(key)));
  }
});

describe('officers', () => {
  test.each(['communications-officer', 'translator', 'safeguarding-lead'])('who are signed in see the library: %s', async (role) => {
    const pass = await passOf(await admin.officer(role));
    for (const address of picture.urls) {
      const { status, bytes, headers } = await get(address, pass);
      expect([address, status, bytes.length > 100, headers['cache-control']]).toEqual([address, 200, true, 'private, no-store']);
    }
  });

  test('have a pass that no script and no other page can use, for a quarter of an hour', async () => {
    expect(await cookieOf(admin)).toMatch(/^sanctuary_library=[\w.-]+; Path=\/uploads; Max-Age=900; HttpOnly; SameSite=Strict$/);
  });

  test('who may not see the library get no pass', async () => {
    const partner = await admin.officer('partner-editor');
    expect((await partner.request('POST', '/sanctuary/library-pass')).status).toBe(403);
    expect(await cookieOf(partner)).toBeUndefined();
    expect((await get('/sanctuary/library-pass', {}, 'POST')).status).toBe(401);
    expect((await get('/sanctuary/library-pass', bearer(cmsToken), 'POST')).status).toBe(401);
  });

  test('see nothing more from the moment at which they sign out', async () => {
    const officer = await admin.officer('communications-officer');
    const pass = await passOf(officer);
    expect((await get(picture.url, pass)).status).toBe(200);
    await officer.request('POST', '/admin/logout', {});
    await expectHidden(get(picture.url, pass));
  });

  test('see nothing more from the moment at which they are blocked, or lose the right', async () => {
    const officer = await admin.officer('communications-officer');
    const other = await admin.officer('translator');
    const [pass, otherPass] = [await passOf(officer), await passOf(other)];
    const roles = at((await admin.request('GET', '/admin/roles')).body, 'data');
    const partner = Array.isArray(roles) ? roles.find((role: unknown) => at(role, 'code') === 'partner-editor') : undefined;
    await admin.request('PUT', `/admin/users/${officer.id}`, { isActive: false });
    await admin.request('PUT', `/admin/users/${other.id}`, { roles: [at(partner, 'id')] });
    await expectHidden(get(picture.url, pass));
    await expectHidden(get(picture.url, otherPass));
  });

  test('behind https have a pass that travels by https alone', async () => {
    const behind = await startCms({ variables: behindProxy });
    try {
      expect(await cookieOf(await Admin.login(behind))).toMatch(/; HttpOnly; SameSite=Strict; Secure$/);
    } finally {
      await discard(behind);
    }
  });
});

describe('a preview', () => {
  const secret = 'PREVIEW_SECRET-for-tests-only';
  const linkTo = (documentId: string, now = Date.now()): string => signedLink(secret, { type: 'page', documentId, locale: 'en', status: 'draft' }, now);

  test('reads the pictures of the draft that its link names, in fields and in texts, and no others', async () => {
    const [inField, inText, elsewhere] = [await addPicture(admin, 'field.jpg'), await addPicture(admin, 'text.jpg'), await addPicture(admin, 'elsewhere.jpg')];
    const page = { title: 'With pictures', summary: 'In short.', body: `![A garden](${inText.url})`, picture: { image: Number(inField.id), alt: 'A garden' } };
    const id = idOf(await admin.create('page', page));
    const link = linkTo(id);
    expect((await get(inField.url, bearer(link))).status).toBe(200);
    expect((await get(inText.url, bearer(link))).status).toBe(200);
    await expectHidden(get(elsewhere.url, bearer(link)));
    await expectHidden(get(inField.url, bearer(linkTo(id, Date.now() - linkLife))));
    await expectHidden(get(inField.url, bearer(signedLink('another-secret', { type: 'page', documentId: id, locale: 'en', status: 'draft' }, Date.now()))));
    await admin.update('page', id, { body: 'No picture any more.' });
    await expectHidden(get(inText.url, bearer(link)));
  });
});

test('the log names no token and no pass', () => {
  expect(cms.log()).not.toContain(cmsToken);
  expect(cms.log()).not.toContain('sanctuary_library');
});
