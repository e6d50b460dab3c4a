import { z } from 'zod';
import { entrySchemas } from './entries/index.ts';

/** A file of the media library that some entry uses. */
export const mediaFile = z.object({
  /** Address in the CMS, as entries name it: `/uploads/…`. */
  address: z.string().startsWith('/uploads/'),
  /** SHA-256 of the bytes, hex: names the file in the media store and in the release. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  mime: z.string(),
  /** Size of the picture in pixels, orientation applied; `null` for a file that is no picture. */
  width: z.int().positive().nullable(),
  height: z.int().positive().nullable(),
  /** Of a sound: how much there is to load, and how long it is, where that can be told. */
  sound: z.object({ bytes: z.int().nonnegative(), seconds: z.number().positive().nullable() }).optional(),
});
export type MediaFile = z.infer<typeof mediaFile>;

/** Which entry, which field, what is wrong and what to do: in words for an officer. */
export const problem = z.object({
  /** Content type, e.g. `arrival-guide`; empty for a fault of the whole build. */
  uid: z.string(),
  documentId: z.string(),
  locale: z.string(),
  field: z.string(),
  message: z.string(),
});
export type Problem = z.infer<typeof problem>;

/** An entry that was refused; where it has an older accepted source, the site goes on showing that. */
export const heldEntry = z.object({
  uid: z.string(),
  documentId: z.string(),
  locale: z.string(),
  /** The revision that was refused. */
  revision: z.string(),
  /** The accepted revision that the site shows in its place; `null`: the entry is absent. */
  showing: z.string().nullable(),
});
export type HeldEntry = z.infer<typeof heldEntry>;

const entries = z.object({
  alert: z.array(entrySchemas.alert),
  'arrival-guide': z.array(entrySchemas['arrival-guide']),
  card: z.array(entrySchemas.card).default([]),
  commitment: z.array(entrySchemas.commitment),
  'emergency-contact': z.array(entrySchemas['emergency-contact']),
  event: z.array(entrySchemas.event),
  fact: z.array(entrySchemas.fact),
  home: z.array(entrySchemas.home),
  location: z.array(entrySchemas.location),
  organisation: z.array(entrySchemas.organisation),
  page: z.array(entrySchemas.page),
  'refugee-week': z.array(entrySchemas['refugee-week']),
  service: z.array(entrySchemas.service),
  settings: z.array(entrySchemas.settings),
  story: z.array(entrySchemas.story),
  topic: z.array(entrySchemas.topic),
  update: z.array(entrySchemas.update),
});
/** Accepted entries by type, each list sorted by `documentId`, then `locale`. */
export type Entries = z.infer<typeof entries>;

/** Everything that a release is made from, apart from the code. */
export const snapshot = z.object({
  format: z.literal(1),
  /** The public address of the site, without a slash at the end: canonical links, feeds, QR codes. */
  siteUrl: z.url(),
  /** The last moment at which time alone changed what the site says. */
  asOf: z.iso.datetime(),
  entries,
  /** Sorted by `address`. */
  media: z.array(mediaFile),
  held: z.array(heldEntry),
});
export type Snapshot = z.infer<typeof snapshot>;
