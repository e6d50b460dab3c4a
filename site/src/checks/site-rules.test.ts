import { aGuide, aSettings, aSnapshot } from '../../tests/fixtures/index.ts';
import { allPaths } from '../content/index.ts';
import { problemsOf } from './problems-of.ts';
import { noShrinking } from './shrink.ts';
import { alternatesAsImplied, heldBackShowsAccepted, nothingHidden, pagesAsImplied } from './site-rules.ts';

const snapshot = aSnapshot();
const pagesOf = (of = snapshot) => new Set(allPaths(of).keys());
const without = (pages: ReadonlySet<string>, ...gone: string[]) => new Set([...pages].filter((path) => !gone.includes(path)));

describe('pagesAsImplied', () => {
  it('finds nothing where every page is there', () => {
    expect(pagesAsImplied(snapshot, pagesOf())).toEqual([]);
  });

  it('finds a page that was not built, and one that nothing asks for', () => {
    const pages = without(pagesOf(), '/contact/').add('/draft/');
    expect(pagesAsImplied(snapshot, pages).map(({ path }) => path)).toEqual(['/contact/', '/draft/']);
  });
});

describe('alternatesAsImplied', () => {
  const told = (changes: Record<string, string> = {}) => new Map(Object.entries({
    '/services/weekly-drop-in/': '',
    '/ar/services/weekly-drop-in/': '',
    '/ar/guides/see-a-doctor/handout/': '',
    '/guides/see-a-doctor/': 'en /guides/see-a-doctor/ ar /ar/guides/see-a-doctor/ x-default /guides/see-a-doctor/',
    '/ar/guides/see-a-doctor/': 'en /guides/see-a-doctor/ ar /ar/guides/see-a-doctor/ x-default /guides/see-a-doctor/',
    ...changes,
  }));
  const pathsWith = (changes: Record<string, string>) => alternatesAsImplied(snapshot, told(changes)).map(({ path }) => path);

  it('finds nothing where each page names the languages that it is truly there in', () => {
    expect(alternatesAsImplied(snapshot, told())).toEqual([]);
  });

  it('finds a page that names one whose words are English', () => {
    expect(pathsWith({ '/services/weekly-drop-in/': 'en /services/weekly-drop-in/ ar /ar/services/weekly-drop-in/ x-default /services/weekly-drop-in/' })).toEqual(['/services/weekly-drop-in/']);
  });

  it('finds a handout that would be listed beside its page', () => {
    expect(pathsWith({ '/ar/guides/see-a-doctor/handout/': 'ar /ar/guides/see-a-doctor/handout/' })).toEqual(['/ar/guides/see-a-doctor/handout/']);
  });

  it('finds a page that leaves a translation out, and one that offers other readers no English', () => {
    expect(pathsWith({ '/guides/see-a-doctor/': '' })).toEqual(['/guides/see-a-doctor/']);
    expect(pathsWith({ '/ar/guides/see-a-doctor/': 'en /guides/see-a-doctor/ ar /ar/guides/see-a-doctor/' })).toEqual(['/ar/guides/see-a-doctor/']);
  });
});

it('finds files that are not for the public', () => {
  expect(nothingHidden(['/index.html', '/.well-known/security.txt', '/_astro/a.css', '/.prerender/entry.mjs']).map(({ path }) => path)).toEqual(['/.prerender/entry.mjs']);
});

describe('heldBackShowsAccepted', () => {
  const held = { uid: 'arrival-guide', documentId: 'guide-doctor', locale: 'en', revision: '2026-05-02T10:00:00.000Z', showing: '2026-05-01T09:00:00.000Z' };

  it('lets the accepted source stand', () => {
    expect(heldBackShowsAccepted(aSnapshot({ held: [held] }))).toEqual([]);
  });

  it('finds a refused source that would be shown', () => {
    const refused = aSnapshot({ held: [held], entries: { 'arrival-guide': [aGuide({ revision: held.revision })] } });
    expect(heldBackShowsAccepted(refused)).toMatchObject([{ documentId: 'guide-doctor' }]);
    expect(heldBackShowsAccepted(aSnapshot({ held: [{ ...held, showing: null }] }))).toHaveLength(1);
  });
});

describe('noShrinking', () => {
  const guides = Array.from({ length: 40 }, (_, index) => aGuide({ documentId: `g${index}`, slug: `g${index}`, formerSlugs: [] }));
  const large = aSnapshot({ entries: { 'arrival-guide': guides } });
  const previous = { snapshot: large, pages: [...pagesOf(large)] };
  const half = aSnapshot({ entries: { 'arrival-guide': guides.slice(20) } });

  it('stops a release that lost a fifth of its pages though what they show is published', () => {
    const lost = without(pagesOf(large), ...guides.slice(0, 20).flatMap(({ slug }) => [`/guides/${slug}/`, `/ar/guides/${slug}/`]));
    expect(noShrinking(large, lost, previous)).toMatchObject([{ uid: '', message: expect.stringMatching(/^40 of \d+ pages would vanish, such as \/guides\/g0\//) }]);
  });

  it('lets what was unpublished go', () => {
    expect(noShrinking(half, pagesOf(half), previous)).toEqual([]);
  });

  it('does not take what is held back for unpublished', () => {
    const held = guides.slice(0, 20).map(({ documentId, locale, revision }) => ({ uid: 'arrival-guide', documentId, locale, revision, showing: null }));
    expect(noShrinking({ ...half, held }, pagesOf(half), previous)).toHaveLength(1);
  });

  it('lets pages move', () => {
    const moved = aSnapshot({ entries: { 'arrival-guide': guides.map((guide) => ({ ...guide, slug: `new-${guide.slug}` })) } });
    expect(noShrinking(moved, pagesOf(moved), previous)).toEqual([]);
  });

  it('stops a release that lost a language', () => {
    const both = { snapshot, pages: [...pagesOf()] };
    const english = aSnapshot({ entries: { settings: [aSettings({ languagesOffered: ['en'] })] } });
    expect(noShrinking(english, pagesOf(english), both)).toHaveLength(1);
  });
});

describe('problemsOf', () => {
  const routes = allPaths(snapshot);

  it('names the entry whose page it is', () => {
    expect(problemsOf([{ path: '/ar/guides/see-a-doctor/', message: 'It has no title.' }], routes)).toEqual([
      { uid: 'arrival-guide', documentId: 'guide-doctor', locale: 'ar', field: '', message: 'The page /ar/guides/see-a-doctor/: It has no title.' },
    ]);
  });

  it('blames the English entry, once, for its words on the pages of other languages', () => {
    const findings = ['/ar/services/weekly-drop-in/', '/services/weekly-drop-in/'].map((path) => ({ path, message: 'It has no title.' }));
    expect(problemsOf(findings, routes)).toEqual([
      { uid: 'service', documentId: 'service-drop-in', locale: 'en', field: '', message: 'The page /ar/services/weekly-drop-in/: It has no title.' },
    ]);
  });

  it('blames no entry for what is wrong with lists too', () => {
    const findings = ['/contact/', '/guides/see-a-doctor/'].map((path) => ({ path, message: 'It has no title.' }));
    expect(problemsOf(findings, routes)).toEqual([{ uid: '', documentId: '', locale: '', field: '', message: '2 pages, such as /contact/: It has no title.' }]);
  });
});
