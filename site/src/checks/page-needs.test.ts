import { faultOf } from './needs.ts';
import { pageFacts } from './page-facts.ts';
import { PageNeeds } from './page-needs.ts';

const siteUrl = 'https://sanctuary.example.org';

/** What is wrong with the links of a page that holds this, beside `/guides/` with a place called “steps”, and a stylesheet. */
function faults(body: string): string[] {
  const { ids, needs, faults: own } = linksOf(body);
  const idsOn = (path: string) => (path === '/' ? ids : path === '/guides/' ? ['steps'] : undefined);
  const offer = { idsOn, hasFile: (file: string) => file === '/_astro/a.css', policy: '' };
  return [...own, ...needs.flatMap((need) => faultOf(need, offer) ?? [])];
}

function linksOf(body: string) {
  const facts = pageFacts('/', body, undefined, siteUrl, new PageNeeds(siteUrl));
  return { ...facts, faults: facts.faults.filter((fault) => fault.startsWith('The link')) };
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
  ['a page that is not there', '<a href="/guides/no/">', 'The link /guides/no/ leads nowhere. Correct it, or take it out.'],
  ['a page without its slash', '<a href="/guides">', 'The link /guides leads nowhere. Correct it, or take it out.'],
  ['a place that is not there', '<a href="/guides/#no">', 'The link /guides/#no leads to a place that is not on that page. Give a heading there the id “no”, or link to the page.'],
  ['an asset that is not there', '<img src="/media/no.jpg">', 'The link /media/no.jpg leads nowhere. Correct it, or take it out.'],
  ['no address at all', '<a href="https://">', 'The link https:// is no address. Correct it, or take it out.'],
])('finds a link to %s', (_, body, fault) => {
  expect(faults(body)).toEqual([fault]);
});

it('asks for the same thing once, for all pages of a site', () => {
  const needs = new PageNeeds(siteUrl);
  const html = '<a href="/guides/">Guides</a><a href="/guides/">Again</a>';
  const [first, second] = ['/', '/news/'].map((path) => pageFacts(path, html, undefined, siteUrl, needs).needs);
  expect(first).toHaveLength(1);
  expect(second?.[0]).toBe(first?.[0]);
});
