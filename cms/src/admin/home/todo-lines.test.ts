import type { TodoAnswer, TodoGroup } from '../../todo/answers';
import { dueOf, foldingOf, paceOf, sumLine, unknownLine } from './todo-lines';

describe('dueOf', () => {
  it.each([
    ['2026-11-10', 'due 10 November 2026, 13 days ago', true],
    ['2026-11-22', 'due 22 November 2026, yesterday', true],
    ['2026-11-23', 'due 23 November 2026, today', false],
    ['2026-11-24', 'due 24 November 2026, tomorrow', false],
    ['2026-12-05', 'due 5 December 2026, in 12 days', false],
    ['2022-01-01', 'due 1 January 2022, 1,787 days ago', true],
  ])('says of %s: %s', (due, words, late) => expect(dueOf(due, '2026-11-23')).toEqual({ words, late }));

  it('counts days, not hours, over the night in which the clocks change', () => {
    expect(dueOf('2026-03-30', '2026-03-28').words).toContain('in 2 days');
    expect(dueOf('2026-10-24', '2026-10-26').words).toContain('2 days ago');
  });
});

const group = (listed: number, total = listed): TodoGroup => ({
  name: 'reviews-due',
  title: 'Check again',
  total,
  todos: Array.from({ length: listed }, (_, index) => ({ text: `Page ${index + 1}`, note: '', href: '/', due: null })),
});
const names = ({ todos }: { readonly todos: TodoGroup['todos'] }) => todos.map(({ text }) => text);

describe('foldingOf', () => {
  it('shows a short group whole', () => {
    for (const open of [false, true]) expect(foldingOf(group(5), open)).toEqual({ todos: group(5).todos, button: undefined, rest: undefined });
  });
  it('folds a long one after five, and says how many more there are', () => {
    const folded = foldingOf(group(17), false);
    expect(names(folded)).toEqual(['Page 1', 'Page 2', 'Page 3', 'Page 4', 'Page 5']);
    expect(folded).toMatchObject({ button: 'and 12 more', rest: undefined });
  });
  it('opens to all of it', () => {
    const open = foldingOf(group(17), true);
    expect(names(open)).toHaveLength(17);
    expect(open).toMatchObject({ button: 'Show fewer', rest: undefined });
  });
  it('counts what was not sent', () => {
    expect(foldingOf(group(50, 10_000), false).button).toBe('and 9,995 more');
    expect(foldingOf(group(50, 10_000), true).rest).toBe('9,950 more come here as these are done.');
  });
});

const answer = (groups: readonly TodoGroup[], unknown: readonly string[] = []): TodoAnswer => ({ today: '2026-11-23', groups, unknown });

describe('sumLine', () => {
  it('counts everything, listed or not', () => expect(sumLine(answer([group(2), group(50, 1000)]))).toBe('1,002 things to do.'));
  it('counts one', () => expect(sumLine(answer([group(1)]))).toBe('One thing to do.'));
  it('is kind where there is nothing', () => expect(sumLine(answer([]))).toBe('Nothing to do just now. Thank you for looking after these pages.'));
  it('does not claim that all is done where something is not known', () => expect(sumLine(answer([], ['Held back']))).toBe('Nothing else to do just now.'));
});

describe('unknownLine', () => {
  it('names what is not known', () => expect(unknownLine('Held back from the site')).toContain('“Held back from the site” cannot be looked up just now.'));
});

describe('paceOf', () => {
  it('looks each minute', () => expect(paceOf(answer([]))).toBe(60_000));
  it.each([['something is not known', answer([], ['Held back'])], ['nobody answered', undefined]])('looks sooner where %s', (_when, heard) => expect(paceOf(heard)).toBe(15_000));
});
