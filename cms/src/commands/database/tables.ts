import type { Core } from '@strapi/strapi';
import type { TableForm } from '@sanctuary/shared-types';
import type { Connection, Transaction } from '../../strapi/transaction';
import { kindOf } from './kinds';
import type { DatabaseKind } from './values';

type Asked = Connection | Transaction['trx'];

/** Tables whose rows no backup holds: each is as it should be in a CMS that has just started. */
const madeAnew: readonly string[] = [
  // Strapi's notes about its own tables, in the words of the database that it finds
  'strapi_database_schema',
  'strapi_migrations',
  'strapi_migrations_internal',
  // who is signed in: a session that was ended must not come back
  'strapi_sessions',
  // what changed, for a publisher that asks: to another database it must not seem known, see ADR 0014
  'publication_journal',
  'publication_changes',
];

/** Which of the two databases this CMS has. */
export const databaseKind = (strapi: Core.Strapi): DatabaseKind => (strapi.db.dialect.client === 'postgres' ? 'postgres' : 'sqlite');

async function namesOf(database: DatabaseKind, asked: Asked): Promise<string[]> {
  const rows: readonly { readonly name: string }[] = database === 'sqlite'
    ? await asked('sqlite_master').select('name').where({ type: 'table' })
    : await asked('information_schema.tables').select('table_name as name')
      .where({ table_schema: asked.raw('current_schema()'), table_type: 'BASE TABLE' });
  return rows.map(({ name }) => name).filter((name) => !name.startsWith('sqlite_') && !madeAnew.includes(name)).sort();
}

async function formOf(name: string, asked: Asked): Promise<TableForm> {
  const columns = Object.entries(await asked(name).columnInfo());
  return {
    name,
    columns: columns
      .map(([column, { type }]) => ({ name: column, kind: kindOf(type, `${name}.${column}`) }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
  };
}

/**
 * The tables that a backup holds, in the order of their names, and their columns likewise: two databases with the same
 * content model give the same.
 * @throws {Error} naming a column that a backup cannot hold
 */
export async function tablesIn(database: DatabaseKind, asked: Asked): Promise<TableForm[]> {
  const tables: TableForm[] = [];
  for (const name of await namesOf(database, asked)) tables.push(await formOf(name, asked));
  return tables;
}
