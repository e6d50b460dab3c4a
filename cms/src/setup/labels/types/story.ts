import type { Labels } from '../labels';
import { address, evidence, markdown, upkeep } from '../shared';

/** A story of seeking or giving sanctuary. */
export const story: Labels = {
  mainField: 'title',
  columns: ['title', 'basis', 'nameShown', 'updatedAt'],
  rows: [
    ['title'],
    ['summary'],
    ['body'],
    ['pullQuote'],
    ['basis', 'nameShown'],
    ['contentNote'],
    ['images'],
    ['audio', 'video'],
    ['transcript'],
    ['refugeeWeek', 'relatedGuides'],
    ...address.rows,
    ...evidence.rows,
    ...upkeep.rows,
  ],
  fields: {
    title: { label: 'Title' },
    summary: { label: 'Summary', help: 'In one or two short sentences. It also stands on cards and in search engines.' },
    body: { label: 'Story', help: `Leave out whatever could tell a stranger who or where the person is. ${markdown}` },
    pullQuote: { label: 'Words to set large', help: 'One sentence out of the story.' },
    basis: {
      label: 'Whose story it is',
      help: 'An illustration is put together from many lives, and its page says so. A person’s own story needs their recorded consent before it can be published.',
    },
    nameShown: { label: 'Name shown', help: 'Not the person’s real name unless they asked for it.' },
    contentNote: { label: 'Note before the story', help: 'For what may be hard to read.', placeholder: 'This story speaks of war and of losing a parent.' },
    images: { label: 'Pictures' },
    audio: { label: 'Sound recording', help: 'Needs a transcript.' },
    video: { label: 'Video', help: 'Needs a transcript.' },
    transcript: { label: 'Transcript', help: 'All that is said in the recording, for people who cannot hear it.' },
    refugeeWeek: { label: 'Refugee Week edition', help: 'Only where it is part of one.' },
    relatedGuides: { label: 'Guides that help with this' },
    ...address.fields,
    ...evidence.fields,
    ...upkeep.fields,
  },
};
