import path from 'node:path';
import { factCodesIn } from '@sanctuary/shared-types';
import type { SeedContent, SeedEntry } from './content';
import { readContent } from './read';

/** The languages of those who need the first help most. */
const languages = ['ar', 'uk', 'fa', 'fa-AF', 'ps', 'ta', 'ko'];
const guides = ['emergency-help', 'register-with-a-gp', 'asylum-support', 'positive-decision-move-on', 'housing-and-homelessness'];
const wholeTypes = ['home', 'settings', 'emergency-contact', 'topic'];

let content: SeedContent;
beforeAll(async () => {
  content = await readContent(path.resolve(__dirname, '../../../../scripts/content'));
});

const wordsOf = ({ words }: SeedEntry, locale: string): string => JSON.stringify(words.get(locale) ?? {});
const factsIn = (words: string): string[] => [...factCodesIn(words).keys].sort();

/** What a reader needs first: entries whole, and the facts that they place. */
function neededFirst(): readonly SeedEntry[] {
  const entries = content.entries.filter(({ type, id }) => wholeTypes.includes(type) || (type === 'arrival-guide' && guides.includes(id)));
  const placed = new Set(entries.flatMap((entry) => factsIn(wordsOf(entry, 'en'))));
  return [...entries, ...content.entries.filter(({ type, id }) => type === 'fact' && placed.has(id))];
}

function* translations(): Generator<readonly [at: string, translated: string, english: string]> {
  for (const entry of content.entries) {
    for (const locale of entry.words.keys()) if (locale !== 'en') yield [`${entry.file} ${locale}`, wordsOf(entry, locale), wordsOf(entry, 'en')];
  }
}

test.each(languages)('home, emergency contacts, topics, five guides and their facts are there in “%s”', (locale) => {
  const needed = neededFirst();
  expect(needed.length).toBeGreaterThan(70);
  expect(guides.filter((guide) => !needed.some(({ type, id }) => type === 'arrival-guide' && id === guide))).toEqual([]);
  expect(needed.filter(({ words }) => !words.has(locale)).map(({ file }) => file)).toEqual([]);
});

test('a translation places the facts of the English, each as often', () => {
  for (const [at, translated, english] of translations()) {
    const placed = (words: string): string[] => [...words.matchAll(/\{\{fact:[^}]*\}\}/g)].map(([code]) => code).sort();
    expect([at, placed(translated)]).toEqual([at, placed(english)]);
  }
});

test('a translation leads to the pages of the English', () => {
  for (const [at, translated, english] of translations()) {
    const links = (words: string): string[] => [...words.matchAll(/\]\(([^)]*)\)|"answer":"([^"]*)"/g)].map(([, link, answer]) => link ?? answer ?? '');
    expect([at, links(translated)]).toEqual([at, links(english)]);
  }
});

test('a number stands in the digits that letters and telephones have', () => {
  for (const [at, translated] of translations()) expect([at, translated.match(/[^\P{Nd}0-9]/gu) ?? []]).toEqual([at, []]);
});

test('no translation holds a character that turns the direction of a text: the site sets numbers and names apart', () => {
  for (const [at, translated] of translations()) expect([at, translated.match(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g) ?? []]).toEqual([at, []]);
});
