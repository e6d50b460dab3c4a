import { bandHtml } from './band.ts';
import { framed, plainPage } from './framed.ts';
import { fileHeaders, previewHeaders } from './headers.ts';

const page = `<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>Guide</title><link rel="canonical" href="https://site.example/guides/x/"><link rel="stylesheet" href="/_astro/a.css"><script type="module" src="/_astro/a.js"></script><style>p{color:red}</style></head><body class="page"><a href="/guides/">Guides</a><a href="#top">Up</a><a href="https://nhs.uk">NHS</a><a href="tel:999">Call</a><picture><source srcset="/media/a-320.avif 320w, /media/a-640.avif 640w"><img src="/media/a.jpg" alt=""></picture><script>go()</script></body></html>`;
const band = { title: 'This is a draft. Only you can see it.', notes: ['Saved on <Monday>.'], faults: ['The title is empty. Fill it in.'] };
const html = framed(page, 'https://site.example', band);

describe('framed', () => {
  it('asks for files below its own address', () => {
    expect(html).toContain('href="_astro/a.css"');
    expect(html).toContain('srcset="media/a-320.avif 320w, media/a-640.avif 640w"');
    expect(html).toContain('src="media/a.jpg"');
    expect(html).not.toMatch(/(?:src|srcset|href)="\//);
  });

  it('leads to the public site, in a tab of its own', () => {
    expect(html).toContain('<a href="https://site.example/guides/" target="_blank" rel="noopener noreferrer">Guides</a>');
    expect(html).toContain('<a href="#top">Up</a>');
  });

  it('runs nothing, and says that it is not to be found', () => {
    expect(html).not.toContain('<script');
    expect(html).not.toContain('canonical');
    expect(html).toContain('<meta name="robots" content="noindex, nofollow, noarchive">');
  });

  it('has the band first, in English whatever the language of the page, and keeps that of the page', () => {
    expect(html).toMatch(/^<!DOCTYPE html><html lang="ar" dir="rtl">/);
    expect(html).toContain(`<body class="page">${bandHtml(band)}`);
    expect(bandHtml(band)).toContain('Saved on &lt;Monday&gt;.');
    expect(bandHtml(band)).toContain('lang="en-GB" dir="ltr"');
  });
});

describe('previewHeaders', () => {
  const headers = previewHeaders(html, ['https://admin.example']);
  const policy = headers['content-security-policy'] ?? '';

  it('lets nobody keep it, find it, or frame it but the admin', () => {
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow, noarchive', 'referrer-policy': 'no-referrer', 'cross-origin-resource-policy': 'same-origin' });
    expect(policy).toContain('frame-ancestors https://admin.example;');
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('lets nothing run, and nothing of it reach what the browser keeps for the admin', () => {
    expect(policy).toMatch(/sandbox allow-popups allow-popups-to-escape-sandbox$/);
    expect(policy).not.toMatch(/script-src|unsafe|connect-src/);
    expect(policy.match(/'sha256-/g)).toHaveLength(2);
  });

  it('is as strict with files', () => {
    expect(fileHeaders).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': expect.stringContaining('noindex'), 'x-content-type-options': 'nosniff' });
  });
});

test('a page of the preview’s own holds words as words', () => {
  expect(plainPage('Not <now>', ['One & two'])).toContain('<h1>Not &lt;now&gt;</h1>\n<p>One &amp; two</p>');
});
