import { z } from 'zod';
import { identity, optionalWords, recording, words } from './common.ts';

/** What somebody may want to say at a counter, to be shown in their language and in English. */
export const card = z.object({
  ...identity,
  ...recording,
  /** May name the reader's language: see `languageCode` in `cards.ts`. */
  title: words,
  /** What staff can do. */
  note: optionalWords,
  /** Whether a reader may be in danger when somebody sees that they look at it. */
  sensitive: z.boolean().nullable().transform((value) => value ?? false),
  order: z.int().nullable(),
});
export type Card = z.infer<typeof card>;
