import type { Labels } from '../labels';
import { evidence, upkeep } from '../shared';

/** A number to ring in an emergency. */
export const emergencyContact: Labels = {
  mainField: 'name',
  sort: { by: 'order', order: 'ASC' },
  columns: ['name', 'number', 'reviewBy', 'updatedAt'],
  rows: [['name', 'number'], ['whenToCall'], ['hours', 'languages'], ['free', 'order'], ...evidence.rows, ...upkeep.rows],
  fields: {
    name: { label: 'Name', placeholder: 'Police, fire or ambulance' },
    number: { label: 'Number', help: 'As it is dialled in the United Kingdom.', placeholder: '999' },
    whenToCall: { label: 'When to call', help: 'In words that a frightened person understands at once.', placeholder: 'Someone is in danger now.' },
    hours: { label: 'Hours', placeholder: 'Day and night' },
    languages: { label: 'Languages', help: 'Say how to ask for an interpreter, if there is one.', placeholder: 'English. Say your language and they find an interpreter.' },
    free: { label: 'Free to call' },
    order: { label: 'Place in the list', help: 'Small numbers come first. Without a number: after those, by name.' },
    ...evidence.fields,
    ...upkeep.fields,
  },
};
