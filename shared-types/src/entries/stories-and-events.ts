import { z } from 'zod';
import { addressed, chosen, day, evidenceBase, identity, mediaAddress, optionalWords, picture, reference, references, timeOfDay, webAddress, words } from './common.ts';

export const story = z.object({
  ...identity,
  ...evidenceBase,
  ...addressed,
  title: words,
  summary: words,
  body: words,
  pullQuote: optionalWords,
  nameShown: optionalWords,
  contentNote: optionalWords,
  basis: z.enum(['illustration', 'own_story']),
  refugeeWeek: reference.nullable(),
  images: z.array(picture),
  audio: mediaAddress.nullable(),
  video: mediaAddress.nullable(),
  transcript: optionalWords,
  relatedGuides: references,
});
export type Story = z.infer<typeof story>;

export const refugeeWeek = z.object({
  ...identity,
  ...evidenceBase,
  year: z.int(),
  startDate: day,
  endDate: day,
  theme: words,
  introduction: optionalWords,
});
export type RefugeeWeek = z.infer<typeof refugeeWeek>;

export const event = z.object({
  ...identity,
  ...evidenceBase,
  ...addressed,
  title: words,
  summary: words,
  body: optionalWords,
  /** Day and time at the place, Europe/London. Some old events have no known day: `dateNote` says so. */
  startDate: day.nullable(),
  startTime: timeOfDay.nullable(),
  endDate: day.nullable(),
  endTime: timeOfDay.nullable(),
  dateNote: optionalWords,
  location: reference.nullable(),
  venue: optionalWords,
  onlineUrl: webAddress.nullable(),
  bookingUrl: webAddress.nullable(),
  cost: optionalWords,
  languages: chosen('languages'),
  accessNotes: optionalWords,
  refugeeWeek: reference.nullable(),
  organisation: reference.nullable(),
  cancelled: z.boolean().nullable().transform((value) => value ?? false),
  basis: z.enum(['real', 'example']),
});
export type Event = z.infer<typeof event>;
