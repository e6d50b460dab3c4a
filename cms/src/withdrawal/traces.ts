import { setTimeout as wait } from 'node:timers/promises';
import type { Core, UID } from '@strapi/strapi';
import { isValues } from '../rules/fault';
import { ownTypes } from '../setup/content-api';
import { sourceWordsTable } from '../translations/source-words';

/** Tables that hold what is written in entries of a type: its own, those of its parts and of the links between them. */
function tablesOf(strapi: Core.Strapi, uid: UID.ContentType): string[] {
  const { metadata } = strapi.db;
  const seen = new Set<string>();
  const walk = (name: string): void => {
    const meta = metadata.get(name);
    if (seen.has(meta.tableName)) return;
    seen.add(meta.tableName);
    for (const attribute of Object.values(meta.attributes)) {
      if ('joinTable' in attribute) seen.add(attribute.joinTable.name);
      if ('component' in attribute && typeof attribute.component === 'string') walk(attribute.component);
      if ('target' in attribute && typeof attribute.target === 'string' && attribute.target in strapi.components) walk(attribute.target);
    }
  };
  walk(uid);
  return [...seen];
}

/** Times that emptying SQLite's log of writes is tried, and milliseconds in between: a reader may be in the way. */
const tries = 50;
const pause = 100;

async function emptyLog(strapi: Core.Strapi): Promise<void> {
  for (let count = 0; count < tries; count += 1) {
    const answer: unknown = await strapi.db.connection.raw('PRAGMA wal_checkpoint(TRUNCATE)');
    if (!(Array.isArray(answer) && answer.some((row: unknown) => isValues(row) && row['busy'] === 1))) return;
    await wait(pause);
  }
  strapi.log.warn('Something reads the database all the time, so its log of writes could not be emptied; it is when the CMS stops.');
}

/** Tables that hold words of entries beside their own: see `stores.ts`. */
const besideEntries = [sourceWordsTable, 'strapi_history_versions'] as const;

/**
 * Removes what a database still holds of rows that were deleted. SQLite overwrites them as they are deleted (see
 * `config/database.ts`), but its log of writes still has them; PostgreSQL keeps old rows until a table is written anew, and
 * values of them in its statistics until these are taken anew.
 * What PostgreSQL archives of its own log is beyond our reach: `docs/data-protection.md` says so.
 * @param uid the content type; only files where left out
 */
export async function removeTraces(strapi: Core.Strapi, uid: UID.ContentType | undefined): Promise<void> {
  const { connection, dialect } = strapi.db;
  if (dialect.client === 'sqlite') return emptyLog(strapi);
  const besides = await Promise.all(besideEntries.map(async (table) => ((await connection.schema.hasTable(table)) ? [table] : [])));
  const tables = new Set([...besides.flat(), ...(uid && ownTypes(strapi).includes(uid) ? tablesOf(strapi, uid) : []), ...tablesOf(strapi, 'plugin::upload.file')]);
  for (const table of tables) await connection.raw('VACUUM (FULL, ANALYZE) ??', [table]);
}
