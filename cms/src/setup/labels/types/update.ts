import type { Labels } from '../labels';
import { address, evidence, markdown, upkeep } from '../shared';

/** News. */
export const update: Labels = {
  mainField: 'title',
  sort: { by: 'date', order: 'DESC' },
  columns: ['title', 'date', 'updatedAt'],
  rows: [['title'], ['summary'], ['body'], ['date'], ['picture'], ...address.rows, ...evidence.rows, ...upkeep.rows],
  fields: {
    title: { label: 'Title' },
    summary: { label: 'Summary', help: 'In one or two short sentences. Without one, lists show the title alone.' },
    body: { label: 'Text', help: markdown },
    date: { label: 'Date', help: 'The day it stands under. The newest comes first.' },
    picture: { label: 'Picture' },
    ...address.fields,
    ...evidence.fields,
    ...upkeep.fields,
  },
};
