import type { Core } from '@strapi/strapi';
import type { Registration } from '../registration';

/** Tables that join entries to components, or to other entries. They hold numbers and names of fields: nothing that anybody wrote. */
const join = /^\w+_(?:cmps|lnk)$/;

async function joinsOf(strapi: Core.Strapi): Promise<string[]> {
  const tables: readonly { readonly name: string }[] = await strapi.db.connection('sqlite_master').select('name').where({ type: 'table' });
  return tables.map(({ name }) => name).filter((name) => join.test(name));
}

/**
 * Lets SQLite know how its joins are filled, at each start. Without that it looks for the parts of one entry among those of
 * all: 0.4 ms instead of 0.03 with 10,000 pages, some fifty times for each publication. Only these tables are looked at, since
 * SQLite keeps samples of what it sees, and what is withdrawn must not stay in those. PostgreSQL does this by itself.
 */
export const joinStatistics: Registration = {
  async bootstrap(strapi) {
    if (strapi.db.dialect.client !== 'sqlite') return;
    for (const table of await joinsOf(strapi)) await strapi.db.connection.raw('ANALYZE ??', [table]);
  },
};
