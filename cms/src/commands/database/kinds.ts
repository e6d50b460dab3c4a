import type { ColumnKind } from '@sanctuary/shared-types';

/** Types of columns as SQLite and PostgreSQL name them, and what Strapi keeps in them. */
const kinds: Readonly<Record<string, ColumnKind>> = {
  integer: 'integer',
  bigint: 'bigint',
  float: 'number',
  real: 'number',
  decimal: 'number',
  numeric: 'number',
  'double precision': 'number',
  text: 'text',
  varchar: 'text',
  'character varying': 'text',
  boolean: 'boolean',
  date: 'date',
  time: 'time',
  'time without time zone': 'time',
  datetime: 'datetime',
  'timestamp without time zone': 'datetime',
  'timestamp with time zone': 'datetime',
  json: 'json',
  jsonb: 'json',
};

/**
 * What a column holds.
 * @param type as the database names it, `varchar(255)`
 * @param column `table.column`
 * @throws {Error} naming the column, where a backup would not know how to write it down
 */
export function kindOf(type: string, column: string): ColumnKind {
  const kind = kinds[type.toLowerCase().replace(/\(.*\)/, '')];
  if (!kind) throw new Error(`${column} is of the type “${type}”, which a backup cannot hold. Add it to cms/src/commands/database/kinds.ts.`);
  return kind;
}
