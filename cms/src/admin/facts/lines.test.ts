import type { ListedFact } from '../../facts/answers';
import { matching, noteOf } from './lines';

const fact = (fields: Partial<ListedFact> = {}): ListedFact => ({ key: 'weekly-money', value: '£49.18 a week', asOf: '2026-05-10', isPublished: true, isLate: false, ...fields });

it.each([
  ['as of 10 May 2026', {}],
  ['as of May 2026', { asOf: '2026-05' }],
  ['as of 2026', { asOf: '2026' }],
  ['date not known', { asOf: null }],
  ['as of 10 May 2026; its check is late', { isLate: true }],
  ['date not known; not published yet', { asOf: null, isPublished: false }],
])('says “%s”', (words, fields) => {
  expect(noteOf(fact(fields))).toBe(words);
});

it('finds facts by what they say and by their code name, in any order of words', () => {
  const facts = [fact(), fact({ key: 'move-on-period', value: '42 days' })];
  const found = (search: string) => matching(facts, search).map(({ key }) => key);
  expect(found('')).toEqual(['weekly-money', 'move-on-period']);
  expect(found('Week money')).toEqual(['weekly-money']);
  expect(found('42')).toEqual(['move-on-period']);
  expect(found('42 money')).toEqual([]);
});
