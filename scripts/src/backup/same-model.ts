import type { TableForm } from '@sanctuary/shared-types';
import { Stop } from '../../toolchain/say.mjs';
import { modelDigest, type Manifest } from './manifest.ts';

/** How many differences are named. */
const most = 5;

/**
 * Makes sure that this version of the system has a place for all that the backup holds.
 * @param tables of this version
 * @throws {Stop} naming what differs
 */
export function refuseOtherModel(file: string, { model, database }: Manifest, tables: readonly TableForm[]): void {
  if (modelDigest(tables) === model) return;
  const [there, here] = [fieldsOf(database.tables), fieldsOf(tables)];
  const differences = [
    ...[...there].filter((field) => !here.has(field)).map((field) => `the backup has ${field}, this version has not`),
    ...[...here].filter((field) => !there.has(field)).map((field) => `this version has ${field}, the backup has not`),
  ];
  const more = differences.length > most ? [`and ${differences.length - most} more`] : [];
  throw new Stop(`${file} was made by a version of this system with another content model:\n`
    + [...differences.slice(0, most), ...more].map((line) => `  ${line}\n`).join('')
    + `Nothing was changed. Restore it with the version that ran on ${database.moment.slice(0, 10)}, then update.`);
}

const fieldsOf = (tables: readonly TableForm[]): Set<string> =>
  new Set(tables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name} (${column.kind})`)));
