import { faultsOf, lighthouseDocument } from './document.ts';
import { middleOf, tooLow, type Look } from './scores.ts';

const look: Look = {
  scores: { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 },
  firstPaint: 900, largestPaint: 1200, blocked: 10, shift: 0, faults: [],
};
const slow = { ...look, scores: { ...look.scores, performance: 98 }, largestPaint: 3000, faults: ['Total Blocking Time'] };

test('the middle of three looks counts, figure by figure, and every fault is kept', () => {
  expect(middleOf([slow, look, { ...look, firstPaint: 1500 }])).toEqual({ ...look, faults: ['Total Blocking Time'] });
});

test('says which scores are too low', () => {
  expect(tooLow({ ...look, scores: { ...look.scores, performance: 99 } })).toEqual([]);
  expect(tooLow({ ...look, scores: { ...look.scores, performance: 98, seo: 99 } })).toEqual(['performance', 'seo']);
  expect(tooLow({ ...look, scores: { ...look.scores, seo: Number.NaN } })).toEqual(['seo']);
});

test('the page of the docs has a row for each page, and what is not good enough', () => {
  const looked = [{ name: 'Home', path: '/', look: slow }];
  expect(lighthouseDocument(looked, 3, '13.0.0')).toContain('| Home | / | 98 | 100 | 100 | 100 | 0.9 s | 3.0 s | 10 ms | 0.000 |');
  expect(faultsOf(looked)).toEqual(['/: performance too low. Total Blocking Time']);
});
