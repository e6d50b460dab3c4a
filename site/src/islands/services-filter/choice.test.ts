import { choiceFrom, isEmpty, merge, noChoice, queryOf } from './choice.ts';
import type { Facet } from './summary.ts';

const facets: readonly Facet[] = [
  { name: 'topic', label: { text: 'Topic' }, any: { text: 'Any' }, options: [{ value: 'housing', label: { text: 'Housing' } }] },
  { name: 'cost', label: { text: 'Cost' }, any: { text: 'Any' }, options: [{ value: 'free', label: { text: 'Free' } }] },
];

const read = (query: string) => choiceFrom(new URLSearchParams(query), facets);

test('an address gives back what was put into it', () => {
  const choice = { ...noChoice, topic: 'housing', cost: 'free', q: 'تعلّم & more' };
  expect(read(queryOf(choice))).toEqual(choice);
});

test('values that are not offered, and other parameters, are left out', () => {
  expect(read('?topic=spaceflight&language=tlh&utm_source=x')).toEqual(noChoice);
});

test('text from an address is cut to a sensible length', () => {
  expect(read(`?q=${'a'.repeat(500)}`).q).toHaveLength(100);
});

test('no choice leaves the address bare', () => {
  expect(queryOf(noChoice)).toBe('');
  expect(queryOf({ ...noChoice, q: '   ' })).toBe('');
  expect(isEmpty({ ...noChoice, q: ' ' })).toBe(true);
  expect(isEmpty({ ...noChoice, cost: 'free' })).toBe(false);
});

test('a form can be read as well', () => {
  const form = new FormData();
  form.set('topic', 'housing');
  expect(choiceFrom(form, facets)).toEqual({ ...noChoice, topic: 'housing' });
});

test('what is typed wins over the address, and leaves the rest of it', () => {
  expect(merge({ ...noChoice, topic: 'housing', q: 'old' }, { ...noChoice, q: 'new' })).toEqual({ ...noChoice, topic: 'housing', q: 'new' });
});
