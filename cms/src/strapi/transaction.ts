import type { Core } from '@strapi/strapi';

/** The database, as the query builder of Strapi reaches it. */
export type Connection = Core.Strapi['db']['connection'];

/** A database transaction; what is called within it joins in by itself. */
export interface Transaction {
  readonly trx: Connection & { commit: (value?: unknown) => PromiseLike<unknown> };
  /** Calls back once everything is in the database, and not at all where it is undone. */
  readonly onCommit: (callback: () => void) => void;
}

/** Does a task whole or not at all; inside of another transaction, as a part of that. */
export async function inTransaction<T>(strapi: Core.Strapi, task: (transaction: Transaction) => Promise<T>): Promise<T> {
  return await strapi.db.transaction(task);
}

/**
 * Does something as the last part of a transaction, whoever began it: Strapi has no such moment of its own.
 * @param task with the transaction given to it; where it fails, everything is undone
 */
export function beforeCommit({ trx }: Pick<Transaction, 'trx'>, task: () => Promise<void>): void {
  const commit = trx.commit.bind(trx);
  trx.commit = async (value?: unknown) => {
    await task();
    return commit(value);
  };
}
