import { z } from 'zod';
import { addressed, chosen, day, evidenceBase, identity, optionalWords, partialDate, picture, references, webAddress, words } from './common.ts';

export const page = z.object({
  ...identity,
  ...evidenceBase,
  ...addressed,
  title: words,
  summary: words,
  body: words,
  picture: picture.nullable(),
  section: z.enum(['about', 'council', 'hidden']),
  order: z.int().nullable(),
});
export type Page = z.infer<typeof page>;

export const update = z.object({
  ...identity,
  ...evidenceBase,
  ...addressed,
  title: words,
  summary: optionalWords,
  date: day,
  body: words,
  picture: picture.nullable(),
});
export type Update = z.infer<typeof update>;

export const alert = z.object({
  ...identity,
  level: z.enum(['information', 'warning', 'emergency']),
  message: words,
  linkUrl: optionalWords,
  linkLabel: optionalWords,
  startsAt: z.iso.datetime().nullable(),
  endsAt: z.iso.datetime().nullable(),
});
export type Alert = z.infer<typeof alert>;

export const home = z.object({
  ...identity,
  heroTitle: words,
  heroText: words,
  heroPicture: picture.nullable(),
  /** What newcomers ask first, each with the English address of the page that answers it. */
  questions: z.array(z.object({ question: words, answer: words })),
  introduction: optionalWords,
  guides: references,
  stories: references,
  services: references,
});
export type Home = z.infer<typeof home>;

export const settings = z.object({
  ...identity,
  councilName: words,
  siteName: words,
  contactEmail: z.email().nullable(),
  contactPhone: optionalWords,
  awardStatus: z.enum(['working_towards', 'awarded']),
  motionDate: partialDate.nullable(),
  awardedOn: partialDate.nullable(),
  validUntil: day.nullable(),
  footer: optionalWords,
  languagesOffered: chosen('locales'),
  quickExitUrl: webAddress.nullable(),
});
export type Settings = z.infer<typeof settings>;
