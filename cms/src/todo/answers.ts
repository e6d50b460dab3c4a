import type { Todo } from './source';

/** One kind of work, as the card shows it. */
export interface TodoGroup {
  readonly name: string;
  readonly title: string;
  /** How much there is in all. */
  readonly total: number;
  /** The most urgent of it. */
  readonly todos: readonly Todo[];
}

/** The answer of `GET /sanctuary/todo`. */
export interface TodoAnswer {
  /** The day in London, ISO 8601. */
  readonly today: string;
  /** Kinds of work of which there is some, in the order of the card. */
  readonly groups: readonly TodoGroup[];
  /** Headings of the kinds that could not be looked up. */
  readonly unknown: readonly string[];
}
