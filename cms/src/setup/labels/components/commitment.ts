import type { Labels } from '../labels';

/** Something that was done for a commitment. */
export const evidenceItem: Labels = {
  mainField: 'what',
  rows: [['date'], ['what'], ['link', 'document']],
  fields: {
    date: { label: 'When', help: 'A year, a month or a day, as far as it is known.', placeholder: '2025-06-16' },
    what: { label: 'What happened', help: 'One thing that was done, in one sentence, with a number in it where there is one. Assessors of the award read this.' },
    link: { label: 'Link', help: 'Where the public can see it.', placeholder: 'https://' },
    document: { label: 'Document', help: 'Anyone can open it: nothing private, and no names of people who seek sanctuary.' },
  },
};
