import { aCommitment, aFact, aGuide, anAlert, aService, aSettings, aSnapshot, aStep, anUpdate } from '../../../tests/fixtures/index.ts';
import type { Snapshot } from '@sanctuary/shared-types';
import { digestsOf } from '@sanctuary/shared-types/translation';
import { allPaths, viewOf } from '../index.ts';
import { Part } from './part.ts';
import { Tracker } from './tracker.ts';

const begin = aSnapshot({ asOf: '2026-05-01T08:00:00.000Z', entries: { commitment: [aCommitment({ dueDate: '2026-06-30', progress: 'planned', reviewBy: null })], alert: [anAlert({ startsAt: null, endsAt: null })] } });

/** Pages whose views must be made again when the content becomes another. */
function lookedAt(change: (snapshot: Snapshot) => Snapshot, from: Snapshot = begin): string[] {
  const tracker = new Tracker(from);
  const seen = [...allPaths(from).values()].map(({ path, kind, locale, params }) => ({ path, ...tracker.during(() => viewOf(kind, tracker.context(locale), params)) }));
  tracker.become(change(from));
  return seen.filter((page) => !tracker.isUpToDate(page.seen)).map(({ path }) => path);
}

const withEntries = (entries: Partial<Snapshot['entries']>) => (snapshot: Snapshot): Snapshot => ({ ...snapshot, entries: { ...snapshot.entries, ...entries } });

describe('what is looked at again', () => {
  it('is nothing where entries are others, but say the same', () => {
    expect(lookedAt((snapshot) => structuredClone(snapshot))).toEqual([]);
  });

  it('is nothing for a field that no page shows', () => {
    expect(lookedAt(withEntries({ service: [aService({ ownerTeam: 'Somebody else' })] }))).toEqual([]);
  });

  it('is the page of an entry alone, in every language that shows them, for words that stand nowhere else', () => {
    expect(lookedAt(withEntries({ service: [aService({ whatToExpect: 'A warm welcome.' })] }))).toEqual(['/services/weekly-drop-in/', '/ar/services/weekly-drop-in/']);
    const english = aService();
    const both = withEntries({ service: [english, aService({ locale: 'ar', whatToExpect: 'أهلًا' })] })(begin);
    const pages = lookedAt(withEntries({ service: [english, aService({ locale: 'ar', whatToExpect: 'مرحبًا' })] }), both);
    expect(pages).toContain('/ar/services/weekly-drop-in/');
    expect(pages.filter((path) => !path.startsWith('/ar/'))).toEqual([]);
  });

  it('is no list of another language for English words that were others than the translated ones before', () => {
    const translated = aService({ locale: 'ar', whatToExpect: 'أهلًا', translationSources: { whatToExpect: [...digestsOf('whatToExpect', 'Some words.')] } });
    const after = (english: string) => withEntries({ service: [aService({ whatToExpect: english }), translated] });
    const first = after('Some words.')(begin);
    expect(lookedAt(after('Other words.'), first)).toContain('/ar/services/');
    const pages = lookedAt(after('Yet other words.'), after('Other words.')(begin));
    expect(pages.sort()).toEqual(['/ar/services/weekly-drop-in/', '/ar/services/weekly-drop-in/handout/', '/services/weekly-drop-in/']);
  });

  it('is the page in both languages, and what links to it, for a translation that is new', () => {
    const pages = lookedAt(withEntries({ service: [aService(), aService({ locale: 'ar', name: 'لقاء أسبوعي' })] }));
    // the English page, too, tells search engines of the other language
    expect(pages).toEqual(expect.arrayContaining(['/services/weekly-drop-in/', '/ar/services/weekly-drop-in/', '/ar/services/', '/ar/']));
    expect(pages).not.toContain('/services/');
  });

  it('is every page for the name of the site', () => {
    expect(lookedAt(withEntries({ settings: [aSettings({ siteName: 'Another name' })] }))).toEqual([...allPaths(begin).keys()]);
  });

  it('is no page for what stands in a part that they share, but for those that show it themselves', () => {
    expect(lookedAt(withEntries({ settings: [aSettings({ footer: 'Another footer.' })] }))).toEqual([]);
    expect(lookedAt(withEntries({ alert: [anAlert({ startsAt: null, endsAt: null, message: 'Stay at home today.' })] }))).toEqual([]);
    expect(lookedAt(withEntries({ settings: [aSettings({ awardStatus: 'working_towards' })] })).sort()).toEqual(['/', '/ar/', '/ar/commitments/', '/commitments/']);
  });

  it('is the page of contact alone for a telephone number in the settings', () => {
    expect(lookedAt(withEntries({ settings: [aSettings({ contactPhone: '020 7946 0999' })] })).sort()).toEqual(['/ar/contact/', '/contact/']);
  });

  it('is the pages on which time changes something, and no more', () => {
    const later = (asOf: string) => lookedAt((snapshot) => ({ ...snapshot, asOf }));
    expect(later('2026-05-01T09:00:00.000Z')).toEqual([]);
    expect(later('2026-07-01T09:00:00.000Z')).toEqual(expect.arrayContaining(['/commitments/', '/commitments/train-our-staff/', '/events/shared-supper/']));
    expect(later('2026-07-01T09:00:00.000Z')).not.toContain('/contact/');
  });

  describe('for a fact', () => {
    const placing = withEntries({
      'arrival-guide': [aGuide({ steps: [aStep({ body: 'You get {{fact:weekly-money}}.' })] })],
      update: [anUpdate({ summary: 'It is {{fact:weekly-money}} now.' })],
      fact: [aFact({ reviewBy: '2026-05-20' }), aFact({ documentId: 'fact-other', key: 'other', value: '£1' })],
    })(begin);
    const after = (fact: Snapshot['entries']['fact']) => lookedAt(withEntries({ fact }), placing).sort();
    const [money, other] = placing.entries.fact;
    // a guide by its page; news by their page, their list and the home page
    const users = ['/', '/ar/', '/ar/guides/see-a-doctor/', '/ar/news/', '/ar/news/council-applies-for-the-award/', '/guides/see-a-doctor/', '/news/', '/news/council-applies-for-the-award/'];

    it('is the pages that use it, and no more', () => {
      expect(after([aFact({ reviewBy: '2026-05-20', value: '£51 a week' }), other!])).toEqual(users);
      expect(after([aFact({ reviewBy: '2026-05-20', asOf: '2026-06' }), other!])).toEqual(users);
      expect(after([other!])).toEqual(users);
    });

    it('is nothing for one that no page uses', () => {
      expect(after([money!, aFact({ documentId: 'fact-other', key: 'other', value: '£2' })])).toEqual([]);
      expect(after([money!])).toEqual([]);
    });

    it('is the pages that wait for it, once it is there', () => {
      const without = withEntries({ fact: [] })(placing);
      expect(lookedAt(withEntries({ fact: [money!] }), without).sort()).toEqual(users);
    });

    it('is the pages that use it, when its check becomes late', () => {
      const day = (asOf: string) => lookedAt((snapshot) => ({ ...snapshot, asOf }), placing);
      expect(day('2026-05-20T08:00:00.000Z')).not.toContain('/guides/see-a-doctor/');
      expect(day('2026-05-21T08:00:00.000Z')).toEqual(expect.arrayContaining(['/guides/see-a-doctor/', '/news/']));
    });
  });

  it('is what links to a page that is there now', () => {
    const guide = aGuide({ body: 'Go to [school](/guides/school/).' });
    const from = withEntries({ 'arrival-guide': [guide] })(begin);
    expect(lookedAt(withEntries({ 'arrival-guide': [guide, aGuide({ documentId: 'guide-school', slug: 'school' })] }), from)).toContain('/guides/see-a-doctor/');
  });
});

it('lets no view have a whole entry', () => {
  const tracker = new Tracker(begin);
  const settings = tracker.context('en').catalog.only('settings', 'en');
  expect(() => JSON.stringify(settings)).toThrow('never the whole entry');
});

it('shows plain values alone, of which digests can be made', () => {
  const tracker = new Tracker(begin);
  const plain: unknown[] = [Object.prototype, Array.prototype];
  const odd = (value: unknown): boolean => (typeof value === 'object' && value !== null && !(value instanceof Part) ? !plain.includes(Object.getPrototypeOf(value)) || Object.values(value).some(odd) : typeof value === 'function');
  const views = [...allPaths(begin).values()].map(({ path, kind, locale, params }) => ({ path, view: viewOf(kind, tracker.context(locale), params) }));
  expect(views.filter(({ view }) => odd(view)).map(({ path }) => path)).toEqual([]);
});
