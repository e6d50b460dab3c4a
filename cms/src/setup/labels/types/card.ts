import type { Labels } from '../labels';
import { recording, upkeep } from '../shared';

/** Words that a reader shows to staff, in their own language and in English. */
export const card: Labels = {
  mainField: 'title',
  sort: { by: 'order', order: 'ASC' },
  columns: ['title', 'sensitive', 'order', 'updatedAt'],
  rows: [['title'], ['note'], ['sensitive', 'order'], ...recording.rows, ...upkeep.rows],
  fields: {
    title: {
      label: 'What the card says',
      help: 'One or two short sentences that the reader would say. Staff read the English, under the same in the reader’s language. Write {language} where the reader’s language is to be named: the site puts it there.',
      placeholder: 'I need an interpreter. I speak {language}.',
    },
    note: { label: 'Note for staff', help: 'What staff can do. Its translation tells the reader what staff are told.', placeholder: 'Please call a telephone interpreter before we go on.' },
    sensitive: { label: 'Could put the reader in danger', help: 'For cards that somebody who controls the reader must not see. The page then offers “Leave this site now”.' },
    order: { label: 'Place in the list', help: 'Small numbers come first. Without a number: after those, by name.' },
    ...recording.fields,
    ...upkeep.fields,
  },
};
