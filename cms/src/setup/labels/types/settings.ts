import type { Labels } from '../labels';
import { upkeep } from '../shared';

const someDate = 'A year, a month or a day, as far as it is known.';

/** What the whole site says and offers. */
export const settings: Labels = {
  mainField: 'councilName',
  rows: [
    ['siteName', 'councilName'],
    ['contactEmail', 'contactPhone'],
    ['languagesOffered'],
    ['quickExitUrl'],
    ['awardStatus', 'motionDate'],
    ['awardedOn', 'validUntil'],
    ['footer'],
    ...upkeep.rows,
  ],
  fields: {
    siteName: { label: 'Name of the site', placeholder: 'Kingston Borough of Sanctuary' },
    councilName: { label: 'Name of the council', placeholder: 'Royal Borough of Kingston upon Thames' },
    contactEmail: { label: 'E-mail for the public', help: 'A shared address. While it is empty, the contact page says that there is none yet.', placeholder: 'sanctuary@example.gov.uk' },
    contactPhone: { label: 'Phone for the public', help: 'While it is empty, the contact page says that there is none yet.' },
    languagesOffered: { label: 'Languages of the site', help: 'The site has a version for each language ticked. An entry is shown in a language once its translation is published.' },
    quickExitUrl: { label: 'Where “Leave this site” leads', help: 'A harmless page that anyone might be looking at.', placeholder: 'https://www.bbc.co.uk/weather' },
    awardStatus: { label: 'City of Sanctuary award' },
    motionDate: { label: 'Motion passed on', help: someDate, placeholder: '2022-12' },
    awardedOn: { label: 'Award given on', help: someDate, placeholder: '2025-11' },
    validUntil: { label: 'Award valid until' },
    footer: { label: 'Words at the foot of every page' },
    ...upkeep.fields,
  },
};
