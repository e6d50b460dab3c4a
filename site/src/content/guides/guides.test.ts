import { aGuide, aService, aSettings, aSnapshot, aStep, aTopic } from '../../../tests/fixtures/index.ts';
import { contextOf } from '../context.ts';
import { guideView } from './guide-view.ts';
import { guidesStageView, guidesTopicView, guidesView } from './lists.ts';

const offered = [aSettings({ languagesOffered: ['en', 'ar'] })];

function viewOf(fields: Partial<ReturnType<typeof aGuide>> = {}, own?: Partial<ReturnType<typeof aGuide>>) {
  const guides = [aGuide(fields), ...(own ? [aGuide({ ...fields, locale: 'ar', ...own })] : [])];
  const snapshot = aSnapshot({ entries: { 'arrival-guide': guides, settings: offered } });
  return guideView(contextOf(snapshot, own ? { locale: 'ar' } : {}), fields.slug ?? 'see-a-doctor');
}

test('steps are numbered, each with what it needs, its time limit, cost, links and who can help', () => {
  const [first, second] = viewOf({ steps: [aStep({ documentsNeeded: 'ARC card\n\n- Two photos' }), aStep({ timeLimit: null, cost: null, links: [], services: ['gone'] })] }).steps;
  expect(first).toMatchObject({
    number: 1,
    documents: [{ text: 'ARC card' }, { text: 'Two photos' }],
    timeLimit: { kind: 'wait', rule: { words: { text: 'This usually takes 14 days after the day you send the form.' }, english: null } },
    cost: { text: 'Free' },
    links: [{ label: { text: 'Find a surgery' }, target: { external: true } }],
    services: [{ name: { text: 'Weekly drop-in' }, target: { href: '/services/weekly-drop-in/' } }],
  });
  expect(second).toMatchObject({ number: 2, documents: [], timeLimit: null, cost: null, links: [], services: [] });
});

test('the numbers of a time limit are those of the English guide, whatever a translation says', () => {
  const limit = { days: 3, unit: 'days', kind: 'deadline', direction: 'after', countedFrom: 'the day you get the letter' } as const;
  const translated = (days: number) => viewOf({ steps: [aStep({ timeLimit: limit })] }, { steps: [aStep({ timeLimit: { ...limit, days, countedFrom: 'يوم استلام الرسالة' } })] });
  expect(translated(28).steps[0]?.timeLimit?.rule).toEqual({
    words: { text: 'Do this within 3 days after the day you get the letter.', lang: 'en', dir: 'ltr' },
    english: null,
  });
  expect(translated(3).steps[0]?.timeLimit?.rule).toMatchObject({ words: { text: expect.stringContaining('يوم استلام الرسالة') }, english: { lang: 'en' } });
});

test('a translation with another number of steps is not mixed with the English ones', () => {
  const view = viewOf({ steps: [aStep(), aStep()] }, { steps: [aStep({ title: 'خطوة' })] });
  expect(view.steps.map(({ title }) => title.lang)).toEqual(['en', 'en']);
});

test('says that it is no legal advice, and who may give that', () => {
  const topic = aTopic({ documentId: 'topic-law', slug: 'immigration-advice' });
  const snapshot = aSnapshot({ entries: { topic: [topic], service: [aService({ topics: ['topic-law'] })] } });
  expect(guideView(contextOf(snapshot), 'see-a-doctor').notAdvice).toMatchObject({
    text: { words: { text: 'This is information, not legal advice.' } },
    find: { target: { href: '/services/topic/immigration-advice/' } },
  });
  expect(viewOf().notAdvice.find).toBeNull();
});

test('what next: related guides, then the guides for later', () => {
  const other = aGuide({ documentId: 'guide-bank', slug: 'bank', title: 'Open a bank account', audience: ['refugees'] });
  const snapshot = aSnapshot({ entries: { 'arrival-guide': [aGuide({ relatedGuides: ['guide-bank', 'gone'] }), other] } });
  const view = guideView(contextOf(snapshot), 'see-a-doctor');
  expect(view.guides.map(({ title, tags }) => [title.text, ...tags.map(({ label }) => label.text)])).toEqual([['Open a bank account', 'Refugees']]);
  expect(view.nextStage).toEqual({ name: { text: 'Your first month' }, target: { href: '/guides/stage/first-month/' } });
  expect(viewOf({ stage: 'settling_in' }).nextStage).toBeNull();
});

test('services of the guide and of its steps, each once', () => {
  expect(viewOf().services.map(({ title }) => title.text)).toEqual(['Weekly drop-in']);
});

test('what is not confirmed is said before the steps, once', () => {
  const view = viewOf({ toConfirm: 'The amount is not confirmed.' });
  expect([view.toConfirm?.text, view.sources.toConfirm]).toEqual(['The amount is not confirmed.', null]);
});

describe('lists', () => {
  const guide = (documentId: string, fields: Partial<ReturnType<typeof aGuide>>) => aGuide({ documentId, slug: documentId, title: documentId, ...fields });
  const snapshot = aSnapshot({
    entries: {
      settings: offered,
      'arrival-guide': [guide('late', { stage: 'settling_in' }), guide('b', { stage: 'first_day', order: 2 }), guide('a', { stage: 'first_day', order: 1, topics: [] })],
    },
  });
  const context = contextOf(snapshot);

  test('guides stand under their stages, in the order of arriving', () => {
    const { stages } = guidesView(context);
    expect(stages.map(({ link, cards }) => [link.name.text, ...cards.map(({ title }) => title.text)])).toEqual([['Your first day', 'a', 'b'], ['Settling in', 'late']]);
  });

  test('a stage has its own page, also where it has no guide', () => {
    expect(guidesStageView(context, 'first-day').cards.map(({ title }) => title.text)).toEqual(['a', 'b']);
    expect(guidesStageView(context, 'first-month').cards).toEqual([]);
    expect(() => guidesStageView(context, 'first_day')).toThrow(RangeError);
  });

  test('a topic lists its guides and leads to its services', () => {
    const view = guidesTopicView(context, 'health');
    expect(view.cards.map(({ title }) => title.text)).toEqual(['late', 'b'].sort((x, y) => (x === 'late' ? -1 : y === 'late' ? 1 : 0)));
    expect(view.services?.target.href).toBe('/services/topic/health/');
  });
});
