import { locales } from '@sanctuary/shared-types';
import { listText } from './lists.ts';

test.each([
  ['en', 'A, B and C'],
  ['ar', 'A وB وC'],
  ['ckb', 'A، B و C'],
  ['zh-Hant-HK', 'A、B及C'],
])('joins several things in %s', (code, said) => {
  expect(listText(code, ['A', 'B', 'C'])).toBe(said);
});

test('one thing, or none, needs no word between', () => {
  expect(listText('ckb', ['A'])).toBe('A');
  expect(listText('ckb', [])).toBe('');
});

test.each(locales.filter(({ code }) => code !== 'en').map(({ code }) => code))('has no English “and” in %s', (code) => {
  expect(listText(code, ['1', '2', '3'])).not.toContain('and');
});
