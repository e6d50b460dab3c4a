import { aHome, anEmergencyContact, anEvent, anUpdate, aSnapshot } from '../../../tests/fixtures/index.ts';
import { contextOf } from '../context.ts';
import { homeView } from './home.ts';

const viewOf = (entries: NonNullable<Parameters<typeof aSnapshot>[0]>['entries'], locale?: string) => homeView(contextOf(aSnapshot({ entries: { ...entries } }), { locale }));
const titles = (cards: readonly { readonly title: { readonly text: string } }[]) => cards.map(({ title }) => title.text);

describe('the home page', () => {
  it('shows what officers chose, and leaves out what is not published', () => {
    const view = viewOf({ home: [aHome({ guides: ['gone', 'guide-doctor'] })] });
    expect(titles(view.guides)).toEqual(['See a doctor']);
    expect(titles(view.services)).toEqual(['Weekly drop-in']);
    expect(view.stories.map(({ card }) => card.title.text)).toEqual(['Lena learns to cycle']);
    expect(view.edition).toMatchObject({ title: { text: 'Refugee Week 2026' }, theme: { text: 'Courage' } });
  });

  it('asks what newcomers ask, and leaves out a question whose page is not there', () => {
    const questions = [{ question: 'Not safe?', answer: '/contact/' }, { question: 'A flat?', answer: '/guides/gone/' }, { question: 'A doctor?', answer: '/guides/see-a-doctor/' }];
    const english = aHome({ questions });
    expect(viewOf({ home: [english] }).questions).toEqual([
      { question: { words: { text: 'Not safe?' }, english: null }, target: { href: '/contact/' } },
      { question: { words: { text: 'A doctor?' }, english: null }, target: { href: '/guides/see-a-doctor/' } },
    ]);
    const translated = aHome({ locale: 'ar', translationState: 'machine', questions: [{ question: 'لست في أمان؟', answer: '/elsewhere/' }, { question: 'شقة؟', answer: '' }, { question: 'طبيب؟', answer: '' }] });
    const [first] = viewOf({ home: [english, translated] }, 'ar').questions;
    expect(first).toEqual({ question: { words: { text: 'لست في أمان؟' }, english: { text: 'Not safe?', lang: 'en', dir: 'ltr' } }, target: { href: '/ar/contact/' } });
  });

  it('names whom to call first', () => {
    const contacts = [anEmergencyContact({ documentId: 'b', number: '111', order: 2 }), anEmergencyContact({ documentId: 'a', order: 1 })];
    expect(viewOf({ 'emergency-contact': contacts }).emergency?.phone).toEqual({ number: '999', href: 'tel:999' });
    expect(viewOf({ 'emergency-contact': [] }).emergency).toBeNull();
  });

  it('shows the next real events only', () => {
    const event = (documentId: string, fields: Partial<ReturnType<typeof anEvent>> = {}) => anEvent({ documentId, slug: documentId, title: documentId, basis: 'real', ...fields });
    const view = viewOf({
      event: [event('later', { startDate: '2026-07-01' }), event('soon'), event('example', { basis: 'example' }), event('off', { cancelled: true }), event('over', { startDate: '2026-04-30' }), event('some day', { startDate: null })],
    });
    expect(titles(view.events)).toEqual(['soon', 'later']);
  });

  it('shows the three newest pieces of news', () => {
    const news = ['2026-01-01', '2026-04-01', '2025-01-01', '2026-03-01'].map((date) => anUpdate({ documentId: date, slug: date, title: date, date }));
    expect(titles(viewOf({ update: news }).news)).toEqual(['2026-04-01', '2026-03-01', '2026-01-01']);
  });

  it('greets the reader even without an entry of its own', () => {
    const view = viewOf({ home: [] }, 'ar');
    expect(view.furniture.title).toEqual({ text: 'أهلًا بكم هنا' });
    expect(view.stages[0]?.href).toBe('/ar/guides/stage/first-day/');
    expect([view.guides, view.introduction, view.picture]).toEqual([[], null, null]);
  });
});
