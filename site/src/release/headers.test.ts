import { headersOf } from './headers.ts';
import { inlineSources } from './inline-sources.ts';


describe('inlineSources', () => {
  it('names scripts and styles that stand in the page by their digest', () => {
    const { script, style } = inlineSources('<style>p{}</style><script>go()</script><script type="module">go()</script>');
    expect(script.size).toBe(1);
    expect([...script][0]).toMatch(/^'sha256-[A-Za-z0-9+/]{43}='$/);
    expect(style.size).toBe(1);
  });

  it('passes over scripts that are loaded, and data', () => {
    const { script } = inlineSources('<script src="/_astro/a.js"></script><script type="application/ld+json">{"a":">"}</script>');
    expect(script.size).toBe(0);
  });

  it('is not misled by a bracket within an attribute', () => {
    expect(inlineSources('<script data-note="a > b">go()</script>').script).toEqual(inlineSources('<script>go()</script>').script);
  });
});

describe('headersOf', () => {
  const rules = headersOf({ script: new Set(["'sha256-b'", "'sha256-a'"]), style: new Set() }, ['/search/', '/ar/search/']);
  const [everywhere, ...others] = rules;
  const assets = others.at(-1);
  const policy = everywhere?.headers['content-security-policy'] ?? '';

  it('allows nothing that it does not name', () => {
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'sha256-a' 'sha256-b'; style-src 'self';/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|data:|https?:/);
  });

  it('lets the search page of each language run WebAssembly, and no other page', () => {
    const withIt = rules.filter(({ headers }) => headers['content-security-policy']?.includes('wasm-unsafe-eval'));
    expect(withIt.map(({ path }) => path)).toEqual(['/search/', '/ar/search/']);
    expect(withIt.map(({ headers }) => headers['content-security-policy']?.replace(" 'wasm-unsafe-eval'", ''))).toEqual([policy, policy]);
  });

  it('lets browsers keep only what is named by its content', () => {
    expect(everywhere).toMatchObject({ path: '/*', headers: { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' } });
    expect(assets).toEqual({ path: '/_astro/*', headers: { 'cache-control': 'public, max-age=31536000, immutable' } });
  });
});
