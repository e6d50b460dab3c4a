import { sourceDigest } from './source-digest';

it('is the same in the CMS and on the site: the site’s own test has these very letters', () => {
  expect(sourceDigest('£49.18 a week')).toBe(sourceDigest(' £49.18 a week '));
  expect(sourceDigest('42 days')).toBe('ea61b688575c304209ae8738bbf8e2d3');
});
