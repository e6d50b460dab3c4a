import { z } from 'zod';
import { heldEntry, problem } from './snapshot.ts';

/** Where the publisher stands; see `docs/publisher.md`. */
export const publisherState = z.enum(['idle', 'dirty', 'building', 'checking', 'releasing', 'failed', 'locked']);
export type PublisherState = z.infer<typeof publisherState>;

const instant = z.iso.datetime();

/** The answer of `GET /status`. */
export const releaseStatus = z.object({
  state: publisherState,
  live: z.object({ id: z.string(), releasedAt: instant, asOf: instant, pages: z.int().nonnegative() }).nullable(),
  /** Whether something was changed that the live release may not show yet. */
  pending: z.boolean(),
  /** Whether a rollback holds the site on an older release until an officer unlocks it. */
  locked: z.boolean(),
  lastAttempt: z
    .object({
      startedAt: instant,
      endedAt: instant.nullable(),
      outcome: z.enum(['released', 'unchanged', 'failed']).nullable(),
      problems: z.array(problem),
    })
    .nullable(),
  /** Since when publishing has failed, every attempt; `null` where the last one did not. */
  failingSince: instant.nullable(),
  held: z.array(heldEntry),
  /** The release whose pages search finds; `null` while there is no search. `fault`: why it could not be renewed last. */
  search: z.object({ release: z.string().nullable(), fault: z.string().nullable() }).default({ release: null, fault: null }),
});
export type ReleaseStatus = z.infer<typeof releaseStatus>;

/** What the public sees of one entry in one language. */
export const entryReceipt = z.object({
  /** The revision that the publisher last saw; `null` where it saw none. */
  revision: z.string().nullable(),
  /** The revision that is live, since when, and the page that shows it; `null` where none is live. */
  live: z.object({ revision: z.string(), since: instant, path: z.string().nullable() }).nullable(),
  problem: problem.nullable(),
});
export type EntryReceipt = z.infer<typeof entryReceipt>;

/** The answer of `GET /entries/<documentId>`: by language code. */
export const entryReceipts = z.record(z.string(), entryReceipt);
export type EntryReceipts = z.infer<typeof entryReceipts>;
