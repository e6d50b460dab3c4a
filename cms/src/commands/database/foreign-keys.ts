import type { Connection, Transaction } from '../../strapi/transaction';
import type { DatabaseKind } from './values';

interface Constraint {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/**
 * Does a task in one transaction in which rows may come in any order. PostgreSQL checks all of them at its end; SQLite
 * takes them as they were.
 */
export async function withoutForeignKeys(kind: DatabaseKind, connection: Connection, task: (trx: Transaction['trx']) => Promise<void>): Promise<void> {
  // it has no effect within a transaction, and each connection has its own: there is only one to SQLite
  if (kind === 'sqlite') await connection.raw('pragma foreign_keys = off');
  await connection.transaction(async (trx) => {
    const constraints = kind === 'postgres' ? await constraintsIn(trx) : [];
    for (const { table, name } of constraints) await trx.raw('alter table ?? drop constraint ??', [table, name]);
    await task(trx);
    for (const { table, name, definition } of constraints) await trx.raw(`alter table ?? add constraint ?? ${definition}`, [table, name]);
  });
}

async function constraintsIn(trx: Transaction['trx']): Promise<readonly Constraint[]> {
  const { rows }: { readonly rows: readonly Constraint[] } = await trx.raw(`
    select rel.relname as table, con.conname as name, pg_get_constraintdef(con.oid) as definition
    from pg_constraint con join pg_class rel on rel.oid = con.conrelid
    where con.contype = 'f' and con.connamespace = current_schema()::regnamespace`);
  return rows;
}
