import { caddySnippets, type ServedRelease } from './caddy.ts';

const release: ServedRelease = {
  id: '0123456789abcdef',
  releasesDir: '/site/releases',
  searchDir: '/site/search',
  headers: [
    { path: '/*', headers: { 'content-security-policy': "default-src 'none'", 'cache-control': 'no-cache' } },
    { path: '/_astro/*', headers: { 'cache-control': 'public, max-age=31536000, immutable' } },
  ],
  redirects: [{ from: '/guides/old/', to: '/guides/new/' }],
  gone: [],
  paused: [],
  older: [],
};

const linesOf = (changes: Partial<ServedRelease> = {}): string[] =>
  caddySnippets({ ...release, ...changes }).split('\n').map((line) => line.trim());

test('pages come from the release’s own folder, not from the link that changes', () => {
  expect(linesOf()).toContain('root * "/site/releases/0123456789abcdef/public"');
});

test('before the first release the site says that it is being prepared', () => {
  expect(caddySnippets(undefined)).toMatch(/respond ".*being prepared.*" 503/);
});

test('the health check hears which release is served', () => {
  expect(caddySnippets(release)).toContain('(live) {\n\trespond "0123456789abcdef" 200\n}');
});

test('headers keep the order of the file, so that the later rule counts', () => {
  const lines = linesOf();
  const everywhere = lines.indexOf('header @headers0 "cache-control" "no-cache"');
  const lasting = lines.indexOf('header @headers1 "cache-control" "public, max-age=31536000, immutable"');
  expect(everywhere).toBeGreaterThan(lines.indexOf('route {'));
  expect(lasting).toBeGreaterThan(everywhere);
});

test('a star stands for anything, and nothing else of a path is special', () => {
  const lines = linesOf({ headers: [{ path: '/a.b/*.css', headers: { vary: 'accept' } }] });
  expect(lines).toContain('@headers0 path_regexp "^/a\\.b/.*\\.css$"');
});

test('a former address leads to the new one, with and without its last slash', () => {
  expect(linesOf()).toEqual(expect.arrayContaining(['"/guides/old" "/guides/new/"', '"/guides/old/" "/guides/new/"']));
});

test('what was withdrawn is gone, with all that lies under it', () => {
  expect(linesOf({ gone: ['/guides/one/', '/stories/two/'] })).toEqual(
    expect.arrayContaining(['@gone path_regexp "^(/guides/one|/stories/two)(/|$)"', 'error @gone 410']),
  );
});

test('what is kept back says so in the language of its address, or in English, and is remembered by nobody', () => {
  const lines = linesOf({ paused: ['/ar/'] });
  const changing = lines.slice(lines.indexOf('handle @changing {'), lines.indexOf('@withdrawn expression {err.status_code} == 410'));
  expect(changing).toEqual(expect.arrayContaining(['header retry-after 60', 'header cache-control no-store', '@said file /{path.0}/503.html /503.html', 'status 503']));
  expect(changing.find((line) => line.startsWith('respond'))).toMatch(/come back in a minute.*999.* 503$/);
});

test('what names something withdrawn is kept back, under each of its addresses, and an error page that does is not shown', () => {
  const lines = linesOf({ paused: ['/stories/', '/news/feed.xml'] });
  expect(lines).toContain('@paused path_regexp "^(/stories/|/stories/index\\.html|/news/feed\\.xml)$"');
  expect(lines).toContain('error @paused 503');
  expect(caddySnippets({ ...release, paused: ['/stories/'] })).toContain('/404.html');
  expect(caddySnippets({ ...release, paused: ['/404.html'] })).not.toContain('/404.html /');
});

test('only what lasts is still given from the release before', () => {
  const lines = linesOf({ older: ['fedcba9876543210'] });
  const start = lines.indexOf('@older0 {');
  expect(lines.slice(start, start + 3)).toEqual(['@older0 {', 'path_regexp "^/_astro/.*$"', 'not file']);
  expect(lines).toContain('root @older0 "/site/releases/fedcba9876543210/public"');
});

test('braces close as they open', () => {
  const text = caddySnippets({ ...release, gone: ['/x/'], older: ['fedcba9876543210'] });
  expect(text.split('{').length).toBe(text.split('}').length);
});

test.each([
  ['a placeholder', '{env.PUBLISHER_SECRET}'],
  ['another directive', 'x"\nrespond "taken over'],
  ['an open quote', 'x\\'],
])('a header’s value cannot bring %s into the configuration', (_what, value) => {
  expect(() => linesOf({ headers: [{ path: '/*', headers: { vary: value } }] })).toThrow('A Caddyfile cannot hold this value');
});

test('quotes in a header’s value stay part of it', () => {
  expect(linesOf({ headers: [{ path: '/*', headers: { etag: '"a"' } }] })).toContain('header @headers0 "etag" "\\"a\\""');
});

test('search indexes come from a folder of their own', () => {
  expect(linesOf().join('\n')).toContain('@search path /_search/*\nroot @search "/site/search"');
});

test('the policy of the search page is that page’s alone', () => {
  const lines = linesOf({ headers: [...release.headers, { path: '/search/', headers: { 'content-security-policy': "script-src 'wasm-unsafe-eval'" } }] });
  expect(lines.slice(lines.indexOf('@headers2 path_regexp "^/search/$"')).at(1)).toBe('header @headers2 "content-security-policy" "script-src \'wasm-unsafe-eval\'"');
});
