import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { enumerationWords } from './enumerations';

interface Schema {
  readonly attributes: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
}

const source = path.resolve(__dirname, '../..');
const values = globSync(['api/*/content-types/*/schema.json', 'components/*/*.json'], { cwd: source }).flatMap((file) => {
  const { attributes }: Schema = JSON.parse(readFileSync(path.join(source, file), 'utf8'));
  return Object.values(attributes).flatMap((attribute) => attribute.enum ?? []);
});

describe('enumerationWords', () => {
  it('has words for every value of every enumeration, and for no other', () => {
    expect(Object.keys(enumerationWords).sort()).toEqual([...new Set(values)].sort());
  });

  it('has no character that the translations would take as a sign of their own', () => {
    expect(Object.values(enumerationWords).filter((words) => /[{}<>']/.test(words))).toEqual([]);
  });
});
