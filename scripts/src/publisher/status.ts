import type { ReleaseStatus } from '@sanctuary/shared-types';
import type { Remembered } from './memory.ts';
import type { Parts } from './parts.ts';

/** The answer of `GET /status`. */
export function statusOf(known: Remembered, { search, searchFault }: Pick<Parts, 'search' | 'searchFault'>): ReleaseStatus {
  const { state, live, pending, lock, lastAttempt, failingSince, held } = known;
  return { state, live, pending: pending || lock !== null, locked: lock !== null, lastAttempt, failingSince, held, search: { release: search.release ?? null, fault: searchFault.reason } };
}
