import { anUpdate, aSnapshot } from '../../../tests/fixtures/index.ts';
import { contextOf } from '../context.ts';
import { newsView } from './news.ts';
import { updateView } from './update.ts';

const older = anUpdate({ documentId: 'older', slug: 'older', title: 'Older', date: '2024-01-01' });
const snapshot = aSnapshot({ entries: { update: [older, anUpdate()] } });

describe('news', () => {
  it('goes from new to old, each with its date', () => {
    const { news } = newsView(contextOf(snapshot));
    expect(news.map(({ title, tags }) => [title.text, tags[0]?.label.text])).toEqual([
      ['Council applies for the award', '7 February 2025'],
      ['Older', '1 January 2024'],
    ]);
  });

  it('shows a reader of another language what is only in English, marked so', () => {
    const [card] = newsView(contextOf(snapshot, { locale: 'ar' })).news;
    expect(card).toMatchObject({ title: { lang: 'en', dir: 'ltr' }, target: { href: '/ar/news/council-applies-for-the-award/', hreflang: 'en' } });
  });

  it('has what is in the reader’s language first', () => {
    const translated = aSnapshot({ entries: { update: [anUpdate(), older, anUpdate({ ...older, locale: 'ar', title: 'أقدم' })] } });
    const titles = (locale?: string) => newsView(contextOf(translated, { locale })).news.map(({ title }) => title.text);
    expect(titles('ar')).toEqual(['أقدم', 'Council applies for the award']);
    expect(titles()).toEqual(['Council applies for the award', 'Older']);
  });

  it('has a page for each, described by its title where it has no summary', () => {
    const view = updateView(contextOf(snapshot), 'older');
    expect(view).toMatchObject({ date: '2024-01-01', summary: null, body: { html: '<p>The council has applied for the award.</p>' } });
    expect(view.furniture.description).toBe('Older');
    expect(view.furniture.trail.map(({ href }) => href)).toEqual(['/', '/news/', null]);
  });
});
