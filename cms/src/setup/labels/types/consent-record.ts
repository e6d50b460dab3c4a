import type { Labels } from '../labels';

/** What a person agreed to. Only the safeguarding role and super administrators ever see one. */
export const consentRecord: Labels = {
  mainField: 'reference',
  columns: ['reference', 'givenOn', 'expiresOn', 'withdrawnOn'],
  sort: { by: 'expiresOn', order: 'ASC' },
  rows: [
    ['reference', 'caseReference'],
    ['givenOn', 'expiresOn', 'withdrawnOn'],
    ['stories'],
    ['media'],
    ['scope'],
    ['channels'],
    ['languages'],
    ['tellingDetails'],
    ['highRisk', 'under18'],
    ['guardianReference', 'guardianGivenOn'],
    ['notes'],
  ],
  fields: {
    reference: { label: 'Reference of the person', help: 'Your own way to know who this is. A name is not needed: better leave it out.', placeholder: 'P-014' },
    caseReference: { label: 'Reference in the council’s case system', help: 'Keep the signed paper there. No evidence is kept here.' },
    givenOn: { label: 'Given on' },
    expiresOn: { label: 'Runs out on', help: 'From this day on it no longer counts: what it covers goes from the site for ever, by itself. You are reminded 60, 30 and 7 days before.' },
    withdrawnOn: { label: 'Withdrawn on', help: 'Kept by the system: use the button “Withdraw for ever”.', readOnly: true },
    stories: { label: 'Stories that it covers' },
    media: { label: 'Pictures and recordings that it covers', help: 'Each picture, recording and film with the person in it. What is not named here is not covered.' },
    scope: { label: 'What the person agreed to show' },
    channels: { label: 'Where it may be shown' },
    languages: { label: 'In which languages' },
    tellingDetails: {
      label: 'What the story tells of the person',
      help: 'What could lead a stranger to them. Of the three, at least one must be missing; two where the risk is high. A picture in which people can be recognised, and a film, count as the face.',
    },
    highRisk: { label: 'The person is at high risk', help: 'For example from a former partner, traffickers, or those they fled from.' },
    under18: { label: 'The person is under 18' },
    guardianReference: { label: 'Reference of the guardian', help: 'Where the person is under 18, a guardian must agree too.' },
    guardianGivenOn: { label: 'Guardian agreed on' },
    notes: { label: 'Notes', help: 'Only what the next safeguarding lead must know.' },
    reminded: { label: 'Reminders sent', help: 'Kept by the system.', readOnly: true },
  },
};
