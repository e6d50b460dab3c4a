import { aSnapshot } from '../../tests/fixtures/index.ts';
import { builtPage } from './built-page.ts';
import { Links } from './link-rules.ts';

/** What is wrong with a page that holds this, beside `/guides/` with a place called “steps”, and a stylesheet. */
function faults(body: string): string[] {
  const links = new Links({ snapshot: aSnapshot(), policy: '', files: new Set(['/_astro/a.css', '/guides/index.html', '/index.html']) });
  links.read(builtPage('/', body, undefined));
  links.read(builtPage('/guides/', '<h2 id="steps">Steps</h2>', undefined));
  return links.findings().map(({ path, message }) => `${path}: ${message}`);
}

it.each([
  ['a page', '<a href="/guides/">'],
  ['a page by its whole address', '<a href="https://sanctuary.example.org/guides/">'],
  ['a place on another page', '<a href="/guides/#steps">'],
  ['a place on the same page', '<p id="here"><a href="#here">'],
  ['the top of the page', '<a href="#">'],
  ['a page with a choice', '<a href="/guides/?topic=health">'],
  ['an asset', '<link rel="stylesheet" href="/_astro/a.css">'],
  ['other sites, letters and calls', '<a href="https://www.nhs.uk/"><a href="mailto:a@example.org"><a href="tel:999">'],
])('lets a link lead to %s', (_, body) => {
  expect(faults(body)).toEqual([]);
});

it.each([
  ['a page that is not there', '<a href="/guides/no/">', '/: The link /guides/no/ leads nowhere. Correct it, or take it out.'],
  ['a page without its slash', '<a href="/guides">', '/: The link /guides leads nowhere. Correct it, or take it out.'],
  ['a place that is not there', '<a href="/guides/#no">', '/: The link /guides/#no leads to a place that is not on that page. Give a heading there the id “no”, or link to the page.'],
  ['an asset that is not there', '<img src="/media/no.jpg">', '/: The link /media/no.jpg leads nowhere. Correct it, or take it out.'],
  ['no address at all', '<a href="https://">', '/: The link https:// is no address. Correct it, or take it out.'],
])('finds a link to %s', (_, body, fault) => {
  expect(faults(body)).toEqual([fault]);
});
