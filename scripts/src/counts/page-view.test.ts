import { pageViewed } from './page-view.ts';

const ask = (address: string, headers: Record<string, string> = {}, method = 'GET') => ({
  method,
  address,
  header: (name: string) => new Map(Object.entries({ 'sec-fetch-dest': 'document', ...headers })).get(name),
});

it.each([200, 304])('counts a page that a person opened, answered %i', (status) => {
  expect(pageViewed(ask('/guides/bank/'), status)).toBe('/guides/bank/');
});

it('knows a page by its address alone, whatever stands behind it', () => {
  expect(pageViewed(ask('/search/?q=my%20name#here'), 200)).toBe('/search/');
  expect(pageViewed(ask('/guides/caf%C3%A9/'), 200)).toBe('/guides/caf\u00e9/');
});

it.each([
  ['what was not found', ask('/nothing/'), 404],
  ['what was withdrawn', ask('/stories/one/'), 410],
  ['a former address', ask('/guides/banks/'), 301],
  ['a page that could not be sent', ask('/'), 500],
  ['a question about a page', ask('/', {}, 'HEAD'), 200],
  ['a file', ask('/feed.xml'), 200],
  ['what a page loads', ask('/', { 'sec-fetch-dest': 'empty' }), 200],
  ['a page in a frame', ask('/', { 'sec-fetch-dest': 'iframe' }), 200],
  ['a page fetched in advance', ask('/', { 'sec-purpose': 'prefetch' }), 200],
  ['a page fetched in advance by Safari', ask('/', { purpose: 'prefetch' }), 200],
  ['an address that is none', ask('/%/'), 200],
])('does not count %s', (_what, asked, status) => expect(pageViewed(asked, status)).toBeUndefined());

it('does not count programs, which do not say that a person opens a page', () => {
  expect(pageViewed({ method: 'GET', address: '/', header: () => undefined }, 200)).toBeUndefined();
});
