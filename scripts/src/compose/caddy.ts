import { typeOf } from '../web/types.ts';

/** What Caddy must know of a release to serve it as `scripts/src/web` does. */
export interface ServedRelease {
  readonly id: string;
  /** Folder of the releases, as Caddy sees it. */
  readonly releasesDir: string;
  /** Of `headers.json`: a star stands for anything, and of two rules for the same header the later one counts. */
  readonly headers: readonly { readonly path: string; readonly headers: Readonly<Record<string, string>> }[];
  /** Of `redirects.json`. */
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
  /** Of `gone.json`: pages that were withdrawn while a build fails, and what lies under them. */
  readonly gone: readonly string[];
  /** Releases before, the newest first: pages loaded a moment ago still ask for what they were built with. */
  readonly older: readonly string[];
}

/** Endings of names whose types differ from machine to machine. */
const endings = ['js', 'mjs', 'json', 'webmanifest', 'xml', 'rss', 'atom', 'txt', 'csv', 'ics', 'vtt', 'avif', 'webp', 'woff2'];

/**
 * The part of a Caddyfile that serves one release, to be imported into a site block. It names the release's own
 * folder rather than the link `current`, so that pages and their headers change in the same moment.
 * @throws {Error} where a value holds what a Caddyfile could take for its own
 * @see https://caddyserver.com/docs/caddyfile/concepts
 */
export function caddySnippet(release: ServedRelease): string {
  const root = quoted(`${release.releasesDir}/${release.id}/public`);
  return [
    `# release ${release.id}`,
    `root * ${root}`,
    'route {',
    ...indent([
      ...release.headers.flatMap(headerRule),
      ...refusals,
      ...goneRule(release.gone),
      ...indexRule,
      ...redirectRules(release.redirects),
      ...olderRules(release),
      ...typeRules,
      'file_server {',
      '\tprecompressed br gzip',
      '}',
    ]),
    '}',
    ...errorPages,
    '',
  ].join('\n');
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
  '@hidden {',
  '\tpath_regexp "(/[.]|[.](br|gz)$)"',
  '\tnot path /.well-known/*',
  '}',
  'error @hidden 404',
];

/** A page has one address. */
const indexRule = [
  '@index {',
  '\tpath_regexp index "^(.*/)index[.]html$"',
  '\tfile',
  '}',
  'redir @index {re.index.1} permanent',
];

function goneRule(gone: readonly string[]): string[] {
  if (gone.length === 0) return [];
  return [`@gone path_regexp ${quoted(`^(${gone.map((path) => escaped(path.replace(/\/$/, ''))).join('|')})(/|$)`)}`, 'error @gone 410'];
}

/** By one table rather than a rule each: there may be thousands. */
function redirectRules(redirects: ServedRelease['redirects']): string[] {
  if (redirects.length === 0) return [];
  return [
    'map {http.request.uri.path} {moved_to} {',
    ...redirects.flatMap(({ from, to }) => {
      const bare = from.replace(/\/$/, '');
      return [`\t${quoted(bare)} ${quoted(to)}`, `\t${quoted(`${bare}/`)} ${quoted(to)}`];
    }),
    '\tdefault ""',
    '}',
    '@moved {',
    '\tnot vars {moved_to} ""',
    '\tnot file {path} {path}/index.html',
    '}',
    'header @moved cache-control no-cache',
    '@movedWithQuery {',
    '\tnot vars {moved_to} ""',
    '\tnot file {path} {path}/index.html',
    '\tnot vars {query} ""',
    '}',
    'redir @movedWithQuery {moved_to}?{query} permanent',
    'redir @moved {moved_to} permanent',
  ];
}

/** Only for what never changes behind its address: anything else may have been withdrawn. */
function olderRules({ headers, older, releasesDir }: ServedRelease): string[] {
  const lasting = headers.filter((rule) => Object.entries(rule.headers).some(([name, value]) => /^cache-control$/i.test(name) && value.includes('immutable')));
  if (lasting.length === 0) return [];
  const pattern = quoted(lasting.map(({ path }) => patternOf(path)).join('|'));
  return older.flatMap((id, index) => {
    const folder = quoted(`${releasesDir}/${id}/public`);
    return [
      `@older${index} {`,
      `\tpath_regexp ${pattern}`,
      '\tnot file',
      '\tfile {',
      `\t\troot ${folder}`,
      '\t}',
      '}',
      `root @older${index} ${folder}`,
    ];
  });
}

const typeRules = endings.flatMap((ending) => [
  `@${ending} {`,
  `\tpath *.${ending}`,
  '\tfile',
  '}',
  `header @${ending} content-type "${typeOf(`.${ending}`)}"`,
]);

const errorServer = [
  '\t\tfile_server {',
  '\t\t\tstatus {err.status_code}',
  '\t\t\tprecompressed br gzip',
  '\t\t}',
];

/** The release's own pages, in the language of the address where there is one. */
const errorPages = [
  'handle_errors {',
  '\theader cache-control no-cache',
  '\t@withdrawn expression {err.status_code} == 410',
  '\thandle @withdrawn {',
  `\t\ttry_files ${errorFiles(['410', '404'])}`,
  ...errorServer,
  '\t}',
  '\thandle {',
  `\t\ttry_files ${errorFiles(['404'])}`,
  ...errorServer,
  '\t}',
  '}',
];

function errorFiles(names: readonly string[]): string {
  return ['/{path.0}', ''].flatMap((folder) => names.flatMap((name) => [`${folder}/${name}/index.html`, `${folder}/${name}.html`])).join(' ');
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

const indent = (lines: readonly string[]): string[] => lines.map((line) => `\t${line}`);
