import { z } from 'zod';
import { addressed, day, evidenceBase, identity, mediaAddress, optionalWords, partialDate, references, webAddress, words } from './common.ts';

export const evidence = z.object({
  date: partialDate,
  what: words,
  link: webAddress.nullable(),
  document: mediaAddress.nullable(),
});

export const commitment = z.object({
  ...identity,
  ...evidenceBase,
  ...addressed,
  title: words,
  summary: words,
  body: optionalWords,
  kind: z.enum(['action', 'pledge', 'policy', 'concept']),
  theme: z.enum(['learning', 'embedding', 'sharing']),
  progress: z.enum(['planned', 'under_way', 'delivered', 'ongoing']),
  started: partialDate.nullable(),
  dueDate: day.nullable(),
  leadTeam: optionalWords,
  partners: references,
  evidence: z.array(evidence),
  order: z.int().nullable(),
});
export type Commitment = z.infer<typeof commitment>;
