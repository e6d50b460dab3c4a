import { aSnapshot } from '../../tests/fixtures/index.ts';
import { allPaths } from '../content/index.ts';
import { headersOf } from '../release/headers.ts';
import { inlineSources } from '../release/inline-sources.ts';
import { faultOf } from './needs.ts';
import { pageFacts } from './page-facts.ts';
import { PageNeeds } from './page-needs.ts';

const snapshot = aSnapshot();
const good = `<!doctype html><html lang="en" dir="ltr"><head><title>See a doctor</title>
<link rel="canonical" href="https://sanctuary.example.org/guides/see-a-doctor/"><link rel="stylesheet" href="/_astro/a.css">
<meta property="og:image" content="https://sanctuary.example.org/social/guides.en.png">
<script>go()</script><script type="application/ld+json">{"@type":"WebPage"}</script></head>
<body><h1>See a doctor</h1><picture><source type="image/avif" srcset="/media/a-320.avif 320w, /media/a-640.avif 640w">
<img src="/media/a-640.jpg" alt="" width="640" height="320"></picture>
<p>Use the <a href="https://www.nhs.uk/">NHS website</a>.</p></body></html>`;
const policy = headersOf(inlineSources(good), [])[0]?.headers['content-security-policy'] ?? '';

function faults(html: string, path = '/guides/see-a-doctor/'): string[] {
  const { siteUrl } = snapshot;
  const page = pageFacts(path, html, allPaths(snapshot).get(path), siteUrl, new PageNeeds(siteUrl));
  const there = ['/social/guides.en.png', '/_astro/a.css', '/media/a-320.avif', '/media/a-640.avif', '/media/a-640.jpg'];
  const offer = { idsOn: (address: string) => (['/guides/see-a-doctor/', '/ar/guides/see-a-doctor/', '/services/weekly-drop-in/'].includes(address) ? page.ids : undefined), hasFile: (file: string) => there.includes(file), policy };
  return [...page.faults, ...page.needs.flatMap((need) => faultOf(need, offer) ?? [])];
}

it('finds nothing wrong with a good page', () => {
  expect(faults(good)).toEqual([]);
});

it.each([
  ['no main heading', 'It has 0 main headings', (html: string) => html.replaceAll('h1>', 'h2>')],
  ['two main headings', 'It has 2 main headings', (html: string) => html.replace('<picture>', '<h1>Again</h1><picture>')],
  ['no language', 'It does not say its language', (html: string) => html.replace(' lang="en"', '')],
  ['the wrong language', 'Set lang to “en”', (html: string) => html.replace('lang="en"', 'lang="ar"')],
  ['the wrong direction', 'Set dir to “ltr”', (html: string) => html.replace('dir="ltr"', 'dir="rtl"')],
  ['no canonical address', 'Its canonical address is missing', (html: string) => html.replace('rel="canonical"', 'rel="prev"')],
  ['the canonical address of another page', 'Make it https://sanctuary.example.org/guides/see-a-doctor/', (html: string) => html.replace('see-a-doctor/"><link', 'see-a-dentist/"><link')],
  ['a note that it is not translated, though it is', 'says that it is not translated', (html: string) => html.replace('<p>', '<p class="notice missing">')],
  ['no title', 'It has no title', (html: string) => html.replace('See a doctor</title>', ' </title>')],
  ['a picture without a description', 'has no description', (html: string) => html.replace(' alt=""', '')],
  ['a picture without a size', 'does not say its width', (html: string) => html.replace(' width="640"', '')],
  ['a style attribute', 'has a style attribute', (html: string) => html.replace('<p>', '<p style="color:red">')],
  ['a listener in an attribute', 'has onclick', (html: string) => html.replace('<p>', '<p onclick="go()">')],
  ['a link to a script', 'leads to a script', (html: string) => html.replace('https://www.nhs.uk/', 'javascript:go()')],
  ['a script that the policy does not name', 'script or style that the policy does not name', (html: string) => html.replace('go()', 'stop()')],
  ['a style that the policy does not name', 'script or style that the policy does not name', (html: string) => html.replace('</head>', '<style>p{}</style></head>')],
  ['no social picture', 'It has no social picture', (html: string) => html.replace('og:image', 'og:video')],
  ['a social picture that is not there', 'social/no.png is not among the files', (html: string) => html.replace('guides.en.png', 'no.png')],
  ['a social picture of another site', 'is not among the files', (html: string) => html.replace('content="https://sanctuary.example.org', 'content="https://pictures.example.org')],
  ['data that no search engine can read', 'is not JSON', (html: string) => html.replace('{"@type"', '{@type')],
  ['a file of the CMS', 'It points at /uploads/a.jpg in the CMS', (html: string) => html.replace('src="/media/a-640.jpg"', 'src="/uploads/a.jpg"')],
  ['a link to the CMS', 'in the CMS', (html: string) => html.replace('https://www.nhs.uk/', 'http://localhost:1337/uploads/a.pdf')],
  ['the short code of a fact', 'It shows the short code {{fact:weekly-money}}', (html: string) => html.replace('NHS website', 'NHS {{fact:weekly-money}}')],
  ['half a short code', 'It shows the short code {{fact:', (html: string) => html.replace('NHS website', 'NHS {{fact:Weekly')],
  ['a font of another site', 'It loads https://fonts.example.com/a.css', (html: string) => html.replace('/_astro/a.css', 'https://fonts.example.com/a.css')],
  ['a picture of another site', 'It loads //cdn.example.com/a.avif', (html: string) => html.replace('/media/a-320.avif', '//cdn.example.com/a.avif')],
])('finds %s', (_, message, spoil) => {
  expect(faults(spoil(good))).toEqual(expect.arrayContaining([expect.stringContaining(message)]));
});

it('wants a page in Arabic to run from right to left', () => {
  const arabic = good.replace('lang="en" dir="ltr"', 'lang="ar" dir="rtl"').replace('.org/guides', '.org/ar/guides');
  expect(faults(arabic, '/ar/guides/see-a-doctor/')).toEqual([]);
  expect(faults(arabic.replace(' dir="rtl"', ''), '/ar/guides/see-a-doctor/')).toEqual(['It is laid out the wrong way round. Set dir to “rtl”.']);
});

it('wants a handout to name the page that it is made of', () => {
  const handout = good.replace('lang="en" dir="ltr"', 'lang="ar" dir="rtl"').replace('.org/guides', '.org/ar/guides');
  const path = '/ar/guides/see-a-doctor/handout/';
  expect(faults(handout, path)).toEqual([]);
  expect(faults(handout.replace('see-a-doctor/"><link', 'see-a-doctor/handout/"><link'), path)).toEqual([expect.stringContaining('Make it https://sanctuary.example.org/ar/guides/see-a-doctor/.')]);
});

describe('a page in Arabic whose words are English', () => {
  const path = '/ar/services/weekly-drop-in/';
  const untranslated = good
    .replace('lang="en" dir="ltr"', 'lang="ar" dir="rtl"')
    .replace('<h1>', '<p class="notice missing">بالإنجليزية</p><h1 lang="en" dir="ltr">')
    .replace('<p>Use', '<div class="prose" lang="en" dir="ltr"><p>Use')
    .replace('</body>', '</div></body>')
    .replace(/<script type.*?<\/script>/, '')
    .replace('/guides/see-a-doctor/"><link', '/services/weekly-drop-in/"><link');

  it('is right as it is', () => {
    expect(faults(untranslated, path)).toEqual([]);
  });

  it.each([
    ['a title that is not marked', 'not marked: h1', (html: string) => html.replace('<h1 lang="en" dir="ltr">', '<h1>')],
    ['a text whose direction is not marked', 'not marked: div.prose', (html: string) => html.replace('<div class="prose" lang="en" dir="ltr">', '<div class="prose" lang="en">')],
    ['a frame that is called English', 'It calls body English', (html: string) => html.replace('<body>', '<body lang="en">')],
    ['a canonical address of its own', 'Make it https://sanctuary.example.org/services/weekly-drop-in/', (html: string) => html.replace('.org/services', '.org/ar/services')],
    ['no note', 'does not say so', (html: string) => html.replace('notice missing', 'notice')],
    ['data for search engines', '(JSON-LD)', (html: string) => html.replace('</head>', '<script type="application/ld+json">{}</script></head>')],
  ])('has %s', (_, message, spoil) => {
    expect(faults(spoil(untranslated), path)).toEqual([expect.stringContaining(message)]);
  });

  it('is no page that the sitemap must name', () => {
    const { siteUrl } = snapshot;
    expect(pageFacts(path, untranslated, allPaths(snapshot).get(path), siteUrl, new PageNeeds(siteUrl)).isListed).toBe(false);
  });
});
