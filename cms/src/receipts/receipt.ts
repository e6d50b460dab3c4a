import type { EntryReceipt } from '@sanctuary/shared-types';

/** The page that shows an entry to the public, and since when. `path` is `null` for what has no page of its own. */
export interface Showing {
  /** ISO 8601. */
  readonly since: string;
  readonly path: string | null;
}

/** Where an entry stands, in one language, between the officer and the public. */
export type Receipt =
  | { readonly state: 'live'; readonly live: Showing }
  /** Published here; `live` is the earlier version that the public still sees. */
  | { readonly state: 'going_live'; readonly live: Showing | null }
  | { readonly state: 'not_live'; readonly live: Showing | null; readonly field: string; readonly message: string }
  | { readonly state: 'draft' }
  | { readonly state: 'being_taken_off'; readonly live: Showing }
  | { readonly state: 'taken_off' }
  /** Published here, and nobody can say what the public sees. */
  | { readonly state: 'unknown' };

function publishedReceipt(published: string, { live, revision, problem }: EntryReceipt): Receipt {
  const showing = live && { since: live.since, path: live.path };
  if (live && showing && live.revision === published) return { state: 'live', live: showing };
  // a fault found in an earlier revision says nothing about this one
  if (problem && revision === published) return { state: 'not_live', live: showing, field: problem.field, message: problem.message };
  return { state: 'going_live', live: showing };
}

/**
 * What to tell an officer about an entry in one language.
 * @param published revision that the CMS has published; `null` where it has none
 * @param seen what the publisher says; `undefined` where it never heard of the entry
 * @param reachable whether the publisher answered at all
 */
export function receiptOf(published: string | null, seen: EntryReceipt | undefined, reachable: boolean): Receipt {
  if (!reachable) return published === null ? { state: 'draft' } : { state: 'unknown' };
  if (published !== null) return seen ? publishedReceipt(published, seen) : { state: 'going_live', live: null };
  if (!seen) return { state: 'draft' };
  const { live } = seen;
  return live ? { state: 'being_taken_off', live: { since: live.since, path: live.path } } : { state: 'taken_off' };
}
