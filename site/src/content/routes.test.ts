import { aGuide, aPage, aService, aSettings, aSnapshot, aStory, aTopic } from '../../tests/fixtures/index.ts';
import { allPaths } from './routes.ts';

describe('allPaths', () => {
  it('has every list page in every language offered', () => {
    const paths = allPaths(aSnapshot());
    for (const path of ['/', '/ar/', '/commitments/', '/ar/commitments/evidence/', '/ar/services/', '/guides/stage/first-day/', '/contact/']) {
      expect(paths.has(path)).toBe(true);
    }
    expect(paths.has('/uk/')).toBe(false);
  });

  it('has the page of every entry in every language offered, and says where its words are English', () => {
    const paths = allPaths(aSnapshot());
    expect(paths.get('/ar/guides/see-a-doctor/')?.entry).toEqual({ type: 'arrival-guide', documentId: 'guide-doctor' });
    expect(paths.get('/ar/guides/see-a-doctor/')).not.toHaveProperty('inEnglish');
    expect(paths.get('/ar/services/weekly-drop-in/')).toMatchObject({ locale: 'ar', entry: { documentId: 'service-drop-in' }, inEnglish: true });
    expect(paths.get('/services/weekly-drop-in/')).not.toHaveProperty('inEnglish');
  });

  it('has no page in English of what is only in another language', () => {
    const paths = allPaths(aSnapshot({ entries: { service: [aService({ locale: 'ar' })], settings: [aSettings({ languagesOffered: ['en', 'ar', 'uk'] })] } }));
    expect([paths.has('/ar/services/weekly-drop-in/'), paths.has('/services/weekly-drop-in/'), paths.has('/uk/services/weekly-drop-in/')]).toEqual([true, false, false]);
  });

  it('has a person’s own story in the languages that it is published in alone', () => {
    const has = (...story: ReturnType<typeof aStory>[]) => allPaths(aSnapshot({ entries: { story } })).has('/ar/stories/lena-learns-to-cycle/');
    expect(has(aStory())).toBe(true);
    expect(has(aStory({ basis: 'own_story' }))).toBe(false);
    expect(has(aStory({ basis: 'own_story' }), aStory({ basis: 'own_story', locale: 'ar' }))).toBe(true);
  });

  it('gives a translation the English address, even where its copy of the slug is old', () => {
    const snapshot = aSnapshot({ entries: { 'arrival-guide': [aGuide(), aGuide({ locale: 'ar', slug: 'old' })] } });
    expect(allPaths(snapshot).has('/ar/guides/see-a-doctor/')).toBe(true);
    expect(allPaths(snapshot).has('/ar/guides/old/')).toBe(false);
  });

  it('has no page in a language that is not offered', () => {
    const snapshot = aSnapshot({ entries: { settings: [aSettings({ languagesOffered: ['en'] })] } });
    expect([...allPaths(snapshot).keys()].filter((path) => path.startsWith('/ar/'))).toEqual([]);
  });

  it('keeps the council’s own pages at the root, but never over a page of the site', () => {
    const council = (slug: string) => aPage({ documentId: slug, slug, section: 'council' });
    const paths = allPaths(aSnapshot({ entries: { page: [council('privacy'), council('contact'), council('ar')] } }));
    expect(paths.get('/privacy/')?.kind).toBe('council');
    expect(paths.get('/contact/')?.kind).toBe('contact');
    expect(paths.get('/ar/')?.kind).toBe('home');
  });

  it('has topic and letter pages only where there is something in them', () => {
    const entries = { topic: [aTopic(), aTopic({ documentId: 'topic-empty', slug: 'empty' })], service: [aService({ name: '101 ways' })] };
    const paths = allPaths(aSnapshot({ entries }));
    expect(paths.has('/services/topic/health/')).toBe(true);
    expect(paths.has('/services/topic/empty/')).toBe(false);
    expect(paths.has('/services/a-z/0-9/')).toBe(true);
  });

  it('gives one path to one entry', () => {
    const twice = [aGuide({ documentId: 'a' }), aGuide({ documentId: 'b' })];
    expect(allPaths(aSnapshot({ entries: { 'arrival-guide': twice } })).get('/guides/see-a-doctor/')?.entry?.documentId).toBe('a');
  });
});
