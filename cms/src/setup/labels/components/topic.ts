import type { Labels } from '../labels';

/** The name of a topic in another system. */
export const externalId: Labels = {
  mainField: 'term',
  rows: [['vocabulary', 'term']],
  fields: {
    vocabulary: { label: 'List', help: 'The list of terms that the other system uses.', placeholder: 'esdServiceTypes' },
    term: { label: 'Term', help: 'The number or name of the topic in that list.' },
  },
};
