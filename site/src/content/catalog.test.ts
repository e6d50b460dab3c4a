import { aGuide, aSettings, aSnapshot, aStory } from '../../tests/fixtures/index.ts';
import { catalogOf } from './catalog.ts';

describe('catalog', () => {
  it('offers English first, then the languages of the settings in the order of the table', () => {
    const snapshot = aSnapshot({ entries: { settings: [aSettings({ languagesOffered: ['ar', 'uk'] })] } });
    expect(catalogOf(snapshot).languages).toEqual(['en', 'uk', 'ar']);
    expect(catalogOf(aSnapshot({ entries: { settings: [] } })).languages).toEqual(['en']);
  });

  it('leaves out an entry that is published neither in the language nor in English', () => {
    const snapshot = aSnapshot({ entries: { 'arrival-guide': [aGuide({ locale: 'ar' })] } });
    expect(catalogOf(snapshot).find('arrival-guide', 'guide-doctor', 'uk')).toBeUndefined();
    expect(catalogOf(snapshot).all('arrival-guide', 'ar')).toHaveLength(1);
  });

  it('gives those of the named entries that are there, in the order asked for', () => {
    const stories = [aStory({ documentId: 'a' }), aStory({ documentId: 'b' })];
    const found = catalogOf(aSnapshot({ entries: { story: stories } })).findAll('story', ['b', 'gone', 'a'], 'en');
    expect(found.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('is made once a snapshot', () => {
    const snapshot = aSnapshot();
    expect(catalogOf(snapshot)).toBe(catalogOf(snapshot));
  });
});
