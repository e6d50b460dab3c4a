import type { Core } from '@strapi/strapi';
import type { TableForm } from '@sanctuary/shared-types';
import type { Connection } from '../../strapi/transaction';
import { createApp } from '../lib/app';
import { databaseKind, tablesIn } from './tables';

/**
 * Where PostgreSQL keeps a database that is being restored, until it takes the place of the real one. (SQLite's is a
 * file in a `DATA_DIR` of its own.)
 */
export const besideSchema = 'sanctuary_restore';

/** The CMS on the database that is being restored. */
export function createAppBeside(): Core.Strapi {
  const strapi = createApp();
  if (strapi.config.get('database.connection.client') === 'postgres') strapi.config.set('database.connection.connection.schema', besideSchema);
  return strapi;
}

/**
 * Makes an empty database beside the real one, with every table that a started CMS has.
 * @returns its tables
 */
export async function makeBeside(): Promise<TableForm[]> {
  const strapi = createAppBeside();
  const kind = databaseKind(strapi);
  const { connection } = strapi.db;
  if (kind === 'postgres') {
    // what an attempt left that was cut off
    await connection.raw('drop schema if exists ?? cascade', [besideSchema]);
    await connection.raw('create schema ??', [besideSchema]);
  }
  try {
    // tables of ours are made by the parts that need them, at the start
    await strapi.load();
    const tables = await tablesIn(kind, connection);
    await empty(kind, tables.map(({ name }) => name), connection);
    return tables;
  } finally {
    await strapi.destroy();
  }
}

/** A start fills in what a new system needs: languages, roles, an administrator. */
async function empty(kind: ReturnType<typeof databaseKind>, tables: readonly string[], connection: Connection): Promise<void> {
  if (kind === 'postgres') {
    await connection.raw(`truncate ${tables.map(() => '??').join(', ')} cascade`, [...tables]);
    return;
  }
  await connection.raw('pragma foreign_keys = off');
  for (const table of tables) await connection(table).delete();
}

/** Forgets a database that was being restored. SQLite's goes with its folder. */
export async function discardBeside(): Promise<void> {
  const strapi = createApp();
  try {
    if (databaseKind(strapi) === 'postgres') await strapi.db.connection.raw('drop schema if exists ?? cascade', [besideSchema]);
  } finally {
    await strapi.db.destroy();
  }
}
