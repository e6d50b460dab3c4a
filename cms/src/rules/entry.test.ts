import type { ContentType } from '@sanctuary/shared-types';
import { publishingFaults, savingFaults } from './entry';
import { inWords, type Values } from './fault';
import type { Attribute, Model } from './model';

const picture: Model = { attributes: { image: { type: 'media' }, alt: { type: 'string' } } };
const step: Model = { attributes: { title: { type: 'string' }, body: { type: 'richtext' }, picture: { type: 'component', component: 'shared.picture' } } };
const attributes: Readonly<Record<string, Attribute>> = {
  body: { type: 'richtext' },
  languages: { type: 'json', customField: 'global::choices', options: { of: 'languages' } },
  broken: { type: 'json', customField: 'global::choices', options: { of: 'nothing' } },
  steps: { type: 'component', component: 'guide.step' },
  images: { type: 'component', component: 'shared.picture' },
  formerSlugs: { type: 'json' },
};
const checked = (type: ContentType): Parameters<typeof savingFaults>[0] => ({
  type,
  model: { attributes },
  models: (name) => (name === 'guide.step' ? step : picture),
});
const saving = (type: ContentType, entry: Values): string[] => savingFaults(checked(type), entry, entry).map(inWords);
const publishing = (type: ContentType, entry: Values): string[] => publishingFaults(checked(type), entry).map(inWords);

test('faults name their place, however deep', () => {
  expect(saving('page', { steps: [{ body: 'Fine.' }, { body: '# Loud' }] })).toEqual([expect.stringMatching(/^Steps, 2, body: “Loud” is a heading/)]);
});

test('a page of the council’s own cannot take an address that the site has', () => {
  for (const check of [saving, publishing]) {
    expect(check('page', { section: 'council', slug: 'contact' })).toEqual([expect.stringContaining('a page of its own at /contact/')]);
    expect(check('page', { section: 'council', slug: 'fa-af' })).toHaveLength(1);
    expect(check('page', { section: 'about', slug: 'contact' })).toEqual([]);
    expect(check('page', { section: 'council', slug: 'privacy' })).toEqual([]);
  }
});

test('ticked boxes are of their list, each once', () => {
  expect(saving('page', { languages: ['en', 'ar'] })).toEqual([]);
  expect(saving('page', { languages: null })).toEqual([]);
  expect(saving('page', { languages: ['xx'] })).toEqual([expect.stringContaining('“xx” is not one of the boxes')]);
  expect(saving('page', { languages: ['en', 'en'] })).toEqual([expect.stringContaining('ticked twice')]);
  expect(saving('page', { languages: 'en' })).toEqual([expect.stringContaining('must be a list')]);
  expect(saving('page', { broken: ['x'] })).toEqual([expect.stringContaining('no list to choose from')]);
});

test('pictures need a description to be published, not to be saved', () => {
  const entry = { images: [{ image: { id: 1 }, alt: 'A park' }, { image: { id: 2 }, alt: ' ' }], steps: [{ body: 'x', picture: { image: { id: 3 } } }] };
  expect(saving('page', entry)).toEqual([]);
  expect(publishing('page', entry)).toEqual([
    'Steps, 1, picture, alt: Describe the picture for people who cannot see it.',
    'Images, 2, alt: Describe the picture for people who cannot see it.',
  ]);
});

test('a check comes before the next, and a checked translation says when', () => {
  expect(saving('page', { checkedOn: '2026-05-02', reviewBy: '2026-05-01' })).toHaveLength(1);
  expect(publishing('page', { translationState: 'checked' })).toEqual(['Translation checked on: Say when the translation was checked.']);
  expect(publishing('page', { translationState: 'machine' })).toEqual([]);
});

const time = { day: 'monday', opens: '09:00', closes: '12:00', repeats: 'weekly' };
test.each<[ContentType, Values, string]>([
  ['service', { schedules: [time, { ...time, closes: '09:00' }] }, 'Schedules, 2, closes: Closing time must be later'],
  ['service', { schedules: [{ ...time, repeats: 'monthly' }] }, 'Schedules, 1, week of month: Say which week'],
  ['service', { schedules: [{ ...time, validFrom: '2026-02-01', validTo: '2026-01-31' }] }, 'Schedules, 1, valid to: The last day'],
  ['service', { ageMin: 18, ageMax: 16 }, 'Age max: The highest age'],
  ['service', { availability: 'active', closedUntil: '2027-01-01' }, 'Closed until: This day only goes with'],
  ['event', { startDate: '2026-06-20', endDate: '2026-06-19' }, 'End date: The last day must not be before'],
  ['event', { startDate: '2026-06-20', startTime: '18:00', endTime: '17:00' }, 'End time: The event ends before it starts'],
  ['event', { startTime: '18:00' }, 'Start date: A time needs a day'],
  ['event', { startDate: '2026-06-20', endTime: '18:00' }, 'Start time: An event with an end'],
  ['event', { endDate: '2026-06-20' }, 'Start date: An event with a last day'],
  ['alert', { startsAt: '2026-06-20T10:00:00.000Z', endsAt: '2026-06-20T10:00:00.000Z' }, 'Ends at: The banner must end'],
  ['refugee-week', { year: 2026, startDate: '2026-06-21', endDate: '2026-06-15' }, 'End date: The last day'],
  ['refugee-week', { year: 2026, startDate: '2025-06-15', endDate: '2026-06-21' }, 'Start date: This day is not in 2026'],
  ['commitment', { started: '2026-05', dueDate: '2026-04-30' }, 'Due date: It cannot be due'],
  ['settings', { awardedOn: '2026-05', validUntil: '2025-01-01' }, 'Valid until: The award cannot run out'],
  ['settings', { motionDate: '2026', awardedOn: '2025-12' }, 'Awarded on: The award cannot be older'],
  ['settings', { languagesOffered: ['ar'] }, 'Languages offered: English must be among'],
  ['home', { questions: [{ question: 'Who can help?', answer: '/contact/' }, { question: 'Doctor?', answer: 'https://elsewhere.example.org/' }] }, 'Questions, 2, answer: “https://elsewhere.example.org/” is not the address of a page here'],
  ['location', { latitude: 51.4 }, 'Longitude: A point on the map'],
  ['location', { postcode: 'kt11eu' }, 'Postcode: “kt11eu” is not a postcode'],
])('a draft of %s cannot hold %j', (type, entry, words) => {
  expect(saving(type, entry)).toEqual([expect.stringContaining(words)]);
});

test.each<[ContentType, Values]>([
  ['service', { schedules: [{ ...time, repeats: 'monthly', weekOfMonth: 1 }], availability: 'temporarily_closed', closedUntil: '2027-01-01' }],
  ['event', { startDate: '2026-06-20', startTime: '22:00', endDate: '2026-06-21', endTime: '01:00' }],
  ['event', { dateNote: 'Some time in June' }],
  ['refugee-week', { year: 2026, startDate: '2026-06-15', endDate: '2026-06-21' }],
  ['commitment', { started: '2022', dueDate: '2022-03-01' }],
  ['settings', { awardStatus: 'awarded', motionDate: '2022-12', awardedOn: '2024', languagesOffered: ['en', 'ar'] }],
  ['home', { questions: [{ question: 'Who can help?', answer: '/' }, { question: 'School?', answer: '/guides/enrol-children-in-school/' }] }],
  ['location', { latitude: 51.4, longitude: 0, postcode: 'KT1 1EU' }],
  ['story', { basis: 'illustration', audio: { id: 1 }, transcript: 'Words.' }],
])('%s with %j can be published', (type, entry) => {
  expect(publishing(type, entry)).toEqual([]);
});

test.each<[ContentType, Values, string]>([
  ['story', { basis: 'illustration', video: { id: 1 } }, 'Transcript: Sound and film need their words'],
  ['event', {}, 'Start date: Say when the event is'],
  ['alert', { linkUrl: '/x' }, 'Link label: Say where the link leads'],
  ['alert', { linkLabel: 'More' }, 'Link url: The link has words but no address'],
  ['settings', { awardStatus: 'awarded' }, 'Awarded on: Say when'],
  ['settings', { awardStatus: 'working_towards', awardedOn: '2024' }, 'Awarded on: A day of award only'],
])('a draft of %s with %j can be saved, not published', (type, entry, words) => {
  expect(saving(type, entry)).toEqual([]);
  expect(publishing(type, entry)).toEqual([expect.stringContaining(words)]);
});
