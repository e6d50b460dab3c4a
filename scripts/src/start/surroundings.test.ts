import { withEmptySettings, withoutSettings } from './surroundings.ts';

test('a build does not see one system’s settings', () => {
  expect(withoutSettings({ PATH: '/bin', NODE_ENV: 'test', DATABASE_URL: 'postgres://x', CMS_PORT: '1' })).toEqual({ PATH: '/bin' });
});

test('a check sees them empty, so that .env does not fill them in', () => {
  expect(withEmptySettings({ PATH: '/bin', DATABASE_URL: 'postgres://x' })).toMatchObject({ PATH: '/bin', DATABASE_URL: '', SMTP_URL: '' });
});
