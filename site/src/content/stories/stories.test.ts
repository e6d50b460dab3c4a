import { aGuide, aRefugeeWeek, aSettings, aSnapshot, aStory } from '../../../tests/fixtures/index.ts';
import { contextOf } from '../context.ts';
import { storiesView } from './stories-view.ts';
import { storyView } from './story-view.ts';

const media = [
  { address: '/uploads/boat.png', sha256: 'a'.repeat(64), mime: 'image/png', width: 800, height: 600 },
  { address: '/uploads/talk.mp3', sha256: 'b'.repeat(64), mime: 'audio/mpeg', width: null, height: null },
];
const boat = { image: '/uploads/boat.png', alt: 'A drawing of a small boat', caption: null, credit: 'Council' };

function viewOf(fields: Partial<ReturnType<typeof aStory>> = {}) {
  return storyView(contextOf(aSnapshot({ media, entries: { story: [aStory(fields)] } })), 'lena-learns-to-cycle');
}

test('an illustration says that the person is not real, on its page and on its card', () => {
  expect(viewOf().disclosure.text).toMatch(/^This person is not real\./);
  const [story] = storiesView(contextOf(aSnapshot())).stories;
  expect(story?.card.tags.map(({ label }) => label.text)).toEqual(['Made-up person', 'Refugee Week 2026']);
});

test('name, note, quote, pictures, recording and its words, Refugee Week, guides', () => {
  const view = viewOf({ contentNote: 'About war.', images: [boat], audio: '/uploads/talk.mp3', transcript: 'Hello.' });
  expect(view).toMatchObject({
    name: { text: 'Lena (not her real name)' },
    contentNote: { text: 'About war.' },
    pullQuote: { text: 'Now I ride to work.' },
    pictures: [{ alt: { text: 'A drawing of a small boat' }, credit: 'Council' }],
    audio: { mime: 'audio/mpeg' },
    video: null,
    transcript: { html: expect.stringContaining('Hello.') },
    edition: { name: { text: 'Refugee Week 2026' }, theme: { text: 'Courage' }, target: { href: '/refugee-week/2026/' } },
    guides: [{ title: { text: 'See a doctor' } }],
  });
});

test('what is gone leaves no trace', () => {
  const view = viewOf({ refugeeWeek: 'gone', relatedGuides: ['gone'], images: [{ ...boat, image: '/uploads/gone.png' }], video: '/uploads/gone.mp4' });
  expect([view.edition, view.guides, view.pictures, view.video]).toEqual([null, [], [], null]);
});

test('a person’s own story says that it is one, and is not called made up', () => {
  const own = aStory({ documentId: 'own', slug: 'own', basis: 'own_story' });
  const snapshot = aSnapshot({ entries: { story: [own] } });
  expect(storyView(contextOf(snapshot), 'own').disclosure.text).toContain('a person’s own story');
  expect(JSON.stringify(storiesView(contextOf(snapshot)).stories)).not.toContain('Made-up');
});

test('stories of the newest Refugee Week come first', () => {
  const story = (documentId: string, refugeeWeek: string | null) => aStory({ documentId, slug: documentId, title: documentId, refugeeWeek });
  const snapshot = aSnapshot({
    entries: {
      'refugee-week': [aRefugeeWeek(), aRefugeeWeek({ documentId: 'refugee-week-2024', year: 2024 })],
      story: [story('none', null), story('old', 'refugee-week-2024'), story('new', 'refugee-week-2026')],
    },
  });
  expect(storiesView(contextOf(snapshot)).stories.map(({ card }) => card.title.text)).toEqual(['new', 'old', 'none']);
  expect(storyView(contextOf(snapshot), 'new').more.map(({ card }) => card.title.text)).toEqual(['old', 'none']);
});

test('in Arabic: the picture’s description in Arabic, the name as it is', () => {
  const arabic = aStory({ locale: 'ar', title: 'لينا', images: [{ ...boat, alt: 'رسم لقارب صغير' }], pullQuote: null });
  const snapshot = aSnapshot({ media, entries: { story: [aStory({ images: [boat] }), arabic], 'arrival-guide': [aGuide()], settings: [aSettings({ languagesOffered: ['en', 'ar'] })] } });
  const view = storyView(contextOf(snapshot, { locale: 'ar' }), 'lena-learns-to-cycle');
  expect(view.pictures[0]?.alt).toEqual({ text: 'رسم لقارب صغير' });
  expect(view.name).toEqual({ text: 'Lena (not her real name)', lang: 'en', dir: 'ltr' });
  expect(view.pullQuote).toMatchObject({ lang: 'en' });
});
