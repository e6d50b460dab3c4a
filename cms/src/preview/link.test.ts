import { linkLife, readLink, signedLink } from './link';

const secret = 'a-secret-of-the-cms-in-tests';
const shown = { type: 'arrival-guide', documentId: 'abc', locale: 'ar', status: 'draft' } as const;
const now = Date.UTC(2026, 10, 23);

test('a link opens what it was made for, while it lasts', () => {
  const link = signedLink(secret, shown, now);
  expect(readLink(secret, link, now + linkLife - 1)).toMatchObject(shown);
  expect(readLink(secret, link, now + linkLife)).toBe('expired');
});

test('no two links are the same', () => {
  expect(signedLink(secret, shown, now)).not.toBe(signedLink(secret, shown, now));
});

test('a link that anybody else made, or changed, opens nothing', () => {
  const [payload = '', signature = ''] = signedLink(secret, shown, now).split('.');
  const other = Buffer.from(payload, 'base64url').toString().replace('"abc"', '"xyz"');
  const changed = Buffer.from(other).toString('base64url');
  for (const text of ['', 'x', payload, `${payload}.`, `.${signature}`, `${changed}.${signature}`, `${payload}.${'A'.repeat(43)}`]) {
    expect(readLink(secret, text, now)).toBe('forged');
  }
  expect(readLink('another-secret-of-another-cms', `${payload}.${signature}`, now)).toBe('forged');
});
