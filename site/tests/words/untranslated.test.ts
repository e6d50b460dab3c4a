import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locales } from '@sanctuary/shared-types';
import type { Phrase } from '../../src/i18n/dictionaries.ts';
import en from '../../src/i18n/ui/en.json' with { type: 'json' };
import { allPaths, type PageKind } from '../../src/content/index.ts';
import { aLocation, anOrganisation, aSettings, aSnapshot, aStory, someEntries } from '../fixtures/index.ts';
import { anotherDay, everyState, nothing } from './every-state.ts';
import { outOfDateGuide } from './out-of-date.ts';
import { marked, markedEntries, markedEntry } from './markers.ts';
import { markedRenderer } from './marked-site.ts';
import { wordsOfCalendar, wordsOfFeed, wordsOfPage, type ShownWords } from './shown-words.ts';

/** One language from right to left, one from left to right. */
const codes: readonly string[] = ['ar', 'uk'];
const english = everyState({ ...someEntries(), settings: [aSettings({ languagesOffered: ['en', ...codes] })] });
const full = aSnapshot({ entries: markedEntries(english, codes) });
const other = aSnapshot({ entries: { ...markedEntries(anotherDay({ ...someEntries(), settings: english.settings }), codes), 'arrival-guide': [...outOfDateGuide(codes)] } });
/** Only its frame is in the reader's language: what has no element around it, such as a title, is then in English. */
const framed = aSnapshot({ entries: { ...english, settings: markedEntries(english, codes).settings } });
const bare = nothing(['en', ...codes]);
const empty = aSnapshot({ entries: { ...bare, settings: bare.settings.flatMap((entry) => [entry, ...codes.map((code) => markedEntry('settings', entry, code))]) } });

let folder: string;
let sites: readonly ReadonlyMap<string, string>[];
let framedSite: ReadonlyMap<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'untranslated-test-'));
  const render = await markedRenderer(folder);
  sites = [await render('full', full), await render('other', other), await render('empty', empty)];
  framedSite = await render('framed', framed);
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A new kind of page needs a row here, and an entry in every-state.ts that makes one. */
const everyKind: Readonly<Record<PageKind, true>> = {
  home: true, about: true, council: true, commitments: true, commitment: true, evidence: true, services: true, service: true, 'services-topic': true,
  'services-letter': true, guides: true, 'arrival-guide': true, 'guide-handout': true, 'service-handout': true, cards: true, 'guides-topic': true, 'guides-stage': true, stories: true, story: true, 'refugee-week': true,
  event: true, news: true, update: true, contact: true, 'site-map': true, search: true,
};

/** Names on doors and letters: the same in every language. Where a format can say so, they are marked as English. */
const { name, addressLine1, town } = aLocation();
const names = [aSettings().councilName, anOrganisation().name, aStory().nameShown, name, addressLine1, town].filter((one) => one !== null);
/** Addresses, and what every language writes in Latin letters. */
const universal = /https?:\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)+\b|\bKT1 1AA\b|\{\w+\}/g;
/** An option can hold no element: the own name of a language in it cannot say which one it is. */
const ownNames = locales.filter(({ code }) => code !== 'en').map(({ ownName }) => ` – ${ownName}`);

/** English words of a file that is in another language, each with where it stands. */
function englishIn(file: string, shown: readonly ShownWords[]): string[] {
  const pageLang = file.split('/')[1];
  return shown.flatMap(({ where, text, lang }) => {
    // marked as English, or a language's own name
    if (lang !== null && lang !== pageLang) return [];
    const rest = [...ownNames, ...(lang === null ? names : [])].reduce((words, kept) => words.replaceAll(kept, ' '), text).replace(universal, ' ');
    const found = rest.match(/\p{Script=Latin}{2,}/gu) ?? [];
    return found.length === 0 ? [] : [`${file}, ${where}: ${text.slice(0, 120)}`];
  });
}

const wordsOf = (file: string, text: string): readonly ShownWords[] => (file.endsWith('.html') ? wordsOfPage(text) : file.endsWith('.xml') ? wordsOfFeed(text) : wordsOfCalendar(text));
const translated = (of = sites): readonly (readonly [string, string])[] => of.flatMap((site) => [...site].filter(([file]) => codes.includes(file.split('/')[1] ?? '')));

it('builds pages of every kind, feeds and calendars in both languages', () => {
  const kinds = (code: string) => new Set([...allPaths(full).values()].filter(({ locale }) => locale === code).map(({ kind }) => kind));
  for (const code of codes) expect([...kinds(code)].sort()).toEqual(Object.keys(everyKind).sort());
  const files = translated().map(([file]) => file);
  expect(files).toEqual(expect.arrayContaining(codes.flatMap((code) => [`/${code}/news/feed.xml`, `/${code}/commitments/feed.xml`, `/${code}/events/music-in-the-park/event.ics`, `/${code}/404.html`, `/${code}/503.html`])));
});

it('leaves no English in what a translated page shows, speaks or hands on', () => {
  expect(translated().flatMap(([file, text]) => englishIn(file, wordsOf(file, text)))).toEqual([]);
});

it('marks every English word around which only the frame is translated', () => {
  const inElements = ({ lang, where }: ShownWords): boolean => lang !== null && where === 'text';
  const endOfTitle = ` – ${marked(aSettings().siteName)}`;
  const shown = translated([framedSite]).filter(([file]) => file.endsWith('.html'));
  expect(shown.length).toBeGreaterThan(50);
  expect(shown.flatMap(([file, text]) => englishIn(file, wordsOfPage(text).filter(inElements))).filter((line) => !line.endsWith(endOfTitle))).toEqual([]);
});

it('would find English wherever it stood', () => {
  const page = `<html lang="ar"><head><title>Title</title><meta name="description" content="Described"><meta property="og:image:alt" content="Drawn">
    <script type="application/ld+json">{"@type":"Thing","name":"Named","provider":{"name":"${names[1] ?? ''}"}}</script></head>
    <body><p>Text</p><p lang="en">Fine <img alt="Fine"></p><a lang="pl">Polski</a><img alt="Alternative"><nav aria-label="Labelled"></nav><input placeholder="Held">
    <astro-island props='{"label":[0,{"text":[0,"Island"]}],"marked":[0,{"text":[0,"Fine"],"lang":[0,"en"]}]}'></astro-island></body></html>`;
  const found = englishIn('/ar/x/index.html', wordsOfPage(page));
  expect(found.map((line) => line.split(': ')[1])).toEqual(['Title', 'Described', 'Drawn', 'Named', 'Text', 'Alternative', 'Labelled', 'Held', 'Island']);
  expect(englishIn('/ar/feed.xml', wordsOfFeed('<rss><channel><title>News</title><link>https://a.example/</link></channel></rss>'))).toHaveLength(1);
});

/** What a small site without a media library, whose translations nobody has checked, does not say. */
const elsewhere = new Set([
  'handout.checked', 'handout.checkedOn', 'handout.human', 'sound.facts', 'sound.listen', 'sound.listenCard', 'sound.size', 'sound.words',
  'alert.information', 'language.alsoIn', 'missing.mail', 'evidence.document', 'services.pages', 'services.partTitle', 'stories.listen', 'stories.watch',
]);

it('has the other phrases of the interface in these pages, so that nothing else escapes it', () => {
  const said = translated([...sites, framedSite]).map(([, text]) => text.replace(/[\u2066-\u2069]/g, '').replaceAll('&#39;', "'").toLowerCase()).join('\n');
  const pieces = (phrase: Phrase) => marked(typeof phrase === 'string' ? phrase : phrase.other).split(/\{\w+\}/);
  const silent = Object.entries<Phrase>(en.words).filter(([, phrase]) => !pieces(phrase).every((piece) => said.includes(piece.toLowerCase()))).map(([key]) => key);
  expect(silent.filter((key) => !elsewhere.has(key))).toEqual([]);
  expect([...elsewhere].filter((key) => !silent.includes(key))).toEqual([]);
});
