import { figuresOf, table } from './figures.ts';

it('finds the middle and the end of twenty measures', () => {
  const measures = Array.from({ length: 20 }, (_, index) => index + 1).reverse();
  expect(figuresOf(measures)).toEqual({ median: 10, p95: 19, largest: 20 });
  expect(figuresOf([7])).toEqual({ median: 7, p95: 7, largest: 7 });
});

it('lines up its columns', () => {
  expect(table([['', 'median'], ['page', '1.2 s']])).toBe('      median\npage   1.2 s');
});
