import type { Field } from './labels';

type Fields = Readonly<Record<string, Field>>;

/** Fields of everything that has a page of its own. */
export const address = {
  rows: [['slug']],
  fields: {
    slug: {
      label: 'Web address',
      help: 'The last part of the address of the page, the same in every language. Leave it empty and it is made from the English title. If you change it later, the old address leads to the new one.',
      placeholder: 'find-a-gp',
    },
    formerSlugs: { label: 'Former web addresses', help: 'They lead to the page as it is now. Kept by the system.', readOnly: true },
  } satisfies Fields,
} as const;

/** Fields that say where the facts of an entry came from. */
export const evidence = {
  rows: [['sources'], ['toConfirm'], ['confidence']],
  fields: {
    sources: { label: 'Sources' },
    confidence: {
      label: 'How sure we are',
      help: 'High: official or recent, or several sources agree. Medium: one good source, or older. Low: old or thin.',
    },
    toConfirm: {
      label: 'Not yet confirmed',
      help: 'Shown on the page. Say in plain words what nobody has confirmed yet, and take it out once somebody has.',
      placeholder: 'We have not confirmed the opening times. Ring before you go.',
    },
  } satisfies Fields,
} as const;

/** Fields of what can be read aloud. */
export const recording = {
  rows: [['recording'], ['recordingAgreed']],
  fields: {
    recording: {
      label: 'Read aloud',
      help: 'Somebody reads these words, in this language and no other: MP3, M4A or OGG. Record it again when the words change.',
    },
    recordingAgreed: {
      label: 'Read by staff or a paid reader, who agreed',
      help: 'Yes when whoever reads is a member of staff or was paid for it, knows that their voice will be public, and agreed. Never use the voice of somebody who tells of themselves: that is a story, and needs their consent on record.',
    },
  } satisfies Fields,
} as const;

const ownership = {
  checkedOn: { label: 'Checked on', help: 'The day somebody last checked that all of this is true. Readers see it.' },
  reviewBy: { label: 'Check again by', help: 'The day by which somebody must check it again.' },
  ownerTeam: { label: 'Team that answers for it', placeholder: 'Communities team' },
} satisfies Fields;

const translation = {
  translationState: {
    label: 'State of this translation',
    help: 'Leave it empty in English. Readers are told when nobody has checked a translation.',
  },
  translationCheckedBy: { label: 'Translation checked by', help: 'Not shown on the site.' },
  translationCheckedOn: { label: 'Translation checked on' },
  translationSources: {
    label: 'English text that was translated',
    help: 'Tells when the English has changed since. Kept by the system.',
    readOnly: true,
  },
} satisfies Fields;

/** Fields of every entry: they stand last. */
export const upkeep = {
  rows: [
    ['checkedOn', 'reviewBy', 'ownerTeam'],
    ['translationState', 'translationCheckedBy', 'translationCheckedOn'],
  ],
  fields: {
    ...ownership,
    ...translation,
    uuid: { label: 'Permanent number', help: 'Other systems know the entry by it. Kept by the system.', readOnly: true },
  } satisfies Fields,
} as const;

/** The end of a field’s help where Markdown is written. */
export const markdown =
  'Use headings from level 2 (##), short paragraphs, lists, links, tables, and pictures from the media library. Anything else is left out of the page.';
