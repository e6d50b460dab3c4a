import type { Connection, Transaction } from '../strapi/transaction';

const table = 'translations_out_of_date';

/** A translation of which the public English is another by now. */
export interface OutOfDate {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string;
  /** Day in London of the first of the changes, `YYYY-MM-DD`. */
  readonly since: string;
}

interface Row {
  readonly uid: string;
  readonly document_id: string;
  readonly locale: string;
  readonly since: string;
}

/** Makes the table where it is missing: the list of work is asked for often, and all texts are too many to compare then. */
export async function prepareOutOfDate(connection: Connection): Promise<void> {
  if (await connection.schema.hasTable(table)) return;
  await connection.schema.createTable(table, (columns) => {
    columns.string('uid').notNullable();
    columns.string('document_id').notNullable();
    columns.string('locale').notNullable();
    columns.string('since').notNullable();
    columns.primary(['uid', 'document_id', 'locale']);
  });
}

/** Writes down anew which translations of an entry are out of date. */
export async function writeOutOfDate(trx: Transaction['trx'], uid: string, documentId: string, found: readonly Pick<OutOfDate, 'locale' | 'since'>[]): Promise<void> {
  await trx(table).where({ uid, document_id: documentId }).delete();
  const rows = found.map(({ locale, since }): Row => ({ uid, document_id: documentId, locale, since }));
  if (rows.length > 0) await trx(table).insert(rows);
}

/** Every translation that is out of date, the oldest first. */
export async function allOutOfDate(connection: Connection): Promise<OutOfDate[]> {
  const rows: readonly Row[] = await connection(table).select('uid', 'document_id', 'locale', 'since').orderBy(['since', 'uid', 'document_id', 'locale']);
  return rows.map(({ uid, document_id: documentId, locale, since }) => ({ uid, documentId, locale, since }));
}
