import { inTransaction } from '../strapi/transaction';
import { announceChange } from './content-changed';
import type { Step } from './step';

const writing: readonly string[] = ['create', 'update', 'clone', 'publish', 'unpublish', 'discardDraft', 'delete'];
const seenByReaders: readonly string[] = ['publish', 'unpublish', 'delete'];

/** Transactions at whose end the change is announced: once, however many entries they touch. */
const announced = new WeakSet<object>();

/**
 * Makes a change whole or not at all, in all languages, and announces it once it is in the database. Changes of one
 * type follow one another, so that no two entries can take the same address at once.
 */
export const atomic: Step = async (strapi, call, next) => {
  if (!writing.includes(call.action)) return next();
  return inTransaction(strapi, async ({ trx, onCommit }) => {
    if (strapi.db.dialect.client === 'postgres') await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [call.uid]);
    if (seenByReaders.includes(call.action) && !announced.has(trx)) {
      announced.add(trx);
      onCommit(() => announceChange(strapi));
    }
    return await next();
  });
};
