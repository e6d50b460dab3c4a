// Who may import what: the table of CONTRIBUTING.md, for eslint-plugin-boundaries.

/** Parts of the project, the narrower before the wider: the first that fits a file is its part. */
const parts = [
  // where a workspace package is linked to, it is a package like any other
  ['package', '{cms,site,scripts}/node_modules'],
  ['shared-types', 'shared-types'],
  ['cms-rules', 'cms/src/rules'],
  ['cms-admin', 'cms/src/admin'],
  ['cms', 'cms'],
  ['site-snapshot', 'site/src/snapshot'],
  ['site-content', 'site/src/content'],
  ['site-i18n', 'site/src/i18n'],
  ['site-pages', 'site/src/pages'],
  ['site-views', 'site/src/{components,layouts}'],
  ['site-styles', 'site/src/styles'],
  ['site-islands', 'site/src/islands'],
  ['site-release', 'site/src/release'],
  ['site-checks', 'site/src/checks'],
  ['site-gallery', 'site/gallery'],
  ['site', 'site'],
  ['lint', 'scripts/lint'],
  ['scripts', 'scripts'],
];

/** What each part may import of ours, beside itself. */
const allowed = {
  'shared-types': [],
  'cms-rules': ['shared-types'],
  'cms-admin': ['shared-types'],
  cms: ['shared-types', 'cms-rules'],
  'site-snapshot': ['shared-types'],
  'site-content': ['shared-types', 'site-i18n'],
  'site-i18n': ['shared-types'],
  'site-pages': ['shared-types', 'site-content', 'site-views', 'site-islands', 'site-i18n', 'site-styles'],
  'site-views': ['shared-types', 'site-i18n', 'site-islands', 'site-styles'],
  'site-styles': [],
  'site-islands': [],
  // what the folder of a release holds: who makes one and who checks one agree on it
  'site-release': ['shared-types'],
  'site-checks': ['shared-types', 'site-snapshot', 'site-content', 'site-i18n', 'site-release'],
  // development only: shows every component, on the small site of the tests
  'site-gallery': ['shared-types', 'site', 'site-content', 'site-i18n', 'site-snapshot', 'site-views', 'site-islands', 'site-styles'],
  site: ['shared-types', 'site-snapshot', 'site-content', 'site-i18n', 'site-release', 'site-checks', 'site-pages', 'site-views', 'site-islands'],
  lint: [],
  // "site" by its package name alone, which leads to the public door: see `otherPackages`
  scripts: ['shared-types', 'site'],
};

/** What each part may import types from, and run nothing of. */
const allowedTypes = {
  // components and islands take views as props; their fixtures are shaped as the gallery shows them
  'site-views': ['site-content', 'site-gallery'],
  'site-islands': ['site-content', 'site-gallery'],
  // what the admin asks the server for
  'cms-admin': ['cms'],
};

/** Packages that a part must do without, and why. */
const withoutPackages = [
  ['cms', ['@sanctuary/site', '@sanctuary/scripts'], 'The CMS knows nothing of what is made of its content.'],
  ['site', ['@sanctuary/cms', '@sanctuary/scripts'], 'The site knows the CMS by its GraphQL alone.'],
  ['cms-rules', ['@strapi/*', '@strapi/**'], 'Rules of publishing are pure: they know nothing of Strapi.'],
  ['site-content', ['graphql', 'graphql-*', '@graphql-*/**', 'astro', 'astro/**', 'astro:*', '@astrojs/**'],
    'Content is pure: a snapshot goes in, plain views come out.'],
  ['site-islands', ['astro', 'astro/**', 'astro:*', 'graphql', 'graphql-*', '@sanctuary/**'], 'Islands take plain props.'],
  ['site-views', ['graphql', 'graphql-*', '@strapi/**'], 'Components show what they are given.'],
  ['shared-types', ['@sanctuary/**', '@strapi/**', 'astro', 'astro/**'], 'Everybody uses the shared types; they use nobody.'],
];

const message = '{{from.element.types}} may not import {{to.element.types}}: see “Who may import what” in CONTRIBUTING.md.';

/** @param {string} root the project's folder */
export const importRules = (root) => ({
  settings: {
    'boundaries/root-path': root,
    'boundaries/elements': parts.map(([type, pattern]) => ({ type, pattern, partialMatch: false })),
    'boundaries/legacy-templates': false,
    'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export', 'require'],
    'import/resolver': { node: { extensions: ['.js', '.mjs', '.ts', '.tsx', '.mts', '.d.ts', '.astro', '.json', '.css'] } },
  },
  rules: {
    'boundaries/dependencies': ['error', {
      default: 'allow',
      checkAllOrigins: true,
      message,
      policies: [
        { from: { element: { type: '*' } }, disallow: { to: { element: { type: '*' } } } },
        { from: { element: { type: '*' } }, allow: { to: { element: { type: 'package' } } } },
        ...Object.entries(allowed).map(([type, others]) => ({
          from: { element: { type } },
          allow: { to: { element: { types: { anyOf: [type, ...others] } } } },
        })),
        ...Object.entries(allowedTypes).map(([type, others]) => ({
          from: { element: { type } },
          allow: { to: { element: { types: { anyOf: others } } }, dependency: { kind: 'type' } },
        })),
        ...withoutPackages.map(([type, source, why]) => ({
          from: { element: { type } },
          disallow: { to: { module: { source } } },
          message: why,
        })),
      ],
    }],
  },
});

/** Other packages are named by their name: a path into them would pass by their public door. */
export const otherPackages = (name) => ({
  'no-restricted-imports': ['error', {
    patterns: [
      ...['cms', 'site', 'shared-types', 'scripts'].filter((other) => other !== name).map((other) => ({
        regex: `^(\\.\\./)+${other}(/|$)`,
        message: `Import from “@sanctuary/${other}”, its public door.`,
      })),
      { regex: '\\.fixtures\\.ts$', message: 'Fixtures are found by the gallery and by tests alone.' },
      // digests need Node, which islands and the admin in a browser have not: they stand apart
      { regex: '^@sanctuary/(?!shared-types/translation$)[^/]+/(?!schema\\.graphql$)', message: 'Import from the package itself, its public door.' },
    ],
  }],
});
