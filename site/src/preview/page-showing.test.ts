import { aGuide, aPage, aSnapshot, aTopic } from '../../tests/fixtures/index.ts';
import { pageShowing } from './page-showing.ts';

const snapshot = aSnapshot();
const [service] = snapshot.entries.service;
const at = (type: Parameters<typeof pageShowing>[1], documentId: string | undefined, locale = 'en') => pageShowing(snapshot, type, { documentId: documentId ?? '', locale });

describe('pageShowing', () => {
  it('is the entry’s own page, in its language', () => {
    expect(at('arrival-guide', 'guide-doctor')).toBe('/guides/see-a-doctor/');
    expect(at('arrival-guide', 'guide-doctor', 'ar')).toBe('/ar/guides/see-a-doctor/');
  });

  it('is the home page for the settings, and the contact page for an emergency number', () => {
    expect(at('settings', snapshot.entries.settings[0]?.documentId)).toBe('/');
    const [contact] = snapshot.entries['emergency-contact'];
    if (contact) expect(at('emergency-contact', contact.documentId)).toBe('/contact/');
  });

  it('is a page that names it for what only appears within others', () => {
    expect(service?.organisation).toBeTruthy();
    expect(at('organisation', service?.organisation ?? undefined)).toBe(`/services/${service?.slug}/`);
  });

  it('is the page of guides for a topic that no service has, and none for one that nothing has', () => {
    const topics = aSnapshot({ entries: { topic: [aTopic({ documentId: 'topic-guides', slug: 'papers' }), aTopic({ documentId: 'topic-nobody', slug: 'nobody' })], 'arrival-guide': [aGuide({ topics: ['topic-guides'] })] } });
    expect(pageShowing(topics, 'topic', { documentId: 'topic-guides', locale: 'en' })).toBe('/guides/topic/papers/');
    expect(pageShowing(topics, 'topic', { documentId: 'topic-nobody', locale: 'en' })).toBeUndefined();
  });

  it('is a page whose text places a fact', () => {
    const placing = aSnapshot({ entries: { page: [aPage({ body: 'It is {{fact:weekly-money}}.' })] } });
    expect(pageShowing(placing, 'fact', { documentId: 'fact-weekly-money', locale: 'en' })).toBe('/about/borough-of-sanctuary/');
    expect(at('fact', 'fact-weekly-money')).toBeUndefined();
  });

  it('is none for an entry that is not there', () => {
    expect(at('event', 'nothing')).toBeUndefined();
  });
});
