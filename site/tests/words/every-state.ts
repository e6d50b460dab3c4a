import type { Entries, Service, TimeLimit } from '@sanctuary/shared-types';
import { uuidOf } from '../fixtures/common.ts';
import {
  aCommitment, aFact, aGuide, aPage, aRefugeeWeek, aService, aSettings, aStep, aStory, aTopic, anAlert, anEmergencyContact, anEvent, anOrganisation, anUpdate,
} from '../fixtures/index.ts';

const named = (documentId: string) => ({ documentId, uuid: uuidOf(documentId), slug: documentId });
const unsure = { confidence: 'low' as const, toConfirm: 'Nobody has confirmed this yet.' };
const unchecked = { checkedOn: null, reviewBy: '2026-01-31' };

/** A service of which nobody has told the council anything. */
const unknownService = aService({
  ...named('nothing-known'), ...unsure, ...unchecked, name: 'Nothing known', whatToExpect: null, organisation: null, topics: [], statuses: [], ageMin: null, languages: [],
  interpreter: 'not_known', englishLevel: 'not_known', costKind: 'not_known', identityDocument: 'not_known', access: [], delivery: [], howToAccess: null,
  phones: [], email: null, url: null, locations: [], schedules: [], areaServed: null, adviceLevel: 'not_known', lastConfirmedOn: null,
});

type Schedule = Service['schedules'][number];
const times = (...fields: Partial<Schedule>[]): Schedule[] => fields.map((one, place) => ({
  uuid: uuidOf(`time ${place}`), day: 'monday', opens: '10:00', closes: '14:00', repeats: 'weekly', weekOfMonth: null, validFrom: null, validTo: null, ...one,
}));
const always = times(...(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const).map((day) => ({ day, opens: '00:00', closes: '23:59' })));
const monthly = (weekOfMonth: number | null, day: Schedule['day']): Partial<Schedule> => ({ repeats: 'monthly', weekOfMonth, day });

const services = [
  unknownService,
  aService({ ...named('closed-until'), name: '1st closed', availability: 'temporarily_closed', closedUntil: '2026-07-01', gender: 'women', ageMax: 25, englishLevel: 'beginner', costKind: 'low_cost', cost: 'Two pounds' }),
  aService({ ...named('closed-before'), name: 'Closed before', availability: 'temporarily_closed', closedUntil: '2026-01-01', gender: 'men', ageMin: null, ageMax: 25, englishLevel: 'intermediate', costKind: 'paid' }),
  aService({ ...named('closed'), name: 'Closed', availability: 'temporarily_closed', interpreter: 'no', childcare: 'no', identityDocument: 'needed', costKind: 'depends', schedules: always }),
  aService({ ...named('stopped'), name: 'Stopped', availability: 'inactive', childcare: 'yes', adviceLevel: 'level_1', adviceRegistration: 'F123', phones: [], email: null, url: null }),
  aService({ ...named('level-two'), name: 'Level two', adviceLevel: 'level_2', topics: ['topic-advice'], statuses: ['everyone'], access: ['drop_in', 'self_referral', 'appointment', 'professional_referral'], delivery: ['in_person', 'phone', 'online'] }),
  aService({ ...named('level-three'), name: 'Level three', adviceLevel: 'level_3', eligibility: 'Anyone who asks', whatToBring: 'Your letter', phones: [{ label: 'Office', number: '020 7946 0018' }, { label: null, number: 'text START to 85258' }] }),
  aService({
    ...named('all-times'), name: 'All times', statuses: ['asylum_seekers', 'refused_asylum_seekers', 'refugees', 'resettled_families', 'ukraine_scheme', 'hong_kong_bno', 'migrants', 'hosts'],
    schedules: times(monthly(1, 'monday'), monthly(2, 'tuesday'), monthly(3, 'wednesday'), monthly(4, 'thursday'), monthly(5, 'friday'), monthly(null, 'saturday'), { day: 'sunday', opens: '22:00', closes: '06:00' }, { day: 'sunday', opens: '00:00', closes: '23:59' }),
  }),
  aService({ ...named('from-then'), name: 'From then', schedules: times({ validFrom: '2026-06-01' }, { day: 'tuesday', validTo: '2026-07-01' }, { day: 'friday', validFrom: '2026-06-01', validTo: '2026-07-01' }, { day: 'saturday' }, { day: 'sunday' }) }),
  aService({ ...named('in-a-row'), name: 'In a row', schedules: times({}, { day: 'tuesday' }, { day: 'wednesday' }) }),
];

const limits = (['deadline', 'wait', 'earliest'] as const).flatMap((kind) =>
  (['after', 'before'] as const).flatMap((direction) => (['days', 'school_days'] as const).map((unit): TimeLimit => ({ days: 28, kind, direction, unit, countedFrom: 'the day on the letter' }))));

const guides = [
  aGuide({
    ...named('every-limit'), ...unsure, ...unchecked, formerSlugs: [], title: 'Every limit', summary: 'You get {{fact:weekly-money}}, {{fact:undated}}, {{fact:late}} and {{fact:undated-late}}.', topics: ['topic-asylum'],
    audience: ['refugees', 'asylum_seekers'], stage: 'first_day', relatedGuides: ['guide-doctor'],
    body: '| Day | What |\n| --- | --- |\n| One | Rest |\n\nRead [the guide](/guides/see-a-doctor/). Call [the line](tel:02079460018). Ask for {{fact:gone}}.\n\n> Ask early.',
    steps: limits.map((timeLimit, place) => aStep({ title: `Step ${place}`, timeLimit, documentsNeeded: 'Your letter\nA photograph' })),
  }),
  aGuide({ ...named('in-the-month'), formerSlugs: [], title: 'In the month', stage: 'first_month', steps: [] }),
];

const events = [
  anEvent({ ...named('music-in-the-park'), title: 'Music in the park', basis: 'real', startDate: '2026-06-20', endDate: '2026-06-21', body: 'Bring a **blanket**.', onlineUrl: 'https://welcome.example.org/live', accessNotes: 'The path is level.', venue: 'By the bandstand', languages: ['en', 'ckb', 'zh-Hant-HK'] }),
  anEvent({ ...named('called-off'), title: 'Called off', basis: 'real', cancelled: true, endTime: null }),
  anEvent({ ...named('is-over'), title: 'Is over', basis: 'real', startDate: '2026-04-01', startTime: null, refugeeWeek: null, organisation: null, location: null }),
  anEvent({ ...named('some-day'), title: 'Some day', basis: 'real', startDate: null, startTime: null, endTime: null, dateNote: null, location: null, languages: [] }),
];

const commitments = [
  aCommitment({ ...named('is-late'), title: 'Is late', dueDate: '2026-01-01', kind: 'pledge', theme: 'embedding', order: 2 }),
  aCommitment({ ...named('is-done'), title: 'Is done', progress: 'delivered', kind: 'policy', theme: 'sharing', order: 3, evidence: [{ date: '2025', what: 'It was done.', link: null, document: null }, { date: '2025-02-03', what: 'It was shown.', link: null, document: null }] }),
  aCommitment({ ...named('goes-on'), title: 'Goes on', progress: 'ongoing', order: 4, evidence: [] }),
  aCommitment({ ...named('is-planned'), ...unsure, ...unchecked, title: 'Is planned', progress: 'planned', partners: [], leadTeam: null, order: 5 }),
  aCommitment({ ...named('an-idea'), title: 'An idea', kind: 'concept', order: 6 }),
];

/** A site in which every state of every type occurs, in English; entries are added to those of the fixtures. */
export function everyState(entries: Entries): Entries {
  return {
    ...entries,
    'arrival-guide': [aGuide(), ...guides],
    commitment: [...entries.commitment, ...commitments],
    'emergency-contact': [...entries['emergency-contact'], anEmergencyContact({ ...named('unsure-line'), ...unsure, name: 'Night line', number: '0800 000 000', order: 2 })],
    event: [...entries.event, ...events],
    fact: [
      ...entries.fact,
      aFact({ ...named('undated'), key: 'undated', asOf: null, value: 'Two pounds' }),
      aFact({ ...named('late'), key: 'late', value: 'Three pounds', reviewBy: '2026-01-01' }),
      aFact({ ...named('undated-late'), key: 'undated-late', value: 'Four pounds', asOf: null, reviewBy: '2026-01-01' }),
    ],
    organisation: [...entries.organisation, anOrganisation({ ...named('council'), name: aSettings().councilName })],
    page: [...entries.page, aPage({ ...named('motion'), title: 'The motion', order: 2 }), aPage({ ...named('privacy'), title: 'Privacy', section: 'council' })],
    'refugee-week': [...entries['refugee-week'], aRefugeeWeek({ documentId: 'week-2025', uuid: uuidOf('week-2025'), year: 2025, startDate: '2025-06-16', endDate: '2025-06-22' })],
    service: [...entries.service, ...services],
    story: [...entries.story, aStory({ ...named('her-own'), title: 'Her own', basis: 'own_story', contentNote: 'It speaks of war.', transcript: 'She speaks.', refugeeWeek: null })],
    topic: [...entries.topic, aTopic({ ...named('topic-asylum'), slug: 'asylum', name: 'Asylum', quickExit: true, order: 2 }), aTopic({ ...named('topic-advice'), slug: 'advice', name: 'Advice', order: 3 })],
    update: [...entries.update, anUpdate({ ...named('with-summary'), title: 'With a summary', summary: 'What is new.' })],
  };
}

/** The same, on another day: another alert, and an award that is over. */
export function anotherDay(entries: Entries): Entries {
  const settings = entries.settings.map((one) => ({ ...one, validUntil: '2026-01-01' }));
  return { ...entries, settings, alert: [anAlert({ level: 'emergency', linkLabel: null })] };
}

/** A site with nothing but its settings, whose council has given no contact and has no award yet. */
export function nothing(languagesOffered: Entries['settings'][number]['languagesOffered']): Entries {
  const settings = [aSettings({ languagesOffered, contactEmail: null, contactPhone: null, awardStatus: 'working_towards', footer: null })];
  return {
    alert: [], 'arrival-guide': [], card: [], commitment: [], 'emergency-contact': [], event: [], fact: [], home: [], location: [],
    organisation: [], page: [], 'refugee-week': [], service: [], settings, story: [], topic: [], update: [],
  };
}
