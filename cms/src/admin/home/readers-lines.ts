import type { ReadersAnswer } from '../../counts/answers';

type Answering = Extract<ReadersAnswer['publisher'], { answers: true }>;

// the days are days already: no clock may move them
const days = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'long' });

/** A number of views, in words. */
export const viewsOf = (views: number): string => (views === 1 ? 'once' : `${views.toLocaleString('en-GB')} times`);

/** How much was read, and when. */
export function readLine({ from, to, total, pages }: Answering): string {
  const when = days.formatRange(new Date(from), new Date(to));
  return pages.length === 0
    ? `${when}: no page was opened five times or more in a day. If the site has just begun, look again tomorrow.`
    : `${when}: pages were opened at least ${viewsOf(total)}.`;
}

/** What is counted, and what is not. */
export const promise = 'Only whole days are counted: today comes tomorrow. Fewer than five views in a day are never shown or kept. Nobody’s phone is known.';

/** Milliseconds until the card looks again: the numbers change once a day. */
export const paceOf = (answer: ReadersAnswer | undefined): number => (answer?.publisher.answers ? 15 * 60_000 : 60_000);
