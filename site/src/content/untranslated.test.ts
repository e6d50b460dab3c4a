import { aGuide, anUpdate, aService, aSnapshot, aStory } from '../../tests/fixtures/index.ts';
import { contextOf, type Context } from './context.ts';
import { guidesStageView, guidesView } from './guides/lists.ts';
import { guideView } from './guides/guide-view.ts';
import { homeView } from './home/home.ts';
import { updateView } from './news/update.ts';
import { servicesLetterView } from './services/letter-view.ts';
import { servicesView } from './services/services-view.ts';
import { servicesTopicView } from './services/topic-view.ts';
import { siteMapView } from './site-map/site-map.ts';
import { storiesView } from './stories/stories-view.ts';
import { storyView } from './stories/story-view.ts';

type Entries = NonNullable<Parameters<typeof aSnapshot>[0]>['entries'];

const media = [
  { address: '/uploads/boat.png', sha256: 'a'.repeat(64), mime: 'image/png', width: 800, height: 600 },
  { address: '/uploads/talk.mp3', sha256: 'b'.repeat(64), mime: 'audio/mpeg', width: null, height: null },
];
const boat = { image: '/uploads/boat.png', alt: 'A boat', caption: null, credit: null };
const contexts = (entries: Entries): Record<'en' | 'ar', Context> => {
  const snapshot = aSnapshot({ media, entries: { ...entries } });
  return { en: contextOf(snapshot), ar: contextOf(snapshot, { locale: 'ar' }) };
};
const titles = (cards: readonly { readonly title: { readonly text: string } }[]) => cards.map(({ title }) => title.text);

describe('what is only in English', () => {
  const story = aStory({ images: [boat], audio: '/uploads/talk.mp3', body: 'See ![a boat](/uploads/boat.png) there.', transcript: 'Hello.' });

  it('keeps its pictures and recordings on the English page: nobody has checked that people in them agreed to more', () => {
    const { en, ar } = contexts({ story: [story], update: [anUpdate({ picture: boat })] });
    const [english, arabic] = [storyView(en, story.slug), storyView(ar, story.slug)];
    expect([english.pictures.length, english.audio?.mime, english.body?.html.includes('<picture>')]).toEqual([1, 'audio/mpeg', true]);
    expect([arabic.pictures, arabic.audio, arabic.body?.html]).toEqual([[], null, '<p>See  there.</p>']);
    // what is said there can be read
    expect(arabic.transcript).toMatchObject({ html: '<p>Hello.</p>', lang: 'en', dir: 'ltr' });
    expect([updateView(en, anUpdate().slug).picture, updateView(ar, anUpdate().slug).picture]).toMatchObject([{ alt: { text: 'A boat' } }, null]);
    expect(storiesView(ar).stories.map(({ picture }) => picture)).toEqual([null]);
  });

  it('shows them where a translation is published, which the CMS checks by itself', () => {
    const { ar } = contexts({ story: [story, { ...story, locale: 'ar', title: 'لينا' }] });
    expect(storyView(ar, story.slug).pictures).toHaveLength(1);
  });

  it('is in no list of a language where it is a person’s own story', () => {
    const own = aStory({ documentId: 'story-own', slug: 'own', title: 'My own words', basis: 'own_story' });
    const home = aSnapshot().entries.home.map((one) => ({ ...one, stories: ['story-own', 'story-lena'] }));
    const { en, ar } = contexts({ story: [own, aStory()], home });
    const everywhere = (context: Context) => [homeView(context).stories, storiesView(context).stories, siteMapView(context).groups, storyView(context, 'lena-learns-to-cycle').more].map((shown) => JSON.stringify(shown).includes('My own words'));
    expect(everywhere(en)).toEqual([true, true, true, true]);
    expect(everywhere(ar)).toEqual([false, false, false, false]);
    const told = contexts({ story: [own, { ...own, locale: 'ar', title: 'كلماتي' }, aStory()], home }).ar;
    expect(titles(storiesView(told).stories.map(({ card }) => card))).toEqual(['كلماتي', 'Lena learns to cycle']);
  });
});

describe('lists have what is in the reader’s language first', () => {
  const guide = (documentId: string, order: number) => aGuide({ documentId, slug: documentId, title: documentId, order, formerSlugs: [], relatedGuides: ['g1', 'g2', 'g3'].filter((id) => id !== documentId) });
  const service = (documentId: string, fields: Partial<ReturnType<typeof aService>> = {}) => aService({ documentId, slug: documentId, name: documentId, ...fields });
  const guides = [guide('g1', 1), guide('g2', 2), guide('g3', 3), { ...guide('g3', 3), locale: 'ar', title: 'دليل' }];
  const services = [service('a'), service('b', { availability: 'inactive' }), service('ac'), { ...service('b', { availability: 'inactive' }), locale: 'ar', name: 'خدمة' }];
  const home = aSnapshot().entries.home.map((one) => ({ ...one, guides: ['g1', 'g2', 'g3'], services: ['a', 'ac', 'b'] }));
  const { en, ar } = contexts({ 'arrival-guide': guides, service: services, home });

  it('of guides, and the rest as officers ordered it', () => {
    expect(titles(guidesStageView(ar, 'first-week').cards)).toEqual(['دليل', 'g1', 'g2']);
    expect(guidesView(ar).stages.map(({ cards }) => titles(cards))).toEqual([['دليل', 'g1', 'g2']]);
    expect(titles(guideView(ar, 'g1').guides)).toEqual(['دليل', 'g2']);
    expect(titles(homeView(ar).guides)).toEqual(['دليل', 'g1', 'g2']);
    expect(titles(guidesStageView(en, 'first-week').cards)).toEqual(['g1', 'g2', 'g3']);
  });

  it('of services, before those that do not run now are put last', () => {
    expect(titles(servicesTopicView(ar, 'health').cards)).toEqual(['خدمة', 'a', 'ac']);
    expect(servicesView(ar).groups.map(({ services: all }) => titles(all.map(({ card }) => card)))).toEqual([['خدمة', 'a', 'ac']]);
    expect(titles(homeView(ar).services)).toEqual(['خدمة', 'a', 'ac']);
    expect(titles(servicesLetterView(ar, 'a').cards)).toEqual(['a', 'ac']);
    expect(titles(servicesTopicView(en, 'health').cards)).toEqual(['a', 'ac', 'b']);
  });

  it('over all pages of a long list, of a hundred each', () => {
    const many = Array.from({ length: 150 }, (_, number) => service(`s${String(number).padStart(3, '0')}`));
    const translated = { ...service('s149'), locale: 'ar', name: 'أخيرًا' };
    const long = contexts({ service: [...many, translated] }).ar;
    const [first, second] = ['health', 'health/2'].map((address) => titles(servicesTopicView(long, address).cards));
    expect([first?.length, first?.[0], first?.[1], second?.length, second?.at(-1)]).toEqual([100, 'أخيرًا', 's000', 50, 's148']);
    expect(titles(servicesLetterView(long, 's').cards)[0]).toBe('أخيرًا');
  });

  it('but news on the home page are still the newest', () => {
    const news = ['2026-01-01', '2026-04-01', '2025-01-01', '2026-03-01'].map((date) => anUpdate({ documentId: date, slug: date, title: date, date }));
    const translation = (date: string) => anUpdate({ documentId: date, slug: date, title: 'خبر', date, locale: 'ar' });
    const told = contexts({ update: [...news, translation('2025-01-01'), translation('2026-01-01')] }).ar;
    expect(titles(homeView(told).news)).toEqual(['خبر', '2026-04-01', '2026-03-01']);
  });
});
