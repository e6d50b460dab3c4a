import path from 'node:path';
import { projectRoot } from '../lib/environment.ts';
import type { Check } from './check.ts';
import { commandCheck } from './command-check.ts';
import { jestCheck } from './jest-check.ts';

const tsc = path.join(projectRoot, 'node_modules/typescript/bin/tsc');
const ofSources = (check: Check): Check => ({ ...check, ofSources: true });
const types = (name: string, folder: string, project: string): Check =>
  ofSources(commandCheck(`types of ${name}`, folder, tsc, '-p', project, '--noEmit'));

/**
 * All checks, those that fail fastest first, and of those that take minutes the longest first: no other waits for it at the
 * end. Two run at a time, but those that need the machine for themselves.
 */
export const checks: readonly Check[] = [
  // no cache: a rule that knows types may fail in a file that was not changed
  ofSources(commandCheck('code rules', '.', 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0')),
  types('shared-types', 'shared-types', 'tsconfig.json'),
  types('scripts', 'scripts', 'tsconfig.json'),
  types('cms', 'cms', 'tests/tsconfig.json'),
  types('the admin', 'cms', 'src/admin/tsconfig.json'),
  types('site', 'site', 'tsconfig.json'),
  ofSources(commandCheck('astro check', 'site', 'node_modules/astro/bin/astro.mjs', 'check')),
  commandCheck('GraphQL schema is as committed', 'cms', '--env-file=build.env', 'dist/src/commands/print-schema.js', '--check'),
  commandCheck('generated types are as committed', 'site', 'node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.config.ts', '--check'),
  jestCheck('scripts', 'scripts', { projects: ['unit'] }),
  jestCheck('cms rules', 'cms', { projects: ['unit'] }),
  jestCheck('cms with a real Strapi', 'cms', { projects: ['integration'] }),
  jestCheck('backup and restore', 'scripts', { projects: ['integration'], only: ['src/backup/'] }),
  jestCheck('scripts with real processes', 'scripts', { projects: ['integration'], without: ['src/backup/'] }),
  jestCheck('site', 'site'),
  jestCheck('the whole system in a browser', 'scripts', { projects: ['e2e'], alone: true, workers: 2 }),
];
