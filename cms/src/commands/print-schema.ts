import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { services } from '../strapi/services';
import { createApp, packageDir } from './lib/app';

const file = path.resolve(packageDir, '../shared-types/schema.graphql');

async function currentSchema(): Promise<string> {
  const strapi = createApp();
  // types and extensions are all there before the database is opened
  await strapi.register();
  const schema = services(strapi).get('plugin::graphql.content-api').buildSchema();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** `print-schema` writes the CMS's GraphQL schema to shared-types; with `--check` it only fails where that has drifted. */
async function main(): Promise<void> {
  const printed = await currentSchema();
  if (!process.argv.includes('--check')) return writeFile(file, printed);
  if ((await readFile(file, 'utf8')) !== printed) {
    throw new Error('shared-types/schema.graphql is not what the CMS speaks: run `pnpm --filter @sanctuary/cms schema` and commit it.');
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
