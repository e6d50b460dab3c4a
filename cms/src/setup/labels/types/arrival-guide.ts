import type { Labels } from '../labels';
import { address, evidence, markdown, recording, upkeep } from '../shared';

/** A guide for someone who has just arrived. */
export const arrivalGuide: Labels = {
  mainField: 'title',
  columns: ['title', 'stage', 'reviewBy', 'updatedAt'],
  rows: [
    ['title'],
    ['summary'],
    ['body'],
    ['steps'],
    ...recording.rows,
    ['stage', 'order'],
    ['topics'],
    ['audience'],
    ['relatedGuides', 'relatedServices'],
    ...address.rows,
    ...evidence.rows,
    ...upkeep.rows,
  ],
  fields: {
    title: { label: 'Title', help: 'What the reader wants to do, in everyday words.', placeholder: 'See a doctor' },
    summary: { label: 'Summary', help: 'The answer first, in one or two short sentences. It also stands on cards and in search engines.' },
    body: { label: 'Introduction', help: `What the reader should know before the first step. ${markdown}` },
    steps: { label: 'Steps' },
    ...recording.fields,
    stage: { label: 'When it is needed', help: 'How soon after arriving.' },
    order: { label: 'Place in the list', help: 'Small numbers come first. Without a number: after those, by title.' },
    topics: { label: 'Topics', help: 'The guide is listed under each of them.' },
    audience: { label: 'Who it is for' },
    relatedGuides: { label: 'Guides to read next' },
    relatedServices: { label: 'Services that help with this' },
    ...address.fields,
    ...evidence.fields,
    ...upkeep.fields,
  },
};
