import { locales } from '@sanctuary/shared-types';
import { beingChangedPage } from './page.ts';

test.each(locales.map(({ code }) => code))('in %s it says to come back, and calls 999; the English stands below', (code) => {
  const page = beingChangedPage(code);
  expect(page.match(/<a href="tel:999" dir="ltr">999<\/a>/g)).toHaveLength(code === 'en' ? 1 : 2);
  expect(page).toContain('Please come back in a minute.');
  expect(page.includes('<div lang="en" dir="ltr">')).toBe(code !== 'en');
});
