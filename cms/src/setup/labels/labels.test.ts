import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { componentLabels, typeLabels } from './index';
import type { Labels } from './labels';

interface Schema {
  readonly kind?: string;
  readonly attributes: Readonly<Record<string, { readonly type: string }>>;
}

const source = path.resolve(__dirname, '../..');
const read = (...parts: string[]): Schema => JSON.parse(readFileSync(path.join(source, ...parts), 'utf8'));

const types = readdirSync(path.join(source, 'api')).map((name): [string, Schema] => [
  `api::${name}.${name}`,
  read('api', name, 'content-types', name, 'schema.json'),
]);
const components = readdirSync(path.join(source, 'components')).flatMap((group) =>
  readdirSync(path.join(source, 'components', group)).map((file): [string, Schema] => [
    `${group}.${path.basename(file, '.json')}`,
    read('components', group, file),
  ]),
);

const kept = ['reminded', 'uuid', 'formerSlugs', 'translationSources'];
const wholeRow = new Set(['json', 'richtext', 'component', 'customField']);
const notListable = new Set(['json', 'richtext', 'customField', 'component']);
const systemColumns = ['createdAt', 'updatedAt'];

function labelsOf(all: Readonly<Record<string, Labels>>, uid: string): Labels {
  const found = all[uid];
  if (!found) throw new Error(`No labels for ${uid}`);
  return found;
}

describe.each([
  ['content types', types, typeLabels],
  ['components', components, componentLabels],
] as const)('labels of the %s', (_kind, schemas, all) => {
  it('are there for each, and for no other', () => {
    expect(Object.keys(all).sort()).toEqual(schemas.map(([uid]) => uid).sort());
  });

  describe.each(schemas)('%s', (uid, { kind, attributes }) => {
    it('names every field of the schema and no other', () => {
      expect(Object.keys(labelsOf(all, uid).fields).sort()).toEqual(Object.keys(attributes).sort());
    });

    it('has every field in the form once, but for what the system keeps', () => {
      const shown = labelsOf(all, uid).rows.flat();
      expect([...shown].sort()).toEqual(Object.keys(attributes).filter((name) => !kept.includes(name)).sort());
    });

    it('lets nobody write what the system keeps', () => {
      const { fields } = labelsOf(all, uid);
      for (const name of kept) if (fields[name]) expect(fields[name]).toMatchObject({ readOnly: true });
    });

    it('gives a whole row to what needs one, and even widths to the rest', () => {
      for (const row of labelsOf(all, uid).rows) {
        expect(12 % row.length).toBe(0);
        if (row.length > 1) for (const name of row) expect(wholeRow.has(attributes[name]?.type ?? '')).toBe(false);
      }
    });

    it('names entries, orders and lists them by fields that can be shown in a list', () => {
      const { mainField, sort, columns = [] } = labelsOf(all, uid);
      const known = [...Object.keys(attributes).filter((name) => !notListable.has(attributes[name]?.type ?? '')), ...systemColumns];
      expect(known).toEqual(expect.arrayContaining([mainField, sort?.by ?? mainField, ...columns]));
      expect(columns.length > 0).toBe(kind === 'collectionType');
    });

    it('gives no help where Strapi shows none', () => {
      const { fields } = labelsOf(all, uid);
      for (const [name, { type }] of Object.entries(attributes)) if (type === 'component') expect(fields[name]?.help).toBeUndefined();
    });

    it('is written for people: a capital first, no name of a field, help in whole sentences', () => {
      for (const { label, help } of Object.values(labelsOf(all, uid).fields)) {
        expect(label).toMatch(/^[A-Z][^A-Z_]*( [A-Z][a-z]+)*/);
        expect(label).not.toMatch(/[a-z][A-Z]|_/);
        if (help) expect(help).toMatch(/^[A-Z].*[.?]$/);
      }
    });
  });
});
