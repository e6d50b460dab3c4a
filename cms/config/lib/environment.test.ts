import { readEnvironment } from './environment';

const secrets = Object.fromEntries(
  ['API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY', 'CMS_TOKEN', 'PUBLISHER_SECRET', 'PREVIEW_SECRET'].map((name) => [name, `${name}-long-enough`]),
);
const enough = { ...secrets, APP_KEYS: 'one-app-key-that-is-long,another-app-key', DATA_DIR: '/srv/data' };

test('what is left out has a sensible value', () => {
  expect(readEnvironment(enough)).toMatchObject({
    host: '127.0.0.1',
    port: 1337,
    dataDir: '/srv/data',
    databaseUrl: undefined,
    publisherUrl: 'http://127.0.0.1:4400',
    previewPort: 4402,
    siteUrl: 'http://localhost:4321',
    appKeys: ['one-app-key-that-is-long', 'another-app-key'],
    firstAdministrator: undefined,
  });
  expect(readEnvironment({ ...enough, SITE_PORT: '80', PUBLISHER_PORT: '81' })).toMatchObject({ siteUrl: 'http://localhost:80', publisherUrl: 'http://127.0.0.1:81' });
});

test.each([
  ['DATA_DIR', undefined, 'DATA_DIR is missing. Set it to the folder'],
  ['CMS_TOKEN', undefined, 'CMS_TOKEN is missing. Start the system with `npm start`'],
  ['PUBLISHER_SECRET', 'short', 'PUBLISHER_SECRET is too short'],
  ['CMS_PORT', 'x', 'CMS_PORT is “x”, which is no port'],
  ['CMS_PORT', '70000', 'CMS_PORT is “70000”'],
  ['DATABASE_URL', 'mysql://x', 'DATABASE_URL is not an address that can be used. Write it as postgres://… or postgresql://…'],
  ['PUBLISHER_URL', 'nowhere', 'PUBLISHER_URL is not an address'],
  ['SITE_URL', 'ftp://x', 'SITE_URL is not an address'],
  ['SMTP_URL', 'http://x', 'SMTP_URL is not an address'],
  ['ADMIN_EMAIL', 'a@example.org', 'ADMIN_PASSWORD is missing while ADMIN_EMAIL is set'],
  ['ADMIN_PASSWORD', 'long-enough-password', 'ADMIN_EMAIL is missing while ADMIN_PASSWORD is set'],
])('%s = %j stops with words', (name, value, words) => {
  expect(() => readEnvironment({ ...enough, [name]: value })).toThrow(words);
});

test('an administrator needs an address and a long password', () => {
  expect(() => readEnvironment({ ...enough, ADMIN_EMAIL: 'nobody', ADMIN_PASSWORD: 'long-enough-password' })).toThrow('is no e-mail address');
  expect(() => readEnvironment({ ...enough, ADMIN_EMAIL: 'a@example.org', ADMIN_PASSWORD: 'short' })).toThrow('ADMIN_PASSWORD is too short');
  expect(readEnvironment({ ...enough, ADMIN_EMAIL: 'A@Example.org', ADMIN_PASSWORD: 'long-enough-password' }).firstAdministrator?.email).toBe('a@example.org');
});
