import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import en from '../../src/i18n/ui/en.json' with { type: 'json' };
import { keyFamilies } from './key-families.ts';

const sources = fileURLToPath(new URL('../../src/', import.meta.url));
const files = globSync('**/*.{ts,tsx,astro}', { cwd: sources }).filter((file) => !/\.(test|fixtures)\.tsx?$/.test(file));
const text = (await Promise.all(files.map((file) => readFile(`${sources}/${file}`, 'utf8')))).join('\n');

const keys = Object.keys(en.words);
/** What keys begin with: `nav`, `services`. */
const parts = new Set(keys.map((key) => key.split('.')[0] ?? ''));

/** In full; a name without a dot may stand for many things, and is a key where it is handed to a function. */
const written = new Set([...text.matchAll(/'([a-zA-Z]+(?:\.\w+)+)'|\('([a-zA-Z]+)'/g)].map(([, key, bare]) => key ?? bare ?? ''));
const putTogether = new Set([...text.matchAll(/`((\w+)\.(?:\w+\.)*\w*\$\{[^`]*)`/g)].flatMap(([, template = '', part = '']) => (parts.has(part) ? [template] : [])));

it('knows what every key that is put together can become', () => {
  const unknown = [...putTogether].filter((template) => keyFamilies[template] === undefined);
  // a remedy to read in the failure: add a row with the values that it can have
  expect({ 'rows that key-families.ts lacks': unknown }).toEqual({ 'rows that key-families.ts lacks': [] });
  expect({ 'rows that no source needs': Object.keys(keyFamilies).filter((template) => !putTogether.has(template)) }).toEqual({ 'rows that no source needs': [] });
});

it('has no phrase that nobody says', () => {
  const used = new Set<string>([...written, ...Object.values(keyFamilies).flat()]);
  expect({ 'keys to remove from ui/*.json': keys.filter((key) => !used.has(key)) }).toEqual({ 'keys to remove from ui/*.json': [] });
});

it('keeps its phrases in the order of their keys', () => {
  expect(keys).toEqual([...keys].sort());
});
