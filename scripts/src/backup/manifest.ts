import { createHash } from 'node:crypto';
import { databaseDump, type TableForm } from '@sanctuary/shared-types';
import { z } from 'zod';
import { releaseIdPattern } from '../lib/data-folder.ts';
import { placeOf } from './places.ts';

/** Newest format of a backup that this version writes and reads. */
export const format = 1;

/** What stands first in every backup, so that a program, or a person with `tar`, knows what it is. */
export const system = 'borough-of-sanctuary';

/** Names within the archive. */
export const names = { manifest: 'manifest.json', end: 'end.json', database: 'database', data: 'data' } as const;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A path in the archive that leads nowhere but where a backup puts files. */
const safePath = z.string().refine((path) => {
  const parts = path.split('/');
  if (path.includes('\0') || parts.some((part) => part === '' || part === '.' || part === '..')) return false;
  const [first, ...rest] = parts;
  if (first === names.database) return rest.length === 1;
  const kept = first === names.data ? placeOf(rest.join('/'))?.kept : undefined;
  return kept === 'link' || kept === 'ledger';
}, 'is no file of a backup');

const backedUpFile = z.object({
  path: safePath,
  size: z.int().nonnegative(),
  sha256,
  /** Another path in the archive, before this one, that names the very same file. */
  link: safePath.optional(),
});
export type BackedUpFile = z.infer<typeof backedUpFile>;

/** Enough to know whether anything more of the archive can be read. */
export const manifestHead = z.object({ system: z.literal(system), format: z.int().positive() });

/** What a backup holds; the first file in the archive. */
export const manifest = manifestHead.extend({
  format: z.literal(format),
  /** Digest of the content model, see {@link modelDigest}. */
  model: sha256,
  database: databaseDump,
  /** Id of the release that was live. */
  live: z.string().regex(releaseIdPattern).nullable(),
  files: z.array(backedUpFile),
});
export type Manifest = z.infer<typeof manifest>;

/** The last file in the archive: without it, something is missing. */
export const archiveEnd = z.object({ manifest: sha256 });

/** Digest of the tables and their columns. The same code gives the same, whichever database it has. */
export function modelDigest(tables: readonly TableForm[]): string {
  const forms = tables.map(({ name, columns }) => [name, columns.map((column) => [column.name, column.kind])]);
  return createHash('sha256').update(JSON.stringify(forms)).digest('hex');
}

/** What a table's rows are called in the archive. */
export const rowsOf = (table: string): string => `${names.database}/${table}.jsonl`;
