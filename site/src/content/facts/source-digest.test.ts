import { sourceDigest } from './source-digest.ts';

it('is the same on the site and in the CMS: the CMS’s own test has these very letters', () => {
  expect(sourceDigest('£49.18 a week')).toBe(sourceDigest(' £49.18 a week '));
  expect(sourceDigest('42 days')).toBe('ea61b688575c304209ae8738bbf8e2d3');
});
