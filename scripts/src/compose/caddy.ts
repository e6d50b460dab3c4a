import { searchPart } from '../search/search-indexes.ts';
import { typeOf } from '../web/types.ts';

/** What Caddy must know of a release to serve it as `scripts/src/web` does. */
export interface ServedRelease {
  readonly id: string;
  /** Folder of the releases, as Caddy sees it. */
  readonly releasesDir: string;
  /** Folder of the search indexes, as Caddy sees it. */
  readonly searchDir: string;
  /** Of `headers.json`: a star stands for anything, and of two rules for the same header the later one counts. */
  readonly headers: readonly { readonly path: string; readonly headers: Readonly<Record<string, string>> }[];
  /** Of `redirects.json`. */
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
  /** Of `gone.json`: pages that were withdrawn while a build fails, and what lies under them. */
  readonly gone: readonly string[];
  /** Of `gone.json`: files that name what was withdrawn for ever, until a release without it is live. */
  readonly paused: readonly string[];
  /** Releases before, the newest first: pages loaded a moment ago still ask for what they were built with. */
  readonly older: readonly string[];
}

/** Endings of names whose types differ from machine to machine. */
const endings = ['js', 'mjs', 'json', 'webmanifest', 'xml', 'rss', 'atom', 'txt', 'csv', 'ics', 'vtt', 'avif', 'webp', 'woff2'];

/**
 * The part of a Caddyfile that serves one release: a snippet `site` for the site's block, and `live`, which answers
 * the release's id. It names the release's own folder rather than the link `current`, so that pages and their
 * headers change in the same moment.
 * @param release `undefined` before the first
 * @throws {Error} where a value holds what a Caddyfile could take for its own
 * @see https://caddyserver.com/docs/caddyfile/concepts
 */
export function caddySnippets(release: ServedRelease | undefined): string {
  const site = release ? siteRules(release) : ['header retry-after 30', 'respond "The site is being prepared. Try again in a minute." 503'];
  return [...block('(site)', site), ...block('(live)', [`respond ${quoted(release?.id ?? '')} 200`]), ''].join('\n');
}

function siteRules(release: ServedRelease): string[] {
  return [
    `root * ${quoted(publicDir(release.releasesDir, release.id))}`,
    ...block('route', [
      ...release.headers.flatMap(headerRule),
      ...refusals,
      ...goneRule(release.gone),
      ...pausedRule(release.paused),
      ...indexRule,
      ...searchRule(release.searchDir),
      ...redirectRules(release.redirects),
      ...olderRules(release),
      ...endings.flatMap(typeRule),
      ...fileServer([]),
    ]),
    ...errorPages(release.paused),
  ];
}

function headerRule({ path, headers }: ServedRelease['headers'][number], index: number): string[] {
  const name = `@headers${index}`;
  return [
    `${name} path_regexp ${quoted(patternOf(path))}`,
    ...Object.entries(headers).map(([header, value]) => `header ${name} ${quoted(header)} ${quoted(value)}`),
  ];
}

/** The site can only be read; nothing of these names is public; a compressed variant has no address of its own. */
const refusals = [
  '@written not method GET HEAD',
  'header @written allow "GET, HEAD"',
  'error @written 405',
  ...block('@hidden', ['path_regexp "(/[.]|[.](br|gz)$)"', 'not path /.well-known/*']),
  'error @hidden 404',
];

/** A page has one address. */
const indexRule = [
  ...block('@index', ['path_regexp index "^(.*/)index[.]html$"', 'file']),
  'redir @index {re.index.1} permanent',
];

function goneRule(gone: readonly string[]): string[] {
  if (gone.length === 0) return [];
  const pages = gone.map((page) => escaped(page.replace(/\/$/, '')));
  return [`@gone path_regexp ${quoted(`^(${pages.join('|')})(/|$)`)}`, 'error @gone 410'];
}

function pausedRule(paused: readonly string[]): string[] {
  if (paused.length === 0) return [];
  return [`@paused path_regexp ${quoted(`^(${paused.flatMap(addressesOf).map(escaped).join('|')})$`)}`, 'error @paused 503'];
}

/** A page answers by its file's name too. */
function addressesOf(address: string): string[] {
  return address.endsWith('/') ? [address, `${address}index.html`] : [address];
}

/** Search indexes stand apart from releases. */
function searchRule(searchDir: string): string[] {
  return [`@search path /${searchPart}/*`, `root @search ${quoted(searchDir)}`];
}

/** By one table rather than a rule each: there may be thousands. */
function redirectRules(redirects: ServedRelease['redirects']): string[] {
  if (redirects.length === 0) return [];
  const table = redirects.flatMap(({ from, to }) => {
    const bare = from.replace(/\/$/, '');
    return [bare, `${bare}/`].map((address) => `${quoted(address)} ${quoted(to)}`);
  });
  const moved = ['not vars {moved_to} ""', 'not file {path} {path}/index.html'];
  return [
    ...block('map {http.request.uri.path} {moved_to}', [...table, 'default ""']),
    ...block('@moved', moved),
    'header @moved cache-control no-cache',
    ...block('@movedWithQuery', [...moved, 'not vars {query} ""']),
    'redir @movedWithQuery {moved_to}?{query} permanent',
    'redir @moved {moved_to} permanent',
  ];
}

/** Only for what never changes behind its address: anything else may have been withdrawn. */
function olderRules({ headers, older, releasesDir }: ServedRelease): string[] {
  const lasting = headers.filter((rule) =>
    Object.entries(rule.headers).some(([name, value]) => name.toLowerCase() === 'cache-control' && value.includes('immutable')));
  if (lasting.length === 0) return [];
  const pattern = quoted(lasting.map(({ path }) => patternOf(path)).join('|'));
  return older.flatMap((id, index) => {
    const folder = quoted(publicDir(releasesDir, id));
    return [
      ...block(`@older${index}`, [`path_regexp ${pattern}`, 'not file', ...block('file', [`root ${folder}`])]),
      `root @older${index} ${folder}`,
    ];
  });
}

function typeRule(ending: string): string[] {
  return [...block(`@${ending}`, [`path *.${ending}`, 'file']), `header @${ending} content-type "${typeOf(`.${ending}`)}"`];
}

/** The release's own pages, in the language of the address where there is one. */
function errorPages(paused: readonly string[]): string[] {
  // one that is kept back itself is shown no more than another
  const kept = paused.some((address) => /\/4(?:04|10)(?:\.html|\/)$/.test(address));
  const own = [
    '@withdrawn expression {err.status_code} == 410',
    ...block('handle @withdrawn', errorPage(['410', '404'])),
    ...block('handle', errorPage(['404'])),
  ];
  return block('handle_errors', ['header cache-control no-cache', ...changingPage, ...(kept ? block('handle', ['respond "There is no such page." {err.status_code}']) : own)]);
}

/**
 * For what is kept back, which comes again in a minute. Those pages hold no word of any entry; a release of before them
 * has the words of the web server, see `web/error-page.ts`.
 */
const changingPage = [
  '@changing expression {err.status_code} == 503',
  ...block('handle @changing', [
    'header retry-after 60',
    'header cache-control no-store',
    '@said file /{path.0}/503.html /503.html',
    ...block('handle @said', ['rewrite {file_match.relative}', ...fileServer(['status 503'])]),
    ...block('handle', [
      'header content-type "text/html; charset=utf-8"',
      `respond ${quoted('<!doctype html><html lang=en-GB><meta charset=utf-8><title>This page is being changed</title><h1>This page is being changed</h1><p>Please come back in a minute. In danger, or if someone is badly hurt, call <a href=tel:999>999</a>.</p></html>')} 503`,
    ]),
  ]),
];

function errorPage(names: readonly string[]): string[] {
  const files = ['/{path.0}', ''].flatMap((folder) => names.flatMap((name) => [`${folder}/${name}/index.html`, `${folder}/${name}.html`]));
  return [`try_files ${files.join(' ')}`, ...fileServer(['status {err.status_code}'])];
}

function fileServer(options: readonly string[]): string[] {
  return block('file_server', [...options, 'precompressed br']);
}

function block(head: string, body: readonly string[]): string[] {
  return [`${head} {`, ...body.map((line) => `\t${line}`), '}'];
}

function publicDir(releasesDir: string, id: string): string {
  return `${releasesDir}/${id}/public`;
}

/** The same as the web server's: anchored, case-sensitive. */
function patternOf(rule: string): string {
  return `^${rule.split('*').map(escaped).join('.*')}$`;
}

function escaped(text: string): string {
  return text.replaceAll(/[.+?^$()|[\]\\]/g, '\\$&');
}

/** In quotes, only a quote is special, and braces are placeholders wherever they stand. */
function quoted(text: string): string {
  // eslint-disable-next-line no-control-regex -- a line's end would end the directive
  if (/[{}`\u0000-\u001f]|\\$/.test(text)) throw new Error(`A Caddyfile cannot hold this value: ${JSON.stringify(text)}`);
  return `"${text.replaceAll('"', '\\"')}"`;
}
