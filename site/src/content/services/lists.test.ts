import { aService, aSettings, aSnapshot, aTopic } from '../../../tests/fixtures/index.ts';
import { contextOf } from '../context.ts';
import { servicesLetterView } from './letter-view.ts';
import { servicesView } from './services-view.ts';
import { servicesTopicView } from './topic-view.ts';

const service = (documentId: string, fields: Partial<ReturnType<typeof aService>> = {}) => aService({ documentId, slug: documentId, name: documentId, ...fields });

const snapshot = aSnapshot({
  entries: {
    settings: [aSettings({ languagesOffered: ['en', 'ar'] })],
    topic: [aTopic(), aTopic({ documentId: 'topic-women', quickExit: true, slug: 'women', name: 'Women', order: 2 }), aTopic({ documentId: 'topic-unused', slug: 'unused' })],
    service: [
      service('zebra', { organisation: null, statuses: [], costKind: 'not_known', interpreter: 'not_known' }),
      service('apple', { topics: ['topic-women', 'topic-health'] }),
      service('avocado', { availability: 'temporarily_closed' }),
      service('3-bridges'),
      service('topicless', { topics: ['gone'], statuses: ['everyone'] }),
    ],
  },
});
const context = contextOf(snapshot);

test('every service stands once, under its first topic, by name, those that are closed last', () => {
  const names = servicesView(context).groups.map(({ heading, services }) => [heading.text, ...services.map(({ card }) => card.title.text)]);
  expect(names).toEqual([['Health', '3-bridges', 'zebra', 'avocado'], ['Women', 'apple'], ['Other help', 'topicless']]);
});

test('a card says who runs it, and what to know before going', () => {
  const [health] = servicesView(context).groups;
  expect(health?.services.map(({ by, card }) => [by?.text, ...card.tags.map(({ label }) => label.text)])).toEqual([
    ['Welcome Charity', 'Free'],
    [undefined, 'Ask if it is for you'],
    ['Welcome Charity', 'Closed for now', 'Free'],
  ]);
});

test('a card carries what the filter finds it by', () => {
  const services = servicesView(context).groups.flatMap((group) => group.services);
  const foundBy = Object.fromEntries(services.map((one) => [one.card.title.text, one.foundBy]));
  expect(foundBy['apple']).toEqual({ topic: 'women health', for: 'asylum_seekers refugees', language: 'en ar *', cost: 'free' });
  expect(foundBy['zebra']).toEqual({ topic: 'health', for: '*', language: 'en ar', cost: '' });
  expect(foundBy['topicless']).toMatchObject({ topic: '', for: '*' });
  expect(servicesView(context).filter.total).toBe(services.length);
});

test('only what can be found is offered to choose by', () => {
  const { facets } = servicesView(context).filter;
  const values = Object.fromEntries(facets.map(({ name, options }) => [name, options.map(({ value }) => value)]));
  expect(values).toMatchObject({ topic: ['health', 'women'], for: ['asylum_seekers', 'refugees'], cost: ['free'] });
  expect(values['language']).toContain('uk');
  expect(values['language']).not.toContain('en');
  expect(facets[2]?.options.find(({ value }) => value === 'ar')?.label.text).toBe('Arabic – العربية');
});

test('the same list is there by topic and by letter', () => {
  const { topics, letters } = servicesView(context);
  expect(topics.map(({ target }) => target.href)).toEqual(['/services/topic/health/', '/services/topic/women/']);
  expect(letters.map(({ name, target }) => [name.text, target.href])).toEqual([['0 to 9', '/services/a-z/0-9/'], ['A', '/services/a-z/a/'], ['T', '/services/a-z/t/'], ['Z', '/services/a-z/z/']]);
});

test('a topic lists its services, with a way to leave where the topic calls for it', () => {
  const view = servicesTopicView(context, 'women');
  expect(view.furniture.title.text).toBe('Women: services');
  expect(view.cards.map(({ title }) => title.text)).toEqual(['apple']);
  expect(view.furniture.quickExit).not.toBeNull();
  expect(view.topics.map(({ name }) => name.text)).toEqual(['Health']);
  expect(servicesTopicView(context, 'health').guides?.target.href).toBe('/guides/topic/health/');
});

test('a letter lists the services of that English name, in every language', () => {
  expect(servicesLetterView(context, 'a').cards.map(({ title, tags }) => [title.text, ...tags.map(({ label }) => label.text)])).toEqual([['apple', 'Free'], ['avocado', 'Closed for now', 'Free']]);
  const arabic = servicesLetterView(contextOf(snapshot, { locale: 'ar' }), '0-9');
  expect(arabic.cards[0]?.title).toEqual({ text: '3-bridges', lang: 'en', dir: 'ltr' });
  expect(arabic.byEnglishName).not.toBeNull();
  expect(arabic.letters.find(({ current }) => current)?.target.href).toBe('/ar/services/a-z/0-9/');
});

test('a list of more than a hundred has pages, and they are complete', () => {
  const many = aSnapshot({ entries: { service: Array.from({ length: 205 }, (_, place) => service(`s${String(place).padStart(3, '0')}`)) } });
  const long = contextOf(many);
  const pages = ['s', 's/2', 's/3'].map((address) => servicesLetterView(long, address));
  expect(pages.map(({ cards }) => cards.length)).toEqual([100, 100, 5]);
  expect(new Set(pages.flatMap(({ cards }) => cards.map(({ title }) => title.text))).size).toBe(205);
  expect(pages[1]?.furniture.title.text).toBe('Services: S, page 2');
  expect(pages[1]?.parts.map(({ name, target, current }) => [name.text, target.href, current])).toEqual([
    ['Page 1', '/services/a-z/s/', false],
    ['Page 2', '/services/a-z/s/2/', true],
    ['Page 3', '/services/a-z/s/3/', false],
  ]);
  expect(pages[0]?.letters).toHaveLength(1);
  expect(servicesTopicView(long, 'health/3').cards).toHaveLength(5);
  expect(long.routes.has('/services/topic/health/3/')).toBe(true);
});
