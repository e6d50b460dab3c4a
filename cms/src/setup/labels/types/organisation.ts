import type { Labels } from '../labels';
import { evidence, upkeep } from '../shared';

/** Who runs services and events. */
export const organisation: Labels = {
  mainField: 'name',
  columns: ['name', 'email', 'reviewBy', 'updatedAt'],
  rows: [
    ['name'],
    ['description'],
    ['url', 'email'],
    ['phones'],
    ['charityNumber', 'logo'],
    ['editors'],
    ...evidence.rows,
    ...upkeep.rows,
  ],
  fields: {
    name: { label: 'Name', help: 'As the organisation writes it.' },
    description: { label: 'What it does', help: 'In two or three short sentences.' },
    url: { label: 'Website', placeholder: 'https://' },
    email: { label: 'E-mail', help: 'A shared address that the public may use, never one person’s.', placeholder: 'hello@example.org.uk' },
    phones: { label: 'Phone numbers' },
    charityNumber: { label: 'Charity number', help: 'From the register of charities.', placeholder: '1234567' },
    logo: { label: 'Logo', help: 'Only with the organisation’s permission.' },
    editors: { label: 'People who may edit it', help: 'Partner editors of this organisation: they may change it and its services. Not shown on the site.' },
    ...evidence.fields,
    ...upkeep.fields,
  },
};
