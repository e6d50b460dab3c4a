import type { ColumnKind } from '@sanctuary/shared-types';
import { kindOf } from './kinds';
import { dumpedValue, storedValue } from './values';

/** A value as a dump holds it, as SQLite gives it, and as the driver of PostgreSQL gives it. */
const values: readonly (readonly [ColumnKind, unknown, unknown, unknown])[] = [
  ['integer', 12, 12, 12],
  ['bigint', '9007199254740991', 9007199254740991, '9007199254740991'],
  ['number', 51.41, 51.41, 51.41],
  ['number', 12.3, 12.3, '12.30'],
  ['text', 'Merhaba “Kingston”\n', 'Merhaba “Kingston”\n', 'Merhaba “Kingston”\n'],
  ['text', '', '', ''],
  ['boolean', true, 1, true],
  ['boolean', false, 0, false],
  ['date', '2026-06-20', '2026-06-20', '2026-06-20'],
  ['time', '09:30:00.000', '09:30:00.000', '09:30:00'],
  ['datetime', '2026-11-22T12:00:00.123Z', 1795348800123, new Date('2026-11-22T12:00:00.123Z')],
  ['json', { days: 28, tags: ['a', null] }, '{"days":28,"tags":["a",null]}', '{"days": 28, "tags": ["a", null]}'],
  ['json', 'one', '"one"', '"one"'],
  ['json', 5, 5, '5'],
  ['json', null, null, null],
];

test.each(values)('a %s, %j, is the same in a dump of either database', (kind, dumped, sqlite, postgres) => {
  expect([dumpedValue(kind, sqlite), dumpedValue(kind, postgres)]).toEqual([dumped, dumped]);
});

test.each(values)('a %s, %j, comes back from either database as it was', (kind, dumped) => {
  expect(dumpedValue(kind, storedValue('sqlite', kind, dumped))).toEqual(dumped);
  expect(dumpedValue(kind, storedValue('postgres', kind, dumped))).toEqual(dumped);
});

test('SQLite is given what Strapi writes into it', () => {
  expect(storedValue('sqlite', 'boolean', true)).toBe(1);
  expect(storedValue('sqlite', 'datetime', '2026-11-22T12:00:00.123Z')).toBe(1795348800123);
  expect(storedValue('sqlite', 'json', { days: 28 })).toBe('{"days":28}');
});

test('both name the same kinds', () => {
  expect(['varchar(255)', 'TEXT', 'character varying'].map((type) => kindOf(type, 'a.b'))).toEqual(['text', 'text', 'text']);
  expect(['float', 'numeric(10,2)', 'double precision'].map((type) => kindOf(type, 'a.b'))).toEqual(['number', 'number', 'number']);
});

test('a column of an unknown type is named, not left out', () => {
  expect(() => kindOf('bytea', 'stories.sound')).toThrow('stories.sound is of the type “bytea”');
});
