import type { Labels } from '../labels';
import { address, evidence, upkeep } from '../shared';
import { access, audience, terms } from './service-fields';

/** Help that an organisation gives. The fields are those of Open Referral UK. */
export const service: Labels = {
  mainField: 'name',
  columns: ['name', 'organisation', 'availability', 'lastConfirmedOn'],
  rows: [
    ['name'],
    ['summary'],
    ['whatToExpect'],
    ['organisation', 'topics'],
    ['availability', 'closedUntil', 'lastConfirmedOn'],
    ['statuses'],
    ['eligibility'],
    ['gender', 'ageMin', 'ageMax'],
    ['languages'],
    ['interpreter', 'englishLevel', 'childcare'],
    ['costKind', 'cost'],
    ['identityDocument', 'whatToBring'],
    ['access'],
    ['howToAccess'],
    ['delivery'],
    ['phones'],
    ['email', 'url'],
    ['locations', 'areaServed'],
    ['schedules'],
    ['adviceLevel', 'adviceRegistration'],
    ...address.rows,
    ...evidence.rows,
    ...upkeep.rows,
  ],
  fields: {
    name: { label: 'Name', help: 'What people call it. Leave out the organisation unless it is part of the name.', placeholder: 'English conversation group' },
    summary: { label: 'Summary', help: 'What a person gets, in one or two short sentences. It also stands on cards and in search engines.' },
    organisation: { label: 'Organisation that runs it' },
    topics: { label: 'Topics', help: 'The service is listed under each of them.' },
    availability: { label: 'Is it running?', help: 'Closed for now stays on the site and says so. Not running any more leaves the lists.' },
    closedUntil: { label: 'Closed until', help: 'For a service that is closed for now, if the day is known.' },
    lastConfirmedOn: { label: 'Confirmed with them on', help: 'The day the organisation itself last said that this is right.' },
    ...audience,
    ...access,
    ...terms,
    ...address.fields,
    ...evidence.fields,
    ...upkeep.fields,
  },
};
