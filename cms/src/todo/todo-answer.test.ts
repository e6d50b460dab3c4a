import { mostListed, type Asked, type Todo, type TodoSource } from './source';
import { todoAnswer } from './todo-answer';

const line = (text: string): Todo => ({ text, note: 'Do it.', href: '/somewhere', due: null });
const lines = (count: number) => Array.from({ length: count }, (_, index) => line(String(index)));
const source = (name: string, find: TodoSource['find']): TodoSource => ({ name, title: `About ${name}`, find });
// no source here looks further than the day
const asked = { today: '2026-11-23' } as Asked;

async function answered(...sources: TodoSource[]) {
  const failed: unknown[][] = [];
  return { answer: await todoAnswer(sources, asked, (...what) => failed.push(what)), failed };
}

test('the groups stand in the order of their sources, each with its lines; what is empty is left out', async () => {
  const { answer, failed } = await answered(source('late', async () => lines(2)), source('none', async () => []), source('soon', async ({ today }) => [line(today)]));
  expect(answer).toEqual({
    today: '2026-11-23',
    groups: [
      { name: 'late', title: 'About late', total: 2, todos: lines(2) },
      { name: 'soon', title: 'About soon', total: 1, todos: [line('2026-11-23')] },
    ],
    unknown: [],
  });
  expect(failed).toEqual([]);
});

test.each([
  ['rejects', async (): Promise<never> => Promise.reject(new Error('The database is away.'))],
  ['throws', () => { throw new Error('The database is away.'); }],
])('a source that %s is named, reported, and hides no other', async (_how, find) => {
  const { answer, failed } = await answered(source('broken', find), source('well', async () => lines(1)));
  expect(answer).toMatchObject({ groups: [{ name: 'well' }], unknown: ['About broken'] });
  expect(failed).toEqual([['broken', expect.any(Error)]]);
});

test('of much, the most urgent is sent, with the true number', async () => {
  const { answer } = await answered(source('all', async () => lines(mostListed + 12)), source('counted', async () => ({ todos: lines(3), total: 10_000 })));
  expect(answer.groups.map(({ total, todos }) => [total, todos.length, todos[0]?.text])).toEqual([[mostListed + 12, mostListed, '0'], [10_000, 3, '0']]);
});
