import { noChoice, type Choice } from './choice.ts';
import { groupByTopic, serviceMatcher } from './match.ts';
import { facets, services } from './example.ts';

const match = serviceMatcher(services, facets);
const found = (choice: Partial<Choice>) => match({ ...noChoice, ...choice }).map(({ slug }) => slug);

test('no choice finds everything, in order', () => {
  expect(found({})).toEqual(services.map(({ slug }) => slug));
});

test('a topic finds every service that has it, not only those under its heading', () => {
  expect(found({ topic: 'women' })).toEqual(['english-at-home', 'womens-hub']);
});

test('for whom: what is for everyone, and what nobody knows, is never hidden', () => {
  expect(found({ for: 'hosts' })).toEqual(['english-at-home', 'womens-hub']);
  expect(found({ for: 'refugees' })).toEqual(['english-at-home', 'advice-line', 'womens-hub']);
});

test('an interpreter counts as every language', () => {
  expect(found({ language: 'ar' })).toEqual(['advice-line', 'womens-hub']);
  expect(found({ language: 'uk' })).toEqual(['advice-line']);
});

test('choices narrow each other', () => {
  expect(found({ cost: 'free', language: 'ar' })).toEqual(['advice-line']);
  expect(found({ cost: 'paid' })).toEqual([]);
});

test('text is looked for in every word of the card and in the labels of its topics and languages', () => {
  expect(found({ q: 'creche' })).toEqual(['english-at-home']);
  expect(found({ q: 'REFUGE' })).toEqual(['womens-hub']);
  expect(found({ q: 'housing phone' })).toEqual(['advice-line']);
  expect(found({ q: 'arabic' })).toEqual(['womens-hub']);
  expect(found({ q: 'housing crèche' })).toEqual([]);
});

test('each service stands once, under its first topic that is offered; those without a topic come last', () => {
  const groups = groupByTopic(services, ['housing', 'english', 'women']);
  expect(groups.map(({ topic, services: list }) => [topic, list.map(({ slug }) => slug)])).toEqual([
    ['housing', ['advice-line']],
    ['english', ['english-at-home']],
    ['women', ['womens-hub']],
  ]);
  expect(groupByTopic(services, []).map(({ topic }) => topic)).toEqual([undefined]);
});
