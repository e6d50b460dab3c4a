import { z } from 'zod';
import { factKeyMaxLength, factKeyPattern } from '../facts.ts';
import { evidenceBase, identity, partialDate, words } from './common.ts';

/** An amount, a deadline or a number that stands once, and is placed in texts by its key. It has no page of its own. */
export const fact = z.object({
  ...identity,
  ...evidenceBase,
  /** Texts name it by this key, so it never changes once the fact is published. */
  key: z.string().max(factKeyMaxLength).regex(factKeyPattern, 'may hold only small letters a to z, numbers, and single hyphens between them'),
  /** As it reads in the middle of a sentence: “£49.18 a week”. */
  value: words,
  unit: z.enum(['money', 'duration', 'date_or_time', 'phone_number', 'email_address', 'something_else']),
  /** For when the sources say so, as exactly as it is known; `null` where no source has a date. */
  asOf: partialDate.nullable(),
});
export type Fact = z.infer<typeof fact>;
