import { matterOf } from './matter.ts';
import { resultOf } from './result.ts';

const site = 'https://sanctuary.example';
const page = (matter: string, { address = '/guides/bus/', canonical = address, main = 'data-search=""' }: { address?: string; canonical?: string; main?: string } = {}) => `<!doctype html><html lang="ar" dir="rtl"><head>
<meta name="description" content="All about buses"><link rel="canonical" href="${site}${canonical}"></head><body>
<nav class="breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/guides/" lang="en" dir="ltr">Guides</a></li><li><span>Buses</span></li></ol></nav>
<main id="main" ${main}>${matter}</main></body></html>`;
const now = page('<h1>Buses</h1><p>Two lions wait.</p>');

/** What the index knows of a page, as it was then. */
const hit = (then: string, address = '/guides/bus/') => ({
  url: `${address}#${matterOf(then, site + address)?.digest ?? ''}`,
  excerpt: 'Two <mark>lions</mark> wait &lt;here&gt;.',
});
const answering = (html: string, status = 200) => async () => ({ ok: status === 200, status, text: async () => html }) as Response;

test('a page that is as it was: its title and part as the page says them, and the words around what was found', async () => {
  expect(await resultOf(hit(now), answering(now))).toEqual({
    href: '/guides/bus/',
    title: { text: 'Buses' },
    part: { text: 'Guides', lang: 'en', dir: 'ltr' },
    excerpt: [{ text: 'Two ', isFound: false }, { text: 'lions', isFound: true }, { text: ' wait <here>.', isFound: false }],
  });
});

test.each([404, 410, 503])('a page that is answered with %d is not shown', async (status) => {
  expect(await resultOf(hit(now), answering(now, status))).toBeUndefined();
});

test('of a page that has changed since, nothing is shown that it does not say', async () => {
  const changed = page('<h1>Buses in town</h1><p>Two cats wait.</p>');
  expect(await resultOf(hit(now), answering(changed))).toMatchObject({ title: { text: 'Buses in town' }, excerpt: [{ text: 'All about buses', isFound: false }] });
});

test('what is around the main part may change: the page is the same', async () => {
  const renamed = now.replace('Home', 'Begin');
  expect((await resultOf(hit(now), answering(renamed)))?.excerpt).toHaveLength(3);
});

test.each([
  ['shows what has its place elsewhere', page('<h1>Buses</h1>', { canonical: '/en/' })],
  ['is a list now', page('<h1>Buses</h1>', { main: '' })],
  ['was replaced by another', page('<h1>Buses</h1>', { address: '/guides/coaches/' })],
])('a page that %s is not shown', async (_, html) => {
  expect(await resultOf(hit(now), answering(html))).toBeUndefined();
});
