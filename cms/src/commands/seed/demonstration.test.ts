import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { choices, locales } from '@sanctuary/shared-types';
import { markdownFaults } from '../../rules/markdown';
import { checkContent } from './check';
import { isFields, type Fields, type Json, type SeedContent, type SeedEntry } from './content';
import { inherit } from './inherit';
import type { Model, Models } from './model';
import { readContent } from './read';

const source = path.resolve(__dirname, '../../..', 'src');
const folder = path.resolve(source, '../../scripts/content');

const schema = (file: string): Model => JSON.parse(readFileSync(path.join(source, file), 'utf8'));
const types = new Map(readdirSync(path.join(source, 'api')).map((name) => [name, schema(`api/${name}/content-types/${name}/schema.json`)]));
const lists: { readonly [list: string]: readonly { readonly value: string }[] } = choices;
const models: Models = {
  type: (name) => types.get(name),
  component: (uid) => schema(`components/${uid.replace('.', '/')}.json`),
  choices: (list) => (lists[list] ?? []).map(({ value }) => value),
  locales: locales.map(({ code }) => code),
};

let content: SeedContent;
beforeAll(async () => {
  content = await readContent(folder);
});

const text = (value: Json | undefined): string => (Array.isArray(value) ? value.join('\n') : String(value ?? ''));
const entryOf = (type: string, id: string): SeedEntry | undefined => content.entries.find((entry) => entry.type === type && entry.id === id);
const slugsOf = (type: string): string[] => content.entries.filter((entry) => entry.type === type).map(({ shared }) => text(shared['slug']));

/** Every Markdown text of an entry, with where it stands. */
function* markdown(fields: Fields, model: Model, at: string): Generator<readonly [at: string, text: string]> {
  for (const [name, value] of Object.entries(fields)) {
    const attribute = model.attributes[name];
    if (attribute?.type === 'richtext') yield [`${at}.${name}`, text(value)];
    if (!attribute?.component) continue;
    for (const item of Array.isArray(value) ? value : [value]) if (isFields(item)) yield* markdown(item, models.component(attribute.component), `${at}.${name}`);
  }
}

function* allMarkdown(): Generator<readonly [at: string, text: string]> {
  for (const entry of content.entries) {
    for (const [locale, words] of entry.words) yield* markdown(words, types.get(entry.type) ?? { attributes: {} }, `${entry.file} ${locale}`);
  }
}

const months = Array.from({ length: 12 }, (_, month) => new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month)));
/** Whether the language writes a month as its number: "9 March" is "3월 9일" in Korean. */
const numbersMonths = (locale: string): boolean => /\d/.test(new Intl.DateTimeFormat(locale, { month: 'long' }).format());
/** The numbers that a text in the language says where the English is this. */
const digitsFor = (locale: string, english: Json): string[] => digits(numbersMonths(locale) ? JSON.stringify(english).replace(/\p{Lu}\p{Ll}+/gu, (word) => (months.includes(word) ? ` ${months.indexOf(word) + 1} ` : word)) : english);
const digits = (value: Json): string[] => [...JSON.stringify(value).matchAll(/\d+/g)].map(([number]) => number).sort();

test('every field, value, reference and picture is as the content model wants it', () => {
  expect(() => checkContent(content, models)).not.toThrow();
  expect(content.entries.length).toBeGreaterThan(170);
});

test('no two entries of a type have the same address', () => {
  for (const type of types.keys()) {
    const slugs = slugsOf(type).filter((slug) => slug !== '');
    expect({ type, slugs: [...new Set(slugs)] }).toEqual({ type, slugs });
  }
});

test('texts hold only what the site shows', () => {
  const faults = [...allMarkdown()].flatMap(([at, body]) => markdownFaults(body).map((fault) => `${at}: ${fault}`));
  expect(faults).toEqual([]);
});

test('links to pages of the site lead to pages that there are', () => {
  const homes: { readonly [type: string]: string } = { page: '/about/', service: '/services/', 'arrival-guide': '/guides/', commitment: '/commitments/', story: '/stories/', event: '/events/', update: '/news/' };
  const pages = new Set(['/guides/', '/services/', '/commitments/', '/stories/', '/contact/']);
  for (const [type, home] of Object.entries(homes)) for (const slug of slugsOf(type)) pages.add(`${home}${slug}/`);
  for (const { id } of content.entries.filter(({ type }) => type === 'refugee-week')) pages.add(`/refugee-week/${id}/`);
  const links = [...allMarkdown()].flatMap(([at, body]) => [...body.matchAll(/\]\((\/[^)#]*)/g)].map(([, link = '']) => ({ at, link })));
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter(({ link }) => !pages.has(link))).toEqual([]);
});

test('a translation says all that English says, with the same numbers', () => {
  for (const entry of content.entries) {
    const model = types.get(entry.type) ?? { attributes: {} };
    const english = entry.words.get('en') ?? {};
    for (const [locale, words] of [...entry.words].filter(([code]) => code !== 'en')) {
      const at = `${entry.file} ${locale}`;
      const { translationState, ...said } = inherit(words, english, model, models);
      expect([at, translationState]).toEqual([at, 'machine']);
      expect([at, Object.keys(said).sort()]).toEqual([at, Object.keys(english).sort()]);
      const { body = null, ...fields } = said;
      const { body: englishBody = null, ...englishFields } = english;
      expect([at, digits(fields)]).toEqual([at, digitsFor(locale, englishFields)]);
      // "a baby under 1" is "under one year", in letters, where the grammar wants it
      const notOne = (number: string): boolean => number !== '1';
      expect([at, digits(body).filter(notOne)]).toEqual([at, digitsFor(locale, englishBody).filter(notOne)]);
    }
  }
});

/** Rules of before, and of others. */
const plainAllTheSame = ['arrival-guide/positive-decision-move-on.json says 56 days', 'arrival-guide/ukraine-schemes.json says 28 days'];

/** Numbers that no text may say by itself: whoever changes the fact would miss them. */
const numberOf: { readonly [unit: string]: RegExp } = { money: /£[\d.,]*\d/, phone_number: /^.*$/, email_address: /^.*$/, duration: /\d+ (?:days|weeks|months|school days|minutes)/ };

test('what is a fact stands in no guide as plain words, in no language', () => {
  const facts = content.entries.filter(({ type }) => type === 'fact');
  expect(facts.length).toBeGreaterThan(55);
  const guides = content.entries.filter(({ type }) => type === 'arrival-guide').map(({ file, words }) => ({ file, said: JSON.stringify([...words.values()]) }));
  const said = facts.flatMap(({ shared, words }) => {
    const number = numberOf[text(shared['unit'])]?.exec(text(words.get('en')?.['value']))?.[0];
    return number === undefined ? [] : guides.filter((guide) => new RegExp(`(?<![\\d.,])${number.replace(/[.+()]/g, '\\$&')}(?![\\d])`).test(guide.said)).map(({ file }) => `${file} says ${number}`);
  });
  expect([...new Set(said)].sort()).toEqual(plainAllTheSame);
});

test('every fact is used, names its source, and says honestly how sure that is', () => {
  const used = JSON.stringify(content.entries.filter(({ type }) => type !== 'fact').map(({ words }) => [...words.values()]));
  for (const { id, shared } of content.entries.filter(({ type }) => type === 'fact')) {
    expect([id, text(shared['key']), used.includes(`{{fact:${id}}}`)]).toEqual([id, id, true]);
    expect([id, Array.isArray(shared['sources']) && shared['sources'].length > 0, text(shared['confidence'])]).toEqual([id, true, expect.stringMatching(/^(high|medium|low)$/)]);
  }
});

// The council must help who may be homeless within 56 days. That is no date to wait for, so it stands in words alone.
test('time limits are those of the sources, but for the one that might make a person wait', () => {
  const limits = content.entries
    .filter(({ type }) => type === 'arrival-guide')
    .flatMap(({ words }) => (words.get('en')?.['steps'] ?? []) as readonly Fields[])
    .filter((step) => isFields(step['timeLimit']))
    .map((step) => (isFields(step['timeLimit']) ? `${text(step['timeLimit']['kind'])} ${text(step['timeLimit']['days'])} ${text(step['timeLimit']['direction'])}` : ''));
  expect(limits.sort()).toEqual(['deadline 3 after', 'deadline 42 after', 'earliest 183 after', 'earliest 365 after', 'earliest 90 before', 'earliest 91 after', 'wait 14 after', 'wait 15 after', 'wait 35 after']);
});

test('the council has checked and confirmed nothing, and no story is a real person’s', () => {
  for (const { file, shared, type, words } of content.entries) {
    expect([file, shared['checkedOn'], shared['lastConfirmedOn']]).toEqual([file, undefined, undefined]);
    if (type === 'story') expect([file, shared['basis']]).toEqual([file, 'illustration']);
    if (shared['confidence'] === 'low' && type === 'service') expect([file, text(words.get('en')?.['toConfirm'])]).not.toEqual([file, '']);
  }
  expect(entryOf('settings', 'settings')?.shared).not.toHaveProperty('contactEmail');
});

test('the site is offered in every language of the table, named in the words of the CMS by that table alone', () => {
  expect(entryOf('settings', 'settings')?.shared['languagesOffered']).toEqual(locales.map(({ code }) => code));
  expect(choices.locales).toEqual(locales.map(({ code, name }) => ({ value: code, label: name })));
});

test('pictures are small and described as drawings', () => {
  expect(content.pictures.size).toBeGreaterThanOrEqual(6);
  for (const { name, path: file, alt } of content.pictures.values()) {
    expect([name, statSync(file).size < 200_000]).toEqual([name, true]);
    expect(alt).toMatch(/^Drawing of /);
  }
});

test('everything that the council’s old page says has its place', () => {
  const said: readonly { says: string; type: string; id: string; words?: string }[] = JSON.parse(readFileSync(path.join(folder, 'source-page.json'), 'utf8'));
  const missing = said.filter(({ type, id, words = '' }) => {
    const entry = content.entries.find((one) => one.type === type && (one.id === id || one.shared['slug'] === id));
    const location = text(entry?.shared['locations']).split('\n').map((name) => entryOf('location', name)?.shared ?? {});
    return !entry || !JSON.stringify([entry.shared, [...entry.words.values()].map((fields) => withLines(fields)), location]).includes(words);
  });
  expect(missing).toEqual([]);
});

/** Every list of lines as one text, so that words can be looked for across lines. */
function withLines(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, Array.isArray(value) && value.every((line) => typeof line === 'string') ? value.join(' ') : value]));
}
