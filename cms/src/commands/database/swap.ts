import { createApp } from '../lib/app';
import { besideSchema } from './beside';
import { databaseKind } from './tables';

/**
 * Puts the restored database in the place of the real one, whole or not at all. SQLite's is moved with the other files
 * of its folder.
 */
export async function swapIn(): Promise<void> {
  const strapi = createApp();
  try {
    if (databaseKind(strapi) === 'postgres') {
      await strapi.db.connection.transaction(async (trx) => {
        const target: { readonly rows: readonly { readonly name: string }[] } = await trx.raw('select current_schema() as name');
        const schema = target.rows[0]?.name ?? 'public';
        const tables: readonly { readonly name: string }[] =
          await trx('information_schema.tables').select('table_name as name').where({ table_schema: besideSchema, table_type: 'BASE TABLE' });
        for (const { name } of tables) {
          await trx.raw('drop table if exists ??.?? cascade', [schema, name]);
          await trx.raw('alter table ??.?? set schema ??', [besideSchema, name, schema]);
        }
        await trx.raw('drop schema ??', [besideSchema]);
      });
    }
  } finally {
    await strapi.db.destroy();
  }
}
