import path from 'node:path';
import type { DumpedTable } from '@sanctuary/shared-types';
import type { Transaction } from '../../strapi/transaction';
import { createAppBeside } from './beside';
import { withoutForeignKeys } from './foreign-keys';
import { countFrom } from './last-id';
import { linesOf } from './lines';
import { databaseKind } from './tables';
import { storedValue, type DatabaseKind } from './values';

/** Neither SQLite nor PostgreSQL takes more values, or rows, in one statement. */
const most = { values: 30_000, rows: 500 };

/**
 * Fills the database that {@link makeBeside} made.
 * @param folder of the dump's files
 * @throws {Error} naming the table where a row cannot be taken, or some are missing
 */
export async function fillBeside(folder: string, tables: readonly DumpedTable[]): Promise<void> {
  const strapi = createAppBeside();
  const kind = databaseKind(strapi);
  try {
    await withoutForeignKeys(kind, strapi.db.connection, async (trx) => {
      for (const table of tables) {
        await fillTable(kind, table, path.join(folder, `${table.name}.jsonl`), trx).catch((error: unknown) => {
          throw new Error(`The table ${table.name} cannot be filled: ${reasonOf(error)}.`);
        });
        await countFrom(kind, table, table.lastId, trx);
      }
    });
  } finally {
    await strapi.db.destroy();
  }
}

async function fillTable(kind: DatabaseKind, table: DumpedTable, file: string, trx: Transaction['trx']): Promise<void> {
  const atATime = Math.max(1, Math.min(most.rows, Math.floor(most.values / table.columns.length)));
  let waiting: object[] = [];
  let count = 0;
  const store = async (): Promise<void> => {
    if (waiting.length > 0) await trx(table.name).insert(waiting);
    count += waiting.length;
    waiting = [];
  };
  for await (const line of linesOf(file)) {
    const values: unknown = JSON.parse(line);
    if (!Array.isArray(values)) throw new RangeError('a line is no row');
    waiting.push(Object.fromEntries(table.columns.map(({ name, kind: column }, place) => [name, storedValue(kind, column, values[place])])));
    if (waiting.length === atATime) await store();
  }
  await store();
  if (count !== table.rows) throw new RangeError(`it should have ${table.rows} rows and has ${count}`);
}

/** What a database or JSON says of a fault quotes the row; nobody may read that in a terminal or a log. */
function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return error.message;
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? `the database answers ${code}` : 'a row is damaged';
}
