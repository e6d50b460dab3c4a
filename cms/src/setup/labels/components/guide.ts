import type { Labels } from '../labels';
import { markdown } from '../shared';

/** One step of a guide. */
export const step: Labels = {
  mainField: 'title',
  rows: [['title'], ['body'], ['timeLimit'], ['documentsNeeded'], ['cost'], ['links'], ['services']],
  fields: {
    title: { label: 'What to do', help: 'One thing in each step, beginning with a verb.', placeholder: 'Register with a doctor' },
    body: { label: 'How to do it', help: markdown },
    timeLimit: { label: 'Time limit' },
    documentsNeeded: { label: 'Documents needed', help: 'Say too what to do without them.' },
    cost: { label: 'Cost', placeholder: 'Free' },
    links: { label: 'Links' },
    services: { label: 'Services that help with this step' },
  },
};

/** A time limit of a step. */
export const timeLimit: Labels = {
  mainField: 'countedFrom',
  rows: [['kind'], ['days', 'unit'], ['direction', 'countedFrom']],
  fields: {
    kind: { label: 'Kind', help: 'Only where a source says so. A wrong deadline can cost somebody their home: check it.' },
    days: { label: 'How many days', placeholder: '42' },
    unit: { label: 'Which days' },
    direction: { label: 'Before or after' },
    countedFrom: { label: 'Counted from', help: 'The day from which the reader counts, in words.', placeholder: 'the day on your decision letter' },
  },
};
