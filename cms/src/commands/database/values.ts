import type { ColumnKind, DatabaseDump } from '@sanctuary/shared-types';

export type DatabaseKind = DatabaseDump['kind'];

/** From a database to a dump. SQLite keeps truth as 0 and 1, moments as milliseconds; PostgreSQL gives some numbers as text. */
const toDump: Readonly<Record<ColumnKind, (value: unknown) => unknown>> = {
  integer: Number,
  number: Number,
  bigint: String,
  text: String,
  boolean: Boolean,
  // only where it was written past Strapi is it a moment
  date: (value) => (typeof value === 'string' ? value : isoOf(value).slice(0, 10)),
  time: (value) => wholeTime(String(value)),
  datetime: isoOf,
  // SQLite takes a JSON text that is a number for one
  json: (value) => (typeof value === 'string' ? parsed(value) : value),
};

const toDatabase: Readonly<Record<DatabaseKind, Partial<Record<ColumnKind, (value: unknown) => unknown>>>> = {
  sqlite: { boolean: Number, datetime: (value) => Date.parse(String(value)), bigint: (value) => BigInt(String(value)), json: JSON.stringify },
  postgres: { datetime: (value) => new Date(String(value)), json: JSON.stringify },
};

/**
 * A value as a dump holds it: the same whichever database it comes from.
 * @param value as the database gave it
 */
export const dumpedValue = (kind: ColumnKind, value: unknown): unknown => (value === null ? null : toDump[kind](value));

/**
 * A value of a dump as a database takes it.
 * @param value as {@link dumpedValue} made it
 */
export const storedValue = (database: DatabaseKind, kind: ColumnKind, value: unknown): unknown =>
  value === null ? null : (toDatabase[database][kind]?.(value) ?? value);

function isoOf(value: unknown): string {
  if (value instanceof Date || typeof value === 'number' || typeof value === 'string') return new Date(value).toISOString();
  throw new TypeError(`${JSON.stringify(value)} is no moment`);
}

function parsed(text: string): unknown {
  return JSON.parse(text);
}

/** `10:00`, `10:00:00` and `10:00:00.000` are one. */
function wholeTime(time: string): string {
  const [hours = '', minutes = '00', seconds = '00'] = time.split(':');
  const [whole = '00', fraction = ''] = seconds.split('.');
  return `${hours}:${minutes}:${whole}.${fraction.padEnd(3, '0').slice(0, 3)}`;
}
