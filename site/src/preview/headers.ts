import { headersOf } from '../release/headers.ts';
import { inlineSources } from '../release/inline-sources.ts';

/**
 * The headers of a previewed page: those of the site, and stricter. Nobody keeps or indexes it, nobody but the admin
 * shows it in a frame, and it is nobody's origin, so that it reaches nothing that the browser keeps for the admin.
 * @param html the page as it is sent
 * @param admins origins at which officers reach the admin
 */
export function previewHeaders(html: string, admins: readonly string[]): Record<string, string> {
  const [everywhere] = headersOf({ script: new Set(), style: new Set() }, []);
  const policy = {
    'default-src': "'none'",
    'style-src': ["'self'", ...inlineSources(html).style].join(' '),
    'img-src': "'self'",
    'media-src': "'self'",
    'form-action': "'none'",
    'base-uri': "'none'",
    'frame-ancestors': admins.join(' '),
    sandbox: 'allow-popups allow-popups-to-escape-sandbox',
  };
  return {
    ...everywhere?.headers,
    'content-security-policy': Object.entries(policy).map(([name, value]) => `${name} ${value}`).join('; '),
    'content-type': 'text/html; charset=utf-8',
    'cross-origin-resource-policy': 'same-origin',
    ...unkept,
  };
}

/** For everything that the preview answers. */
export const unkept = {
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex, nofollow, noarchive',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

/** The headers of a file that a previewed page asks for: it does so as nobody's origin, hence across origins. */
export const fileHeaders = { ...unkept, 'cross-origin-resource-policy': 'cross-origin', 'content-security-policy': "default-src 'none'; sandbox" } as const;
