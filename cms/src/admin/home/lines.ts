import type { StatusAnswer } from '../../receipts/answers';
import { london } from '../lib/time';

type Answering = Extract<StatusAnswer['publisher'], { answers: true }>;

const pagesOf = (pages: number): string => (pages === 1 ? 'one page' : `${pages.toLocaleString('en-GB')} pages`);

/** Since when the site is as it is, and how large. */
export const liveLine = ({ live }: Answering, now: Date): string =>
  live ? `Live since ${london(live.releasedAt, now)}, ${pagesOf(live.pages)}` : 'Nothing is on the public site yet.';

/** What is on its way. */
export function waitingLine({ state, pending, locked, failingSince }: Answering): string {
  if (locked) return pending ? 'Changes wait until the site is unlocked.' : 'Nothing waits.';
  switch (state) {
    case 'building':
      return 'A change is being built.';
    case 'checking':
      return 'A change is being checked.';
    case 'releasing':
      return 'A change is going live.';
    default:
      if (failingSince !== null) return 'A change waits for the next try.';
      return pending || state === 'dirty' ? 'A change is about to be built.' : 'Nothing waits.';
  }
}

/** That publishing fails; `undefined` where the last attempt did not. */
export function failureLine({ failure, failingSince }: Answering, now: Date): string | undefined {
  if (!failure) return undefined;
  const last = london(failure.at, now);
  const since = failingSince === null ? last : london(failingSince, now);
  const tried = since === last ? `Publishing failed at ${last}.` : `Publishing has failed since ${since}, last at ${last}.`;
  return `${tried} It is tried again by itself; the public site goes on as it was.`;
}

/** Whether something is on its way now, so that the card looks each second or two. */
export const busy = ({ state, pending, locked }: Answering): boolean =>
  !locked && (pending || ['dirty', 'building', 'checking', 'releasing'].includes(state));

/** Milliseconds until the card looks again. */
export function paceOf(answer: StatusAnswer | undefined): number {
  if (!answer?.publisher.answers) return 5000;
  return busy(answer.publisher) ? 2000 : 15_000;
}
