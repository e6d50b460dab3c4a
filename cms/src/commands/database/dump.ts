import { open } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { DatabaseDump, DumpedTable, TableForm } from '@sanctuary/shared-types';
import type { Transaction } from '../../strapi/transaction';
import { hasIds, lastId } from './last-id';
import { databaseKind, tablesIn } from './tables';
import { dumpedValue } from './values';

const rowsAtATime = 1000;

type Row = Readonly<Record<string, unknown>>;

/**
 * Writes one moment of the whole database down, a file a table, while the CMS goes on working.
 * @param folder where the files go; nobody else may read them
 * @param onMoment is called when the moment is fixed: what is written later does not come into the dump
 * @throws {Error} where there is no content model in the database
 */
export async function dump(strapi: Core.Strapi, folder: string, onMoment: (moment: string) => void): Promise<DatabaseDump> {
  const kind = databaseKind(strapi);
  const trx = await strapi.db.connection.transaction(kind === 'postgres' ? { isolationLevel: 'repeatable read', readOnly: true } : {});
  try {
    // the first question fixes the moment
    const forms = await tablesIn(kind, trx);
    if (!forms.some(({ name }) => name === 'admin_users')) throw new Error('The database is empty: there is nothing to back up.');
    const moment = new Date().toISOString();
    onMoment(moment);
    const tables: DumpedTable[] = [];
    for (const form of forms) {
      const rows = await dumpTable(form, path.join(folder, `${form.name}.jsonl`), trx);
      tables.push({ ...form, rows, lastId: await lastId(kind, form, trx) });
    }
    return { kind, moment, tables };
  } finally {
    await trx.rollback();
  }
}

async function dumpTable(form: TableForm, file: string, trx: Transaction['trx']): Promise<number> {
  const handle = await open(file, 'wx', 0o600);
  let count = 0;
  try {
    for await (const rows of batches(form, trx)) {
      await handle.writeFile(rows.map((row) => `${JSON.stringify(form.columns.map(({ name, kind }) => dumpedValue(kind, row[name])))}\n`).join(''));
      count += rows.length;
    }
  } finally {
    await handle.close();
  }
  return count;
}

/** A table of ours without ids is small, and is read in one piece. */
async function* batches(form: TableForm, trx: Transaction['trx']): AsyncGenerator<readonly Row[]> {
  const { name, columns } = form;
  if (!hasIds(form)) {
    yield await trx(name).select().orderBy(columns.filter(({ kind }) => kind !== 'json').map((column) => column.name));
    return;
  }
  for (let last: unknown; ;) {
    const query = trx(name).select().orderBy('id').limit(rowsAtATime);
    const rows: readonly Row[] = await (last === undefined ? query : query.where('id', '>', Number(last)));
    if (rows.length > 0) yield rows;
    if (rows.length < rowsAtATime) return;
    last = rows.at(-1)?.['id'];
  }
}
