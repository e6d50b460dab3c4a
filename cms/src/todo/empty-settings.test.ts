import { emptyFields } from './empty-settings';

const full = {
  quickExitUrl: 'https://www.bbc.co.uk/weather',
  contactPhone: '020 8547 5000',
  contactEmail: 'sanctuary@example.gov.uk',
  languagesOffered: ['en'],
  awardStatus: 'awarded',
  motionDate: '2022-12',
  awardedOn: '2025-11',
  validUntil: '2028-11-01',
};
const words = (settings: object) => emptyFields({ ...full, ...settings }).map(({ text }) => text);

test('full settings leave nothing to do', () => expect(words({})).toEqual([]));

test.each([
  ['Where “Leave this site” leads', 'quickExitUrl'],
  ['Phone for the public', 'contactPhone'],
  ['E-mail for the public', 'contactEmail'],
  ['Languages of the site', 'languagesOffered'],
  ['Award valid until', 'validUntil'],
])('“%s” is asked for where it is empty', (label, field) => {
  for (const empty of [null, '', ' ', []]) expect(words({ [field]: empty })).toEqual([label]);
});

test('of the award, what the site would say is asked for', () => {
  expect(words({ motionDate: null })).toEqual([]);
  expect(words({ awardStatus: 'working_towards', awardedOn: null, validUntil: null })).toEqual([]);
  expect(words({ awardStatus: 'working_towards', motionDate: null })).toEqual(['Motion passed on']);
});

test('what keeps readers safe comes first', () => expect(words({ contactEmail: null, quickExitUrl: null })[0]).toBe('Where “Leave this site” leads'));
