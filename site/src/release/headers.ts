import type { InlineSources } from './inline-sources.ts';

/** Headers for the addresses that a pattern matches: a star stands for anything, and of two rules the later counts. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const unusedFeatures = ['accelerometer', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'usb'];

/**
 * A policy that lets a page load its own site's files, run the scripts that were built into it, and nothing else.
 * @param more what else it may run
 */
export function contentSecurityPolicy({ script, style }: InlineSources, more: readonly string[] = []): string {
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...more, ...[...script].sort()],
    'style-src': ["'self'", ...[...style].sort()],
    'img-src': ["'self'"],
    'media-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
  return Object.entries(directives).map(([name, sources]) => `${name} ${sources.join(' ')}`).join('; ');
}

/**
 * The headers of a release, for every way of serving it. HTTPS and its own header are for whatever ends TLS.
 * @param inline what its pages hold themselves, over all pages
 * @param searchPages addresses of the search page in each language: Pagefind is WebAssembly, which they alone may run
 */
export function headersOf(inline: InlineSources, searchPages: readonly string[]): HeaderRule[] {
  return [
    {
      path: '/*',
      headers: {
        'content-security-policy': contentSecurityPolicy(inline),
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
        // Where a reader came from can give away what help they looked for.
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-cache',
      },
    },
    ...searchPages.map((path) => ({ path, headers: { 'content-security-policy': contentSecurityPolicy(inline, ["'wasm-unsafe-eval'"]) } })),
    { path: '/_astro/*', headers: { 'cache-control': 'public, max-age=31536000, immutable' } },
  ];
}
