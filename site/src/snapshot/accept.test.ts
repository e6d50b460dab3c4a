import { aGuide, aSnapshot, aTopic } from '../../tests/fixtures/index.ts';
import { accept as acceptJudged } from './accept.ts';
import { judgeAll } from './judged.ts';
import type { Sources } from './sources.ts';

const { entries: live } = aSnapshot();
const accept = (sources: Sources, previous?: typeof live) => acceptJudged(judgeAll(sources), previous);
const newer = '2026-05-02T10:00:00.000Z';
const guides = (result: ReturnType<typeof accept>) => result.entries['arrival-guide'].map(({ documentId, locale, title }) => `${documentId} ${locale} ${title}`);

describe('accept', () => {
  it('accepts everything that is whole, sorted by id, then language', () => {
    const sources = { ...live, 'arrival-guide': [aGuide({ documentId: 'b', slug: 'b' }), aGuide({ documentId: 'a', slug: 'a' })] };
    const result = accept(sources);
    expect(result).toMatchObject({ held: [], problems: [] });
    expect(result.entries['arrival-guide'].map(({ documentId }) => documentId)).toEqual(['a', 'b']);
  });

  it('keeps the last accepted source of a refused entry, and lets all others go on', () => {
    const sources = {
      ...live,
      'arrival-guide': [{ ...aGuide({ revision: newer }), title: '' }],
      topic: [aTopic({ name: 'Your health', revision: newer })],
    };
    const result = accept(sources, live);
    expect(guides(result)).toEqual(['guide-doctor en See a doctor']);
    expect(result.entries.topic[0]?.name).toBe('Your health');
    expect(result.held).toEqual([{ uid: 'arrival-guide', documentId: 'guide-doctor', locale: 'en', revision: newer, showing: '2026-05-01T09:00:00.000Z' }]);
  });

  it('leaves a refused entry out where none was accepted before, and its translations with it', () => {
    const arabic = aGuide({ locale: 'ar', translationState: 'human' });
    const result = accept({ ...live, 'arrival-guide': [arabic, { ...aGuide(), title: null }] });
    expect(guides(result)).toEqual([]);
    expect(result.held).toMatchObject([{ locale: 'ar', showing: null }, { locale: 'en', showing: null }]);
    expect(result.problems.map(({ locale, message }) => `${locale}: ${message}`)).toEqual([
      'en: The title is empty. Fill it in.',
      'ar: The English text is not published, so this translation cannot be shown. Publish the English first.',
    ]);
  });

  it('does not bring back what was unpublished', () => {
    expect(guides(accept({ ...live, 'arrival-guide': [] }, live))).toEqual([]);
  });

  it('takes a translation out with its English, though the translation was live', () => {
    const arabic = live['arrival-guide'].filter(({ locale }) => locale === 'ar');
    const result = accept({ ...live, 'arrival-guide': arabic }, live);
    expect(guides(result)).toEqual([]);
    expect(result.held).toMatchObject([{ locale: 'ar', showing: null }]);
  });

  it('lets the entry keep an address that is live, whatever the ids', () => {
    const intruder = aGuide({ documentId: 'a-first-id', title: 'Another' });
    const result = accept({ ...live, 'arrival-guide': [intruder, aGuide()] }, live);
    expect(guides(result)).toEqual(['guide-doctor en See a doctor']);
    expect(result.problems).toMatchObject([{ documentId: 'a-first-id', field: 'slug', message: 'Another entry already has the address “see-a-doctor”. Choose another one.' }]);
  });

  it('puts an entry that takes a live address back on its own', () => {
    const both = { ...live, 'arrival-guide': [aGuide(), aGuide({ documentId: 'guide-a', slug: 'see-a-dentist', title: 'See a dentist' })] };
    const changed = aGuide({ documentId: 'guide-a', slug: 'see-a-doctor', title: 'See a dentist', revision: newer });
    const result = accept({ ...both, 'arrival-guide': [aGuide(), changed] }, both);
    expect(result.entries['arrival-guide'].map(({ slug }) => slug)).toEqual(['see-a-dentist', 'see-a-doctor']);
    expect(result.held).toMatchObject([{ documentId: 'guide-a', revision: newer }]);
  });

  it('keeps a reference to an entry that is absent: the view shows its name as plain text', () => {
    const result = accept({ ...live, 'arrival-guide': [aGuide({ relatedGuides: ['gone'] })] });
    expect(result.entries['arrival-guide'][0]?.relatedGuides).toEqual(['gone']);
  });
});
