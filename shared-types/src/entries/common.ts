import { z } from 'zod';
import { choices, type ChoiceList } from '../choices.ts';
import { locales } from '../locales.ts';
import { slugFault } from '../slugs.ts';

/** Words that must not be blank. */
export const words = z.string().refine((value) => value.trim() !== '', 'must not be empty');

/** Words, or none. The CMS answers an emptied field with `null` or with an empty string; both mean none. */
export const optionalWords = z
  .string()
  .nullable()
  .transform((value) => (value === null || value.trim() === '' ? null : value));

/** A day, `YYYY-MM-DD`. */
export const day = z.iso.date();

/** A year, a month or a day: `2022`, `2022-12` or `2022-12-06`. Public records often know no more. */
export const partialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be a year, a month (2022-12) or a day (2022-12-06)');

/** A time of day, `HH:MM`, Europe/London. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 09:30');

/** An address on the web. */
export const webAddress = z.url({ protocol: /^https?$/ });

export const slug = z.string().superRefine((value, context) => {
  const fault = slugFault(value);
  if (fault) context.addIssue({ code: 'custom', message: fault });
});

export const formerSlugs = z.array(slug).nullable().transform((list) => list ?? []);

export const localeCode = z.enum(locales.map(({ code }) => code));

/** Ticked values of a list in `choices`. */
export function chosen(list: ChoiceList) {
  return z
    .array(z.enum(choices[list].map(({ value }) => value)))
    .nullable()
    .transform((values) => values ?? []);
}

/** The other end of a relation: the entry's `documentId`. */
export const reference = z.string().min(1);

/** The others of a to-many relation. */
export const references = z.array(reference);

/** A file of the media library, by its address in the CMS (`/uploads/…`): `Snapshot.media` has the rest. */
export const mediaAddress = z.string().startsWith('/uploads/');

export const source = z.object({ title: words, url: webAddress.nullable(), note: optionalWords });
export const link = z.object({ label: words, url: webAddress });
export const phone = z.object({ label: optionalWords, number: words });

/** A picture in its place. People who cannot see it need the description, so there is none without. */
export const picture = z.object({ image: mediaAddress, alt: words, caption: optionalWords, credit: optionalWords });

/** What has been read aloud: a sound of the media library, in the language of the entry alone. */
export const recording = { recording: mediaAddress.nullable().default(null) };

const translation = {
  translationState: z.enum(['machine', 'human', 'checked']).nullable(),
  translationCheckedOn: day.nullable(),
  translationSources: z.json().nullable(),
};

/** What every entry has, whatever its type. */
export const identity = {
  documentId: reference,
  locale: localeCode,
  /** Changes whenever what is published of this entry changes (the later of published and updated). */
  revision: z.iso.datetime(),
  uuid: z.uuid(),
  /** When a person last checked that the words are true. */
  checkedOn: day.nullable(),
  reviewBy: day.nullable(),
  ownerTeam: optionalWords,
  ...translation,
};

/** Where the facts of an entry came from, and how sure the council is of them. */
export const evidenceBase = {
  sources: z.array(source),
  confidence: z.enum(['high', 'medium', 'low']).nullable(),
  /** What nobody has confirmed yet, in words for the reader. */
  toConfirm: optionalWords,
};

/** What an entry with a page of its own has. */
export const addressed = { slug, formerSlugs };
