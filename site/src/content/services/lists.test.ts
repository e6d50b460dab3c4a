import { aService, aSettings, aSnapshot, aTopic } from '../../../tests/fixtures/index.ts';
import { contextOf } from '../context.ts';
import { servicesLetterView } from './letter-view.ts';
import { servicesView } from './services-view.ts';
import { servicesTopicView } from './topic-view.ts';

const service = (documentId: string, fields: Partial<ReturnType<typeof aService>> = {}) => aService({ documentId, slug: documentId, name: documentId, ...fields });

const snapshot = aSnapshot({
  entries: {
    settings: [aSettings({ languagesOffered: ['en', 'ar'] })],
    topic: [aTopic(), aTopic({ documentId: 'topic-women', slug: 'women', name: 'Women', order: 2 }), aTopic({ documentId: 'topic-unused', slug: 'unused' })],
    service: [
      service('zebra', { organisation: null, statuses: [], costKind: 'not_known', interpreter: 'not_known' }),
      service('apple', { topics: ['topic-women', 'topic-health'] }),
      service('avocado', { availability: 'temporarily_closed' }),
      service('3-bridges'),
    ],
  },
});
const context = contextOf(snapshot);

test('the list has every service by name, those that are closed last', () => {
  expect(servicesView(context).filter.services.map(({ slug }) => slug)).toEqual(['3-bridges', 'apple', 'zebra', 'avocado']);
});

test('a service is passed on in short, without what is not known', () => {
  const { services } = servicesView(context).filter;
  expect(services[2]).toEqual({
    slug: 'zebra', name: 'zebra', summary: 'Meet other people, eat lunch and ask for advice.', topics: ['health'], statuses: [], languages: ['en', 'ar'], cost: 'not_known',
  });
  expect(services[3]).toMatchObject({ by: 'Welcome Charity', interpreter: true, closed: 'closed' });
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
  expect(letters.map(({ name, target }) => [name.text, target.href])).toEqual([['0 to 9', '/services/a-z/0-9/'], ['A', '/services/a-z/a/'], ['Z', '/services/a-z/z/']]);
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
