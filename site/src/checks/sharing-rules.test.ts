import { builtPage } from './built-page.ts';
import { isListed } from './sharing-rules.ts';

const pageWith = (head: string) => builtPage('/ar/guides/see-a-doctor/handout/', `<!doctype html><html lang="ar"><head>${head}</head><body></body></html>`, undefined);
const canonical = (path: string) => `<link rel="canonical" href="https://sanctuary.example.org${path}">`;

test.each([
  ['a page that names itself', canonical('/ar/guides/see-a-doctor/handout/'), true],
  ['a page that names none', '', true],
  ['a handout, which names the page that it is of', canonical('/ar/guides/see-a-doctor/'), false],
  ['a page that search engines must not list', '<meta name="robots" content="noindex">', false],
])('search engines may list %s: %s', (_, head, may) => {
  expect(isListed(pageWith(head))).toBe(may);
});
