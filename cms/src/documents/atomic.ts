import type { Core, UID } from '@strapi/strapi';
import { noteChange } from '../changes/note';
import { textOf } from '../rules/fault';
import { inTransaction, type Transaction } from '../strapi/transaction';
import { param, type Step } from './step';

const writing: readonly string[] = ['create', 'update', 'clone', 'publish', 'unpublish', 'discardDraft', 'delete'];
const seenByReaders: readonly string[] = ['publish', 'unpublish', 'delete'];

/** Keeps the entries of another type as they are until the transaction under way ends: what it checked stays true. */
export async function holdStill(strapi: Core.Strapi, uid: UID.ContentType): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  await inTransaction(strapi, async ({ trx }) => {
    await trx.raw('select pg_advisory_xact_lock_shared(hashtext(?))', [uid]);
  });
}

/** Does a task whole or not at all, while nothing else changes entries of a type. */
export const alone = <T>(strapi: Core.Strapi, uid: UID.ContentType, task: (transaction: Transaction) => Promise<T>): Promise<T> =>
  inTransaction(strapi, async (transaction) => {
    if (strapi.db.dialect.client === 'postgres') await transaction.trx.raw('select pg_advisory_xact_lock(hashtext(?))', [uid]);
    return task(transaction);
  });

/**
 * Makes a change whole or not at all, in all languages, and notes it where readers see it. Changes of one type follow
 * one another, so that no two entries can take the same address at once.
 */
export const atomic: Step = async (strapi, call, next) => {
  if (!writing.includes(call.action)) return next();
  return alone(strapi, call.uid, async () => {
    if (seenByReaders.includes(call.action)) {
      const documentId = textOf(param(call, 'documentId'));
      await noteChange(strapi, documentId === undefined ? { kind: 'everything' } : { kind: 'entry', uid: call.uid, documentId });
    }
    return await next();
  });
};
