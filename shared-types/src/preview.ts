import { z } from 'zod';
import { contentTypes } from './entries/index.ts';
import { locales } from './locales.ts';

/** What an officer asked to see: one entry in one language, as a draft or as it is published. */
export const previewLink = z.object({
  type: z.enum(contentTypes),
  documentId: z.string().regex(/^[a-z0-9]{1,64}$/i),
  locale: z.enum(locales.map(({ code }) => code)),
  status: z.enum(['draft', 'published']),
  /** Milliseconds since 1970, UTC: afterwards the link opens nothing. */
  expires: z.int(),
  /** Makes each link another one; it says nothing of who asked. */
  nonce: z.string(),
});
export type PreviewLink = z.infer<typeof previewLink>;

/** One language version of an entry in the shape of its schema in `entries/`, unchecked: a draft may lack anything. */
export const previewVersion = z.looseObject({
  documentId: z.string(),
  locale: z.string(),
  /** When it was saved. */
  revision: z.iso.datetime(),
});
export type PreviewVersion = z.infer<typeof previewVersion>;

/** What the CMS gives for a link. */
export const previewAnswer = z.object({
  shown: previewVersion,
  /** The draft of the English entry, from which a translation takes its facts, where no English is published. */
  english: previewVersion.nullable(),
  /** What publishing would refuse now, in its own words. */
  faults: z.array(z.string()),
});
export type PreviewAnswer = z.infer<typeof previewAnswer>;

/** Where the CMS answers for a link, which goes along as the bearer. */
export const previewAnswerPath = '/drafts/asked-for';

/** A link as it stands in an address: its content as JSON, then its signature, both in base64url. */
export const previewLinkPattern = /^([\w-]{1,600})\.([\w-]{43})$/;
