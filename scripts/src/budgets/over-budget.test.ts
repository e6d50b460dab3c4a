import { budgetsDocument } from './document.ts';
import { overBudget, type Heaviest } from './over-budget.ts';

const page: Heaviest = { kind: 'home', locale: 'en', page: '/', html: 4000, css: 5000, scripts: 0, inline: 200, total: 9000, hasIsland: false };

test('a page within its limits is fine', () => {
  expect(overBudget([page])).toEqual([]);
});

test('names a page that is too heavy, and by how much', () => {
  expect(overBudget([{ ...page, total: 14_337 }])).toEqual(['/: the first load is 14337 bytes, 1 too many.']);
  expect(overBudget([{ ...page, inline: 1030 }])).toEqual(['/: the scripts within the page are 1030 bytes, 6 too many.']);
});

test('the loader of an island may be larger', () => {
  expect(overBudget([{ ...page, inline: 4000, hasIsland: true }])).toEqual([]);
});

test('the table says what a page weighs and what room it has', () => {
  expect(budgetsDocument([page])).toContain('| home | en | / | 4,000 | 5,000 | 200 | 0 | 9,000 | 14,336 | 5,336 |');
});
