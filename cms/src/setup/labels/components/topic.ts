import type { Labels } from '../labels';

/** The name of a topic in another system. */
export const externalId: Labels = {
  mainField: 'term',
  rows: [['vocabulary', 'term']],
  fields: {
    vocabulary: { label: 'List', help: 'The list of terms that another directory uses. Needed only where data is exchanged with it.', placeholder: 'esdServiceTypes' },
    term: { label: 'Term', help: 'The number or name of the topic in that list.' },
  },
};
