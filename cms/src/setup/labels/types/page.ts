import type { Labels } from '../labels';
import { address, evidence, markdown, upkeep } from '../shared';

/** A page that stands by itself: about the borough of sanctuary, accessibility, privacy. */
export const page: Labels = {
  mainField: 'title',
  columns: ['title', 'section', 'reviewBy', 'updatedAt'],
  rows: [['title'], ['summary'], ['body'], ['picture'], ['section', 'order'], ...address.rows, ...evidence.rows, ...upkeep.rows],
  fields: {
    title: { label: 'Title', placeholder: 'The Welcome space' },
    summary: { label: 'Summary', help: 'The answer first, in one or two short sentences. It also stands on cards and in search engines.' },
    body: { label: 'Text', help: markdown },
    picture: { label: 'Picture' },
    section: { label: 'Where it stands in the menus', help: 'A page that is in no menu still has its address, and can be linked to.' },
    order: { label: 'Place in the menu', help: 'Small numbers come first. Without a number: after those, by title.' },
    ...address.fields,
    ...evidence.fields,
    ...upkeep.fields,
  },
};
