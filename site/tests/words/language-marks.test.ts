import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localeOf, locales, sourceLocale } from '@sanctuary/shared-types';
import { HTMLElement, type Node, parse, TextNode } from 'node-html-parser';
import { localisedPath } from '../../src/i18n/index.ts';
import { PageWorker } from '../../src/render/page-worker.ts';
import { aGuide, aSettings, aSnapshot, someEntries } from '../fixtures/index.ts';
import { everyState } from './every-state.ts';
import { markedEntry } from './markers.ts';
import { withoutNames } from './names-in-english.ts';

const codes = locales.map(({ code }) => code);
/** Has one guide of its own, in made-up words of Cyrillic letters. */
const translated = 'ar';
// the rest is in English: what most languages will have for a long time
const entries = everyState({ ...someEntries(), settings: [aSettings({ languagesOffered: codes })] });
const snapshot = aSnapshot({ entries: { ...entries, 'arrival-guide': [...entries['arrival-guide'], markedEntry('arrival-guide', aGuide(), translated)] } });

let folder: string;
let pages: ReadonlyMap<string, HTMLElement>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'language-marks-test-'));
  const worker = await PageWorker.start(snapshot.siteUrl);
  try {
    expect(await worker.make({ snapshot, publicDir: join(folder, 'public') })).toMatchObject({ failed: [] });
  } finally {
    await worker.stop();
  }
  const files = (await readdir(join(folder, 'public'), { recursive: true })).filter((file) => file.endsWith('.html'));
  pages = new Map(await Promise.all(files.map(async (file) => [`/${file}`, parse(await readFile(join(folder, 'public', file), 'utf8'))] as const)));
}, 240_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const pagesIn = (code: string) => [...pages].filter(([file]) => (code === sourceLocale ? !codes.some((other) => other !== code && file.startsWith(localisedPath(other, '/'))) : file.startsWith(localisedPath(code, '/'))));

/** Language and direction of what stands in an element. */
interface Marks {
  readonly lang: string;
  readonly dir: string;
}

function* elementsOf(element: HTMLElement, around: Marks): Generator<readonly [HTMLElement, Marks]> {
  const marks = { lang: element.getAttribute('lang') ?? around.lang, dir: element.getAttribute('dir') ?? around.dir };
  yield [element, marks];
  for (const child of element.childNodes) if (child instanceof HTMLElement) yield* elementsOf(child, marks);
}

const nowhere: Marks = { lang: '', dir: 'ltr' };
const textsOf = (element: HTMLElement): readonly string[] => element.childNodes.filter((node: Node) => node instanceof TextNode).map((node) => node.text.trim()).filter((text) => text !== '' && !/^<!doctype/i.test(text));
/** What a reader sees or hears of an element besides its text. */
const spokenOf = (element: HTMLElement): readonly string[] => ['title', 'alt', 'aria-label', 'placeholder'].flatMap((name) => element.getAttribute(name) ?? []);
const isShown = (element: HTMLElement): boolean => !/^(script|style|title)$/i.test(element.rawTagName);
/** Addresses and mail addresses belong to no language, and the own name of a language in an option can have no mark. */
const withoutAddresses = (text: string): string => ownNames.reduce((rest, name) => rest.replace(name, ' '), text.replace(/https?:\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)+\b/g, ' '));
const ownNames = locales.map(({ ownName }) => ` – ${ownName}`);

const scriptOf = (code: string): string => new Intl.Locale(code).maximize().script ?? '';
/** Letters that show in what script something is written, by the name of that script in a language tag. */
const letters: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arabic}/u, Cyrl: /\p{Script=Cyrillic}/u, Kore: /\p{Script=Hangul}/u, Taml: /\p{Script=Tamil}/u, Ethi: /\p{Script=Ethiopic}/u, Hant: /\p{Script=Han}/u,
  // a letter alone is a sign
  Latn: /\p{Script=Latin}{2,}/u,
};

describe.each(codes)('a page in %s', (code) => {
  const { direction } = localeOf(code);

  it('says its language and its direction', () => {
    const found = pagesIn(code);
    expect(found.length).toBeGreaterThan(20);
    expect(found.map(([file]) => file)).toEqual(expect.arrayContaining([localisedPath(code, '/404.html'), localisedPath(code, '/503.html')]));
    for (const [file, page] of found) {
      const html = page.querySelector('html');
      expect([file, html?.getAttribute('lang'), html?.getAttribute('dir')]).toEqual([file, code, direction]);
    }
  });

  it('runs every part in the direction of its language', () => {
    const wrong = pagesIn(code).flatMap(([file, page]) =>
      [...elementsOf(page, nowhere)].filter(([element, { lang, dir }]) => element.hasAttribute('lang') && localeOf(lang).direction !== dir).map(([element]) => `${file}: ${element.toString().slice(0, 120)}`));
    expect(wrong).toEqual([]);
  });

  it('marks every word that is in another language', () => {
    const wrong = pagesIn(code).flatMap(([file, page]) =>
      [...elementsOf(page, nowhere)].filter(([element]) => isShown(element)).flatMap(([element, { lang }]) => [...textsOf(element), ...spokenOf(element)].filter((text) => isMisfit(text, lang)).map((text) => `${file}: ${lang}: ${text}`)));
    expect(wrong).toEqual([]);
  });

  /** Letters of a script that the language is not written in, but for names that are the same everywhere. */
  function isMisfit(text: string, lang: string): boolean {
    const words = withoutNames(withoutAddresses(text));
    const fitting = [scriptOf(lang), ...(lang === translated ? ['Cyrl'] : [])];
    return Object.entries(letters).some(([script, letter]) => !fitting.includes(script) && letter.test(words));
  }

  it('has no digits but 0 to 9', () => {
    const other = /[^\P{Nd}0-9]/u;
    const wrong = pagesIn(code).flatMap(([file, page]) => [...elementsOf(page, nowhere)].flatMap(([element]) => textsOf(element).filter((text) => other.test(text)).map((text) => `${file}: ${text}`)));
    expect(wrong).toEqual([]);
  });
});
