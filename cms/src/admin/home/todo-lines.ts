import type { TodoAnswer, TodoGroup } from '../../todo/answers';

// the days are days already: no clock may move them
const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'long' });
const dayLength = 24 * 60 * 60 * 1000;

const number = (count: number): string => count.toLocaleString('en-GB');

function distance(days: number): string {
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${number(days)} days` : `${number(-days)} days ago`;
}

/** When something is due. */
export interface Due {
  /** `due 10 November 2026, 13 days ago` */
  readonly words: string;
  readonly late: boolean;
}

/**
 * When something is due, in words.
 * @param due the day by which, ISO 8601
 * @param today the day in London, ISO 8601
 */
export function dueOf(due: string, today: string): Due {
  const days = Math.round((Date.parse(due) - Date.parse(today)) / dayLength);
  return { words: `due ${day.format(new Date(due))}, ${distance(days)}`, late: days < 0 };
}

/** Lines of a group that are there without asking. */
const shownAtFirst = 5;

/** What a group shows, folded or open. */
export interface Folding {
  readonly todos: TodoGroup['todos'];
  /** Words of the button; `undefined` where there is nothing to fold. */
  readonly button: string | undefined;
  /** What is not even in the open list; `undefined` where all is. */
  readonly rest: string | undefined;
}

/** What to show of a group. */
export function foldingOf({ todos, total }: TodoGroup, open: boolean): Folding {
  const button = total > shownAtFirst ? { button: open ? 'Show fewer' : `and ${number(total - shownAtFirst)} more` } : { button: undefined };
  if (!open) return { ...button, todos: todos.slice(0, shownAtFirst), rest: undefined };
  const left = total - todos.length;
  return { ...button, todos, rest: left > 0 ? `${number(left)} more come here as these are done.` : undefined };
}

/** Place in a list of the first line that comes with opening it. */
export const firstUnfolded = shownAtFirst;

/** How much there is to do in all. */
export function sumLine({ groups, unknown }: TodoAnswer): string {
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  if (total === 0) return unknown.length === 0 ? 'Nothing to do just now. Thank you for looking after these pages.' : 'Nothing else to do just now.';
  return total === 1 ? 'One thing to do.' : `${number(total)} things to do.`;
}

/** That a kind of work could not be looked up. */
export const unknownLine = (title: string): string => `“${title}” cannot be looked up just now. Look again in a minute; the rest of this card is right.`;

/** Milliseconds until the card looks again. */
export const paceOf = (answer: TodoAnswer | undefined): number => (answer?.unknown.length === 0 ? 60_000 : 15_000);
