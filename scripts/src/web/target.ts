/** Longest address that is answered; the site's own are far shorter. */
const longest = 2048;

/** What a request asks for. */
export type Target =
  | {
    readonly kind: 'page';
    /** Decoded, without the query. */
    readonly path: string;
    /** Names to join to a folder's path: they cannot lead out of it. */
    readonly segments: readonly string[];
    /** Whether the address ends in a slash. */
    readonly isFolder: boolean;
    /** With its question mark; empty where there is none. */
    readonly query: string;
  }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'malformed'; readonly status: 400 | 414 };

/**
 * Reads the address of a request. Each segment is decoded once; what is empty, a name that begins with a dot, or
 * holds a slash, a backslash or a control character is the address of nothing.
 * @param address as in the request line
 */
export function readTarget(address: string): Target {
  if (address.length > longest) return { kind: 'malformed', status: 414 };
  const [, raw = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(address) ?? [];
  const segments = raw.split('/').map(decoded);
  // the request line of a proxy holds a whole URL: nobody who means well sends that here
  if (segments.shift() !== '' || !segments.every((segment) => segment !== undefined)) return { kind: 'malformed', status: 400 };
  const isFolder = segments.at(-1) === '';
  if (isFolder) segments.pop();
  if (segments.some(isHidden)) return { kind: 'hidden' };
  return { kind: 'page', path: isFolder ? addressOf(segments) : `/${segments.join('/')}`, segments, isFolder, query };
}

/** The address of a page. */
export function addressOf(segments: readonly string[]): string {
  return `/${segments.map((segment) => `${segment}/`).join('')}`;
}

function decoded(segment: string): string | undefined {
  try {
    const text = decodeURIComponent(segment);
    return /[\p{Cc}/\\]/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Nothing of these names is public, but for the one folder that the web's own rules keep there. */
function isHidden(segment: string, index: number): boolean {
  return segment === '' || (segment.startsWith('.') && !(index === 0 && segment === '.well-known'));
}
