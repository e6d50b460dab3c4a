import path from 'node:path';
import { projectRoot, readEnvironment, readPublisherEnvironment, readStartEnvironment } from './environment.ts';

const secrets = { CMS_TOKEN: 'read-token-of-the-tests', PUBLISHER_SECRET: 'publisher-secret-of-the-tests' };

it('fills in what was not said', () => {
  expect(readEnvironment({})).toMatchObject({
    host: '127.0.0.1', cmsPort: 1337, sitePort: 4321, publisherPort: 4400, previewPort: 4402, dataDir: path.join(projectRoot, '.data'),
    siteUrl: 'http://localhost:4321', cmsUrl: 'http://127.0.0.1:1337', publisherUrl: 'http://127.0.0.1:4400', smtpUrl: undefined,
  });
});

it('takes an empty value as none, and spaces for nothing', () => {
  expect(readEnvironment({ SITE_PORT: '', SITE_URL: ' https://sanctuary.example/ ', SMTP_URL: '  ' })).toMatchObject({
    sitePort: 4321, siteUrl: 'https://sanctuary.example', smtpUrl: undefined,
  });
});

it('counts a folder from the project, wherever it was called', () => {
  expect(readEnvironment({ DATA_DIR: 'elsewhere' }).dataDir).toBe(path.join(projectRoot, 'elsewhere'));
  expect(readEnvironment({ DATA_DIR: '/srv/data' }).dataDir).toBe('/srv/data');
});

it('tells the administrator where nobody else is named', () => {
  expect(readEnvironment({ ADMIN_EMAIL: 'web@example.gov.uk' }).alertEmail).toBe('web@example.gov.uk');
});

it.each([
  ['CMS_PORT', 'eighty', 'a whole number from 1 to 65535'],
  ['SITE_PORT', '70000', 'a whole number from 1 to 65535'],
  ['SITE_URL', 'sanctuary.example', 'must be an address such as https://'],
  ['SITE_URL', 'https://sanctuary.example/pages', 'with no path'],
  ['SMTP_URL', 'http://mail.example', 'must be an address such as smtps://'],
  ['DATABASE_URL', 'mysql://db', 'must be an address such as postgres://'],
  ['ALERT_EMAIL', 'nobody', 'must be an e-mail address'],
  ['ADMIN_PASSWORD', 'short', 'at least 12 characters'],
])('names %s=%s and the remedy', (name, value, remedy) => {
  expect(() => readEnvironment({ [name]: value })).toThrow(new RegExp(`^${name} .*${remedy}`));
});

it('asks for the secrets of the publisher, and for no others', () => {
  expect(readPublisherEnvironment(secrets)).toMatchObject({ cmsToken: secrets.CMS_TOKEN, publisherSecret: secrets.PUBLISHER_SECRET });
  expect(() => readPublisherEnvironment({ CMS_TOKEN: secrets.CMS_TOKEN })).toThrow('PUBLISHER_SECRET is missing. Start the system with npm start');
  expect(() => readPublisherEnvironment({ ...secrets, CMS_TOKEN: 'short' })).toThrow('CMS_TOKEN is too short');
});

it('wants three different ports, and a whole administrator', () => {
  expect(() => readStartEnvironment({ CMS_PORT: '4321' })).toThrow('SITE_PORT is 4321, and so is CMS_PORT. Give each a port of its own.');
  expect(() => readStartEnvironment({ SITE_PORT: '0' })).toThrow('SITE_PORT must be a port');
  expect(() => readStartEnvironment({ ADMIN_PASSWORD: 'long-enough-for-us' })).toThrow('ADMIN_EMAIL is missing');
});
