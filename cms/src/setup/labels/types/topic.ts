import type { Labels } from '../labels';
import { address, upkeep } from '../shared';

/** A heading under which services and guides are found. */
export const topic: Labels = {
  mainField: 'name',
  sort: { by: 'order', order: 'ASC' },
  columns: ['name', 'icon', 'order', 'updatedAt'],
  rows: [['name'], ['summary'], ['icon', 'order'], ['quickExit'], ...address.rows, ['externalIds'], ...upkeep.rows],
  fields: {
    name: { label: 'Name', help: 'One to three everyday words.', placeholder: 'Health' },
    summary: { label: 'Summary', help: 'What is found under it, in one sentence.' },
    icon: { label: 'Picture', help: 'The small drawing beside the name.' },
    order: { label: 'Place in the list', help: 'Small numbers come first. Without a number: after those, by name.' },
    quickExit: { label: 'Offer “Leave this site now”', help: 'For topics that could put a reader in danger when somebody looks over their shoulder, such as violence at home. Every page with this topic then shows the button.' },
    ...address.fields,
    externalIds: { label: 'The same topic in other systems' },
    ...upkeep.fields,
  },
};
