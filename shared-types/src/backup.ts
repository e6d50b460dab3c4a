import { z } from 'zod';

/** What a column of the database holds, whichever database it is. */
export const columnKind = z.enum(['integer', 'bigint', 'number', 'text', 'boolean', 'date', 'time', 'datetime', 'json']);
export type ColumnKind = z.infer<typeof columnKind>;

/** A table's form: what must be the same where it is restored. */
export const tableForm = z.object({
  // it is part of a file's name
  name: z.string().regex(/^\w+$/),
  columns: z.array(z.object({ name: z.string(), kind: columnKind })),
});
export type TableForm = z.infer<typeof tableForm>;

/** A table as a backup holds it. Its rows are in a file of their own: a JSON array a line, in the order of `columns`. */
export const dumpedTable = tableForm.extend({
  rows: z.int().nonnegative(),
  /** The highest id that the database gave out; 0 where it gave none. */
  lastId: z.int().nonnegative(),
});
export type DumpedTable = z.infer<typeof dumpedTable>;

/** One moment of the database. */
export const databaseDump = z.object({
  kind: z.enum(['sqlite', 'postgres']),
  moment: z.iso.datetime(),
  tables: z.array(dumpedTable),
});
export type DatabaseDump = z.infer<typeof databaseDump>;

/** What a CMS that dumps its database tells at once: from here on, nothing that is written comes into the dump. */
export const dumpMoment = z.object({ moment: z.iso.datetime() });
export type DumpMoment = z.infer<typeof dumpMoment>;
