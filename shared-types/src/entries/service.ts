import { z } from 'zod';
import { addressed, chosen, day, evidenceBase, identity, optionalWords, phone, reference, references, timeOfDay, webAddress, words } from './common.ts';

const known = z.enum(['yes', 'no', 'not_known']);

export const schedule = z.object({
  uuid: z.uuid(),
  day: z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']),
  opens: timeOfDay,
  closes: timeOfDay,
  repeats: z.enum(['weekly', 'monthly']),
  /** 1 to 5, for a monthly time: 1 is the first such day of the month. */
  weekOfMonth: z.int().min(1).max(5).nullable(),
  validFrom: day.nullable(),
  validTo: day.nullable(),
});
export type Schedule = z.infer<typeof schedule>;

export const service = z.object({
  ...identity,
  ...evidenceBase,
  ...addressed,
  name: words,
  summary: words,
  whatToExpect: optionalWords,
  organisation: reference.nullable(),
  availability: z.enum(['active', 'inactive', 'temporarily_closed']),
  closedUntil: day.nullable(),
  topics: references,
  statuses: chosen('statuses'),
  eligibility: optionalWords,
  ageMin: z.int().nullable(),
  ageMax: z.int().nullable(),
  gender: z.enum(['everyone', 'women', 'men']),
  languages: chosen('languages'),
  interpreter: known,
  englishLevel: z.enum(['none', 'beginner', 'intermediate', 'not_known']),
  costKind: z.enum(['free', 'low_cost', 'paid', 'depends', 'not_known']),
  cost: optionalWords,
  identityDocument: z.enum(['not_needed', 'needed', 'not_known']),
  whatToBring: optionalWords,
  childcare: known,
  access: chosen('access'),
  delivery: chosen('delivery'),
  howToAccess: optionalWords,
  phones: z.array(phone),
  email: z.email().nullable(),
  url: webAddress.nullable(),
  locations: references,
  schedules: z.array(schedule),
  areaServed: optionalWords,
  /** Level of the Immigration Advice Authority: advice on immigration is regulated. */
  adviceLevel: z.enum(['none', 'level_1', 'level_2', 'level_3', 'not_known']),
  adviceRegistration: optionalWords,
  lastConfirmedOn: day.nullable(),
});
export type Service = z.infer<typeof service>;

export const topic = z.object({
  ...identity,
  ...addressed,
  name: words,
  summary: optionalWords,
  icon: optionalWords,
  /** Whether a reader of its pages may need to leave them quickly. */
  quickExit: z.boolean().nullable().transform((value) => value ?? false),
  externalIds: z.array(z.object({ vocabulary: words, term: words })),
  order: z.int().nullable(),
});
export type Topic = z.infer<typeof topic>;
