import { randomUUID } from 'node:crypto';
import type { Connection, Transaction } from '../strapi/transaction';
import { changeOf, rowOf, type Change, type Row } from './change';

const journal = 'publication_journal';
const changes = 'publication_changes';

/** Versions that are kept: a publisher that was away for longer reads everything. */
const versionsKept = 2000;

/** Changes of one transaction, or of one answer, above which reading everything is less work. */
const mostChanges = 500;

/** The newest version of what is published. The mark is random: another database, or an older copy, has another. */
interface Head {
  readonly version: number;
  readonly mark: string;
}

/** Something that changed, and how often. */
export interface Told {
  readonly change: Change;
  /** In more than one transaction: it may have gone and come back. */
  readonly repeatedly: boolean;
}

/** What changed since a version, and the version that is now. */
export interface Changes {
  readonly version: string;
  /** `undefined` where it is not known: everything may have changed. */
  readonly since: readonly Told[] | undefined;
}

const nameOf = ({ version, mark }: Head): string => `${version}.${mark}`;

function headOf(name: string): Head | undefined {
  const [, version, mark] = /^(\d{1,9})\.([0-9a-f-]{36})$/.exec(name) ?? [];
  return version !== undefined && mark !== undefined ? { version: Number(version), mark } : undefined;
}

/** Makes the journal's tables where they are missing. Strapi leaves tables alone that it does not know. */
export async function prepareJournal(connection: Connection): Promise<void> {
  if (!(await connection.schema.hasTable(journal))) {
    await connection.schema.createTable(journal, (table) => {
      table.integer('id').primary();
      table.integer('version').notNullable();
      table.string('mark', 36).notNullable();
    });
  }
  if (!(await connection.schema.hasTable(changes))) {
    await connection.schema.createTable(changes, (table) => {
      table.integer('version').notNullable().index();
      table.string('mark', 36).notNullable();
      table.string('uid').notNullable();
      table.text('document_id').notNullable();
    });
  }
  await connection(journal).insert({ id: 1, version: 0, mark: randomUUID() }).onConflict('id').ignore();
}

/**
 * Writes down what a transaction changed, under one new version. All versions come from one row, which stays locked
 * until the transaction ends: so the next version becomes visible after this one, and a reader who sees a version
 * sees all before it. Numbers of a sequence would be given out, and seen, in another order than they are kept.
 */
export async function write(trx: Transaction['trx'], changed: readonly Change[]): Promise<void> {
  const mark = randomUUID();
  await trx(journal).update({ version: trx.raw('version + 1'), mark });
  const { version } = await headIn(trx);
  const written: readonly Change[] = changed.length > mostChanges ? [{ kind: 'everything' }] : changed;
  await trx.batchInsert(changes, written.map((change) => ({ version, mark, ...rowOf(change) })), 100);
  await trx(changes).where('version', '<=', version - versionsKept).delete();
}

/**
 * What changed since a version that was read before.
 * @param since as an earlier answer named it
 */
export async function changesSince(connection: Connection, since: string | undefined): Promise<Changes> {
  const head = await headIn(connection);
  const version = nameOf(head);
  if (since === version) return { version, since: [] };
  const from = since === undefined ? undefined : headOf(since);
  if (!from || !(await connection(changes).where({ ...from }).first('version'))) return { version, since: undefined };
  const rows: readonly (Row & { readonly first: number; readonly last: number })[] = await connection(changes)
    .select('uid', 'document_id', connection.raw('min(version) as first'), connection.raw('max(version) as last'))
    .where('version', '>', from.version)
    .where('version', '<=', head.version)
    .groupBy('uid', 'document_id')
    .limit(mostChanges + 1);
  const found = rows.map(({ first, last, ...row }): Told => ({ change: changeOf(row), repeatedly: first !== last }));
  const isKnown = found.length <= mostChanges && found.every(({ change }) => change.kind !== 'everything');
  return { version, since: isKnown ? found : undefined };
}

async function headIn(connection: Connection | Transaction['trx']): Promise<Head> {
  const head: Head | undefined = await connection(journal).first('version', 'mark');
  if (!head) throw new Error('The journal of what was published is empty. Start the CMS again.');
  return head;
}
