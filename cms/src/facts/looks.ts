import type { Connection, Transaction } from '../strapi/transaction';

const table = 'translations_to_look_at';

/** Rows written at a time. */
const atATime = 100;

/** A translation that may say an amount or a deadline of before. */
export interface Look {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string;
  /** Key of the fact whose English value changed. */
  readonly fact: string;
}

interface Row {
  readonly uid: string;
  readonly document_id: string;
  readonly locale: string;
  readonly fact: string;
}

const rowOf = ({ uid, documentId, locale, fact }: Look): Row => ({ uid, document_id: documentId, locale, fact });

/** Makes the table where it is missing. Strapi leaves tables alone that it does not know. */
export async function prepareLooks(connection: Connection): Promise<void> {
  if (await connection.schema.hasTable(table)) return;
  await connection.schema.createTable(table, (columns) => {
    columns.string('uid').notNullable();
    columns.string('document_id').notNullable();
    columns.string('locale').notNullable();
    columns.string('fact').notNullable();
    columns.primary(['uid', 'document_id', 'locale', 'fact']);
  });
}

/** Marks translations for a look; one that is marked already stays so. */
export async function mark(trx: Transaction['trx'], looks: readonly Look[]): Promise<void> {
  for (let start = 0; start < looks.length; start += atATime) {
    const rows = looks.slice(start, start + atATime).map(rowOf);
    await trx(table).insert(rows).onConflict(['uid', 'document_id', 'locale', 'fact']).ignore();
  }
}

/**
 * Somebody looked at translations of an entry, or they are gone.
 * @param locales which; all where left out
 */
export async function clear(trx: Transaction['trx'], uid: string, documentId: string, locales?: readonly string[]): Promise<void> {
  const ofEntry = trx(table).where({ uid, document_id: documentId });
  await (locales ? ofEntry.whereIn('locale', [...locales]) : ofEntry).delete();
}

/** Everything that is marked, by entry and language. */
export async function looksToTake(connection: Connection): Promise<Look[]> {
  const rows: readonly Row[] = await connection(table).select('uid', 'document_id', 'locale', 'fact').orderBy(['uid', 'document_id', 'locale', 'fact']);
  return rows.map(({ uid, document_id: documentId, locale, fact }) => ({ uid, documentId, locale, fact }));
}
