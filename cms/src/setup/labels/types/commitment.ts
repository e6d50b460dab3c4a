import type { Labels } from '../labels';
import { address, evidence, markdown, upkeep } from '../shared';

/** Something that the council has promised as a place of sanctuary. */
export const commitment: Labels = {
  mainField: 'title',
  sort: { by: 'order', order: 'ASC' },
  columns: ['title', 'theme', 'progress', 'reviewBy'],
  rows: [
    ['title'],
    ['summary'],
    ['body'],
    ['kind', 'theme'],
    ['progress', 'started', 'dueDate'],
    ['leadTeam', 'partners'],
    ['evidence'],
    ['order'],
    ...address.rows,
    ...evidence.rows,
    ...upkeep.rows,
  ],
  fields: {
    title: { label: 'Title', help: 'What the council does, beginning with a verb.', placeholder: 'Celebrate Refugee Week' },
    summary: { label: 'Summary', help: 'What was promised, in one or two short sentences.' },
    body: { label: 'Text', help: markdown },
    kind: { label: 'Kind', help: 'An action is done; a pledge is promised; a policy is a rule the council keeps; an idea is what all of it rests on.' },
    theme: {
      label: 'Theme',
      help: 'Of City of Sanctuary. Learning: what it means to seek sanctuary. Embedding: welcome in everyday work. Sharing: stories and good practice passed on.',
    },
    progress: { label: 'Progress', help: 'What is delivered or ongoing should have evidence below.' },
    started: { label: 'Started', help: 'A year, a month or a day, as far as it is known.', placeholder: '2022-12' },
    dueDate: { label: 'Due by', help: 'The day by which it is to be delivered.' },
    leadTeam: { label: 'Lead team', placeholder: 'Resettlement team' },
    partners: { label: 'Partner organisations' },
    evidence: { label: 'Evidence' },
    order: { label: 'Place in the list', help: 'Small numbers come first. Without a number: after those, by title.' },
    ...address.fields,
    ...evidence.fields,
    ...upkeep.fields,
  },
};
