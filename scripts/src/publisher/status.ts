import type { ReleaseStatus } from '@sanctuary/shared-types';
import type { Remembered } from './memory.ts';

/** The answer of `GET /status`. */
export function statusOf(known: Remembered): ReleaseStatus {
  const { state, live, pending, lock, lastAttempt, failingSince, held } = known;
  return { state, live, pending: pending || lock !== null, locked: lock !== null, lastAttempt, failingSince, held };
}
