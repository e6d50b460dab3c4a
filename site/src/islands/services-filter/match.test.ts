import { noChoice, type Choice } from './choice.ts';
import { facets, services } from './example.ts';
import { serviceMatcher } from './match.ts';

const match = serviceMatcher(services, facets);
const found = (choice: Partial<Choice>) => services.filter((_, place) => match({ ...noChoice, ...choice })[place]).map(({ name }) => name);

test('no choice finds everything', () => {
  expect(found({})).toEqual(services.map(({ name }) => name));
});

test('a list finds what has the value', () => {
  expect(found({ topic: 'women' })).toEqual(['English at home', 'Women’s hub']);
  expect(found({ cost: 'paid' })).toEqual([]);
});

test('what fits any choice is always found', () => {
  expect(found({ for: 'hosts' })).toEqual(['English at home', 'Women’s hub']);
  expect(found({ language: 'uk' })).toEqual(['Advice line']);
});

test('a value is never found in a part of another', () => {
  expect(found({ cost: 'low' })).toEqual([]);
  expect(found({ cost: 'cost' })).toEqual([]);
});

test('choices narrow each other', () => {
  expect(found({ cost: 'free', language: 'ar' })).toEqual(['Advice line']);
  expect(found({ cost: 'low_cost', language: 'uk' })).toEqual([]);
});

test('text: every word, on the card or in the labels of what the service has', () => {
  expect(found({ q: 'creche' })).toEqual(['English at home']);
  expect(found({ q: 'REFUGE' })).toEqual(['Advice line', 'Women’s hub']);
  expect(found({ q: 'housing phone' })).toEqual(['Advice line']);
  expect(found({ q: 'arabic' })).toEqual(['Women’s hub']);
  expect(found({ q: 'housing crèche' })).toEqual([]);
});
