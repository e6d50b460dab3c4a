import type { TableForm } from '@sanctuary/shared-types';
import type { Connection, Transaction } from '../../strapi/transaction';
import type { DatabaseKind } from './values';

type Asked = Connection | Transaction['trx'];

/** Whether rows of a table have numbers: all of Strapi's have. */
export const hasIds = ({ columns }: TableForm): boolean => columns.some(({ name, kind }) => name === 'id' && kind === 'integer');

/** The sequence that gives a table its ids; `undefined` where it has none. */
async function sequenceOf(table: string, asked: Asked): Promise<string | undefined> {
  const found: { readonly rows: readonly { readonly name: string | null }[] } =
    await asked.raw('select pg_get_serial_sequence(quote_ident(?), ?) as name', [table, 'id']);
  return found.rows[0]?.name ?? undefined;
}

/**
 * The highest id that a table ever gave: one that was given to a row which is gone must not be given again.
 * @returns 0 where it gave none
 */
export async function lastId(database: DatabaseKind, form: TableForm, asked: Asked): Promise<number> {
  const table = form.name;
  if (!hasIds(form)) return 0;
  if (database === 'sqlite') {
    const row: { readonly seq: number } | undefined = await asked('sqlite_sequence').where({ name: table }).first('seq');
    return row?.seq ?? 0;
  }
  const sequence = await sequenceOf(table, asked);
  if (sequence === undefined) return 0;
  const { rows }: { readonly rows: readonly { readonly last: string }[] } =
    await asked.raw(`select case when is_called then last_value else 0 end as last from ${sequence}`);
  return Number(rows[0]?.last ?? 0);
}

/** Goes on counting from an id. */
export async function countFrom(database: DatabaseKind, form: TableForm, id: number, asked: Asked): Promise<void> {
  const table = form.name;
  if (!hasIds(form)) return;
  if (database === 'sqlite') {
    await asked('sqlite_sequence').where({ name: table }).delete();
    if (id > 0) await asked('sqlite_sequence').insert({ name: table, seq: id });
    return;
  }
  const sequence = await sequenceOf(table, asked);
  if (sequence !== undefined) await asked.raw('select setval(?, ?, ?)', [sequence, Math.max(id, 1), id > 0]);
}
