import type { Labels } from '../labels';
import { address, upkeep } from '../shared';

/** A heading under which services and guides are found. */
export const topic: Labels = {
  mainField: 'name',
  sort: { by: 'order', order: 'ASC' },
  columns: ['name', 'icon', 'order', 'updatedAt'],
  rows: [['name'], ['summary'], ['icon', 'order'], ...address.rows, ['externalIds'], ...upkeep.rows],
  fields: {
    name: { label: 'Name', help: 'One to three everyday words.', placeholder: 'Health' },
    summary: { label: 'Summary', help: 'What is found under it, in one sentence.' },
    icon: { label: 'Picture', help: 'The small drawing beside the name.' },
    order: { label: 'Place in the list', help: 'Small numbers come first. Without a number: after those, by name.' },
    ...address.fields,
    externalIds: { label: 'The same topic in other systems' },
    ...upkeep.fields,
  },
};
