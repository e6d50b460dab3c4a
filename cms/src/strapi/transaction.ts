import type { Core } from '@strapi/strapi';

/** A database transaction; what is called within it joins in by itself. */
export interface Transaction {
  readonly trx: { raw(sql: string, values: readonly unknown[]): Promise<unknown> };
  /** Calls back once everything is in the database, and not at all where it is undone. */
  readonly onCommit: (callback: () => void) => void;
}

/** Does a task whole or not at all; inside of another transaction, as a part of that. */
export async function inTransaction<T>(strapi: Core.Strapi, task: (transaction: Transaction) => Promise<T>): Promise<T> {
  return await strapi.db.transaction(task);
}
