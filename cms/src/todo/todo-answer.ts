import type { TodoAnswer, TodoGroup } from './answers';
import { mostListed, type Asked, type TodoSource } from './source';

type Heard = { readonly group: TodoGroup } | { readonly unknown: string };

async function hear({ name, title, find }: TodoSource, asked: Asked, report: (source: string, error: unknown) => void): Promise<Heard> {
  try {
    const found = await find(asked);
    const { todos, total } = 'total' in found ? found : { todos: found, total: found.length };
    return { group: { name, title, total, todos: todos.slice(0, mostListed) } };
  } catch (error) {
    report(name, error);
    return { unknown: title };
  }
}

/**
 * Everything that there is to do for one officer. A source that fails hides no other.
 * @param report told of each source that failed
 */
export async function todoAnswer(sources: readonly TodoSource[], asked: Asked, report: (source: string, error: unknown) => void): Promise<TodoAnswer> {
  const heard = await Promise.all(sources.map((source) => hear(source, asked, report)));
  return {
    today: asked.today,
    groups: heard.flatMap((one) => ('group' in one && one.group.total > 0 ? [one.group] : [])),
    unknown: heard.flatMap((one) => ('unknown' in one ? [one.unknown] : [])),
  };
}
