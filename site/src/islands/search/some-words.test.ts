import type { Hit } from './index-of.ts';
import { withSomeWords } from './some-words.ts';

const hit = (id: string, score = 1): Hit => ({ id, score, data: () => Promise.reject(new Error('not asked for')) });
const every = ['gp', 'dentist', ...Array.from({ length: 98 }, (_, page) => `page-${page}`)].map((id) => hit(id, id === 'dentist' ? 2 : 1));
const idsOf = (hits: Hit[]) => hits.map(({ id }) => id);

test('a page with more of the words comes first, and a rare word counts more than one that is everywhere', () => {
  expect(idsOf(withSomeWords([every, [hit('gp'), hit('dentist')], [hit('dentist')]]))).toEqual(['dentist', 'gp']);
  expect(idsOf(withSomeWords([every, [hit('gp'), hit('dentist')]]))).toEqual(['dentist', 'gp']);
});

test('words that are everywhere do not bring the whole site', () => {
  expect(withSomeWords([every])).toHaveLength(24);
});

test('where no word is anywhere, nothing is found', () => {
  expect(withSomeWords([[], []])).toEqual([]);
});
