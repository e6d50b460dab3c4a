import { daysAfter } from '../lib/london';
import { publicEntries } from './public-entries';
import type { TodoSource } from './source';

/** Days before its day on which an entry comes on the card. */
const ahead = 30;

/** Facts are told of by a source of their own. */
const elsewhere: ReadonlySet<string> = new Set(['fact']);

/** What somebody must check again: what is late first, then what comes within a month. */
export const reviewsDue: TodoSource = {
  name: 'reviews-due',
  title: 'Check again',
  find: (asked) =>
    publicEntries(asked, {
      field: 'reviewBy',
      filters: { reviewBy: { $lte: daysAfter(asked.today, ahead) } },
      note: (kind) => `${kind}. Check that all of it is still true, then set the next day.`,
      but: elsewhere,
    }),
};
