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
// in English but for one guide: what most languages will have for a long time
const entries = everyState({ ...someEntries(), settings: [aSettings({ languagesOffered: codes })] });
const snapshot = aSnapshot({ entries: { ...entries, 'arrival-guide': [...entries['arrival-guide'], markedEntry('arrival-guide', aGuide(), 'ar')] } });

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
const isShown = (element: HTMLElement): boolean => !/^(script|style|title)$/i.test(element.rawTagName);
/** Addresses and mail addresses belong to no language, and the own name of a language in an option can have no mark. */
const withoutAddresses = (text: string): string => text.replace(/https?:\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)+\b| – Polski/g, ' ');

describe.each(codes)('a page in %s', (code) => {
  const { direction } = localeOf(code);
  const script = new Intl.Locale(code).maximize().script ?? '';

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
      [...elementsOf(page, nowhere)].filter(([element]) => isShown(element)).flatMap(([element, { lang }]) => textsOf(element).filter((text) => isMisfit(text, lang)).map((text) => `${file}: ${lang}: ${text}`)));
    expect(wrong).toEqual([]);
  });

  /** Latin words in a language of another script, or letters of that script in what is said to be English. */
  function isMisfit(text: string, lang: string): boolean {
    if (script === 'Latn') return false;
    if (lang === code) return /\p{Script=Latin}{2,}/u.test(withoutNames(withoutAddresses(text)));
    return lang === sourceLocale && /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Hangul}\p{Script=Tamil}\p{Script=Ethiopic}\p{Script=Han}]/u.test(text);
  }

  it('has no digits but 0 to 9', () => {
    const other = /[^\P{Nd}0-9]/u;
    const wrong = pagesIn(code).flatMap(([file, page]) => [...elementsOf(page, nowhere)].flatMap(([element]) => textsOf(element).filter((text) => other.test(text)).map((text) => `${file}: ${text}`)));
    expect(wrong).toEqual([]);
  });
});
