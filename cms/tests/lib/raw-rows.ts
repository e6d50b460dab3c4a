import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Cms } from './cms';

/** The rows of a table of a running CMS, as they lie in the database. */
export function rawRows(cms: Cms, table: string): readonly unknown[] {
  const database = new DatabaseSync(path.join(cms.dataDir, 'cms.sqlite'), { readOnly: true });
  try {
    return database.prepare(`SELECT * FROM ${table}`).all();
  } finally {
    database.close();
  }
}
