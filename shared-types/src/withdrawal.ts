import { z } from 'zod';

/**
 * What was withdrawn for ever and must never come back, whatever backup, import or rollback is made. It says which
 * entry and which files, and nothing of what stood in them.
 */
export const tombstone = z.object({
  id: z.uuid(),
  /** The click, or the moment at which a consent ran out. */
  at: z.iso.datetime(),
  /** Content type, e.g. `story`; empty where files alone were withdrawn. */
  uid: z.string(),
  /** Empty where files alone were withdrawn. */
  documentId: z.string(),
  /** Addresses in the media library, as entries name them. */
  files: z.array(z.string().startsWith('/uploads/')),
});
export type Tombstone = z.infer<typeof tombstone>;

/** How far a withdrawal has come: what the receipt for the person who asked is made from. */
export const withdrawal = z.object({
  tombstone,
  /** Since when its pages are answered “gone”. */
  hiddenAt: z.iso.datetime().nullable(),
  /** The stores that hold nothing of it any more, in the order in which they were cleared. */
  cleared: z.array(z.object({ store: z.string(), at: z.iso.datetime() })),
  /** Since when nothing that is served or kept holds it. */
  doneAt: z.iso.datetime().nullable(),
});
export type Withdrawal = z.infer<typeof withdrawal>;

/** What the CMS sends to the publisher's `POST /withdrawals`; sent twice, it is the same as once. */
export const withdrawalOrder = z.object({ tombstones: z.array(tombstone) });
export type WithdrawalOrder = z.infer<typeof withdrawalOrder>;

/** Answer of `POST /withdrawals` and `GET /withdrawals`. */
export const withdrawals = z.object({ withdrawals: z.array(withdrawal) });
export type Withdrawals = z.infer<typeof withdrawals>;
