import { z } from 'zod';
import { evidenceBase, identity, mediaAddress, optionalWords, phone, webAddress, words } from './common.ts';

export const location = z.object({
  ...identity,
  ...evidenceBase,
  name: words,
  addressLine1: optionalWords,
  addressLine2: optionalWords,
  town: optionalWords,
  postcode: optionalWords,
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  accessNotes: optionalWords,
});
export type Location = z.infer<typeof location>;

export const emergencyContact = z.object({
  ...identity,
  ...evidenceBase,
  name: words,
  number: words,
  whenToCall: words,
  hours: optionalWords,
  languages: optionalWords,
  free: z.boolean().nullable(),
  order: z.int().nullable(),
});
export type EmergencyContact = z.infer<typeof emergencyContact>;

export const organisation = z.object({
  ...identity,
  ...evidenceBase,
  name: words,
  description: optionalWords,
  url: webAddress.nullable(),
  email: z.email().nullable(),
  phones: z.array(phone),
  charityNumber: optionalWords,
  logo: mediaAddress.nullable(),
});
export type Organisation = z.infer<typeof organisation>;
