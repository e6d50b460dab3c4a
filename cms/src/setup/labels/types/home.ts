import type { Labels } from '../labels';
import { markdown, upkeep } from '../shared';

/** The first page of the site. */
export const home: Labels = {
  mainField: 'heroTitle',
  rows: [['heroTitle'], ['heroText'], ['heroPicture'], ['questions'], ['introduction'], ['guides', 'services'], ['stories'], ...upkeep.rows],
  fields: {
    heroTitle: { label: 'Heading', help: 'The first words that a reader sees.', placeholder: 'You are welcome here' },
    heroText: { label: 'Words under the heading', help: 'What this site does for the reader, in two or three short sentences.' },
    heroPicture: { label: 'Picture' },
    questions: { label: 'Questions that newcomers ask' },
    introduction: { label: 'Introduction', help: `What a borough of sanctuary is and what the council has promised. ${markdown}` },
    guides: { label: 'Guides to show', help: 'Four to six, the most needed first. Drag to change the order.' },
    services: { label: 'Services to show', help: 'Three or four. Drag to change the order.' },
    stories: { label: 'Stories to show', help: 'One to three. Drag to change the order.' },
    ...upkeep.fields,
  },
};
