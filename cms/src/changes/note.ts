import type { Core } from '@strapi/strapi';
import { beforeCommit, inTransaction } from '../strapi/transaction';
import { announceChange } from './announce';
import { rowOf, type Change } from './change';
import { write } from './journal';

/** What transactions under way have changed so far. */
const noted = new WeakMap<object, Map<string, Change>>();

/**
 * Notes that readers may see something else from the end of this transaction on. All that a transaction changes is
 * written down together, as its last act: whoever publishes at the same time waits no longer than for that. It is
 * announced once it is in the database: once, however much there is.
 */
export async function noteChange(strapi: Core.Strapi, change: Change): Promise<void> {
  await inTransaction(strapi, async ({ trx, onCommit }) => {
    let changes = noted.get(trx);
    if (!changes) {
      const fresh = new Map<string, Change>();
      changes = fresh;
      noted.set(trx, fresh);
      beforeCommit({ trx }, () => write(trx, [...fresh.values()]));
      onCommit(() => announceChange(strapi));
    }
    const { uid, document_id } = rowOf(change);
    changes.set(`${uid} ${document_id}`, change);
  });
}
