import { z } from 'zod';
import { addressed, chosen, evidenceBase, identity, link, optionalWords, recording, references, words } from './common.ts';

/** A wrong time limit can cost someone a home, so it is never free text: days, of which kind, counted from what. */
export const timeLimit = z.object({
  days: z.int().min(1),
  unit: z.enum(['days', 'school_days']),
  /** `deadline`: act before it. `wait`: how long it usually takes. `earliest`: the first day you can act. */
  kind: z.enum(['deadline', 'wait', 'earliest']),
  direction: z.enum(['after', 'before']),
  countedFrom: words,
});
export type TimeLimit = z.infer<typeof timeLimit>;

export const step = z.object({
  title: words,
  body: words,
  documentsNeeded: optionalWords,
  timeLimit: timeLimit.nullable(),
  cost: optionalWords,
  links: z.array(link),
  services: references,
});
export type Step = z.infer<typeof step>;

export const guide = z.object({
  ...identity,
  ...evidenceBase,
  ...addressed,
  ...recording,
  title: words,
  summary: words,
  body: optionalWords,
  topics: references,
  audience: chosen('statuses'),
  stage: z.enum(['first_day', 'first_week', 'first_month', 'settling_in']),
  steps: z.array(step),
  relatedGuides: references,
  relatedServices: references,
  order: z.int().nullable(),
});
export type Guide = z.infer<typeof guide>;
