import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';
import { importRules, otherPackages } from './scripts/lint/imports.mjs';

const root = import.meta.dirname;
const packages = ['cms', 'site', 'shared-types', 'scripts'];
const tests = ['**/*.test.{ts,tsx}', '**/tests/**'];

export default tseslint.config(
  {
    ignores: ['**/node_modules/', '**/dist/', '**/build/', '**/.astro/', '**/.cache/', '**/.strapi/', '**/generated/', '.toolchain/', '.data*/', 'backups/'],
  },
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' }, rules: { 'no-console': 'error', eqeqeq: 'error' } },

  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // an interface may promise what one of its makers has at once
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    // no tsconfig holds these: they are run through a transpiler
    files: ['cms/**/*.test.ts', 'cms/tests/**', 'shared-types/**/*.test.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },

  ...astro.configs.recommended,

  {
    plugins: { boundaries },
    files: packages.map((name) => `${name}/**/*.{ts,tsx,mjs,astro}`),
    ...importRules(root),
  },
  ...packages.map((name) => ({ files: [`${name}/**/*.{ts,tsx,mjs,astro}`], rules: otherPackages(name) })),

  {
    // tests set up the world around the part they are about
    files: tests,
    rules: {
      'boundaries/dependencies': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },

  {
    files: ['cms/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-properties': ['error', {
        object: 'process', property: 'env',
        message: 'cms/config alone reads the environment; take what you need from strapi.config.',
      }],
    },
  },
  {
    // stands in pages as it is: see site/src/components/QuickExit.astro
    files: ['site/src/enhance/*.js'],
    languageOptions: { sourceType: 'script', globals: { document: 'readonly', fetch: 'readonly', location: 'readonly', navigator: 'readonly' } },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'URL', 'AbortSignal', 'setInterval', 'clearInterval', 'setTimeout', 'module', 'require', '__dirname'].map((name) => [name, 'readonly']),
      ),
    },
  },
);
