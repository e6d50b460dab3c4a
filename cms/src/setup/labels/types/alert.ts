import type { Labels } from '../labels';
import { upkeep } from '../shared';

/** Emergency banner. */
export const alert: Labels = {
  mainField: 'message',
  rows: [['message'], ['level'], ['linkLabel', 'linkUrl'], ['startsAt', 'endsAt'], ...upkeep.rows],
  fields: {
    message: {
      label: 'Message',
      help: 'Stands at the top of every page. One or two short sentences: what has happened, and what to do.',
      placeholder: 'The Welcome space is closed today. Ring the council if you need help.',
    },
    level: {
      label: 'How serious',
      help: 'Emergency: people are in danger. Warning: something they rely on is closed or has changed. Information: anything else.',
    },
    linkLabel: { label: 'Words of the link', placeholder: 'Where to go instead' },
    linkUrl: { label: 'Where the link leads', help: 'A whole web address, or a page of this site that begins with /.', placeholder: '/services/' },
    startsAt: { label: 'Show from', help: 'Leave it empty to show the banner as soon as it is published.' },
    endsAt: { label: 'Show until', help: 'Then it goes by itself. Leave it empty and it stays until you unpublish it.' },
    ...upkeep.fields,
  },
};
