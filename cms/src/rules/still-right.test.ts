import { withConfirmed } from './still-right';

const english = ['a', 'B', 'c', 'd'];
const confirmed = (source: readonly string[], ...blocks: readonly (readonly [number | null, number | null])[]) =>
  withConfirmed({ body: source, title: ['t'] }, blocks.map(([from, to]) => ({ field: 'body', source: from, english: to })), () => english)['body'];

describe('what a translation is made from after “still right”', () => {
  it('is the new English in that place', () => expect(confirmed(['a', 'b', 'c'], [1, 1])).toEqual(['a', 'B', 'c']));
  it('is the old English everywhere else', () => expect(confirmed(['x', 'b', 'y'], [1, 1])).toEqual(['x', 'B', 'y']));
  it('has no part that is gone', () => expect(confirmed(['a', 'gone', 'c'], [1, null])).toEqual(['a', 'c']));
  it('has a new part after the one that it follows', () => {
    expect(confirmed(['a', 'c', 'd'], [null, 1])).toEqual(['a', 'B', 'c', 'd']);
    expect(confirmed(['a', 'B'], [null, 2], [null, 3])).toEqual(['a', 'B', 'c', 'd']);
  });
  it('leaves other fields alone', () => expect(withConfirmed({ title: ['t'] }, [], () => english)).toEqual({ title: ['t'] }));
});
