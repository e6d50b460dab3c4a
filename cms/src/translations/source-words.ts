import type { Block } from '@sanctuary/shared-types/translation';
import { isValues } from '../rules/fault';
import type { Connection, Transaction } from '../strapi/transaction';

/** Where the English words are that translations were made from; never published. Its rows go with their entry. */
export const sourceWordsTable = 'translation_source_words';

/** Rows written at a time. */
const atATime = 100;

/** Makes the table where it is missing. Strapi leaves tables alone that it does not know. */
export async function prepareSourceWords(connection: Connection): Promise<void> {
  if (await connection.schema.hasTable(sourceWordsTable)) return;
  await connection.schema.createTable(sourceWordsTable, (columns) => {
    columns.string('uid').notNullable();
    columns.string('document_id').notNullable();
    columns.string('digest').notNullable();
    columns.text('words').notNullable();
    columns.primary(['uid', 'document_id', 'digest']);
  });
}

/** Keeps English blocks of an entry, by their digests; one that is kept already stays so. */
export async function keepWords(trx: Transaction['trx'], uid: string, documentId: string, blocks: ReadonlyMap<string, Block>): Promise<void> {
  const rows = [...blocks].map(([digest, block]) => ({ uid, document_id: documentId, digest, words: JSON.stringify(block) }));
  for (let start = 0; start < rows.length; start += atATime) {
    await trx(sourceWordsTable).insert(rows.slice(start, start + atATime)).onConflict(['uid', 'document_id', 'digest']).ignore();
  }
}

/** Lets go of all words of an entry that no translation of it was made from. */
export async function forgetWordsBut(trx: Transaction['trx'], uid: string, documentId: string, digests: ReadonlySet<string>): Promise<void> {
  await trx(sourceWordsTable).where({ uid, document_id: documentId }).whereNotIn('digest', [...digests]).delete();
}

/** Lets go of all words of an entry. @returns whether there were any */
export const forgetWords = async (connection: Connection, documentId: string): Promise<boolean> => (await connection(sourceWordsTable).where({ document_id: documentId }).delete()) > 0;

const isBlock = (value: unknown): value is Block =>
  Array.isArray(value) && value.every((one) => Array.isArray(one) && one.length === 2 && one.every((text) => typeof text === 'string'));

/** The English words that translations of an entry were made from, by digest. */
export async function wordsKept(connection: Connection, uid: string, documentId: string): Promise<ReadonlyMap<string, Block>> {
  const rows: readonly unknown[] = await connection(sourceWordsTable).where({ uid, document_id: documentId }).select('digest', 'words');
  const kept = rows.filter(isValues).map(({ digest, words }): [string, unknown] => [String(digest), JSON.parse(String(words))]);
  return new Map(kept.filter((one): one is [string, Block] => isBlock(one[1])));
}

/** A copy of an entry has translations that were made from the same words. */
export async function copyWords(trx: Transaction['trx'], uid: string, from: string, to: string): Promise<void> {
  await keepWords(trx, uid, to, await wordsKept(trx, uid, from));
}
