import { inWords } from '../fault';
import { consentFaults, type ShownEntry, type ShownFile } from './covered';
import type { ConsentRecord } from './record';

const today = '2026-11-23';

const record = (changes: Partial<ConsentRecord> = {}): ConsentRecord => ({
  stories: ['mine'],
  files: [1, 2],
  scope: ['words', 'image', 'voice', 'location'],
  channels: ['website'],
  languages: ['en'],
  tellingDetails: [],
  highRisk: false,
  under18: false,
  guardianGivenOn: undefined,
  givenOn: '2026-01-01',
  expiresOn: '2027-01-01',
  withdrawnOn: undefined,
  ...changes,
});

const picture = (changes: Partial<ShownFile> = {}): ShownFile => ({ path: ['images', 0, 'image'], id: 1, name: 'boat.jpg', mime: 'image/jpeg', people: 'not_recognisable', ...changes });
const story = (changes: Partial<ShownEntry> = {}): ShownEntry => ({ documentId: 'mine', locale: 'en', basis: 'own_story', files: [picture()], ...changes });
const faults = (entry: ShownEntry, ...records: ConsentRecord[]): string[] => consentFaults(entry, records, today).map(inWords);

test('a story that its record covers whole can be public', () => {
  expect(faults(story(), record())).toEqual([]);
});

test.each<[string, ShownEntry, ConsentRecord[], string]>([
  ['no record names it', story(), [record({ stories: ['another'] })], 'no record of consent names this story'],
  ['it was withdrawn', story(), [record({ withdrawnOn: '2026-11-01' })], 'was withdrawn'],
  ['it runs out today', story(), [record({ expiresOn: today })], 'has run out'],
  ['it is given tomorrow', story(), [record({ givenOn: '2026-11-24' })], 'lies ahead'],
  ['a guardian did not agree', story(), [record({ under18: true })], 'no guardian’s consent is recorded'],
  ['a guardian agrees tomorrow only', story(), [record({ under18: true, guardianGivenOn: '2026-11-24' })], 'no guardian’s consent is recorded'],
  ['the website is not covered', story(), [record({ channels: ['print', 'press'] })], 'does not cover this website'],
  ['the language is not covered', story({ locale: 'ar' }), [record()], 'does not cover Arabic'],
  ['its words are not covered', story(), [record({ scope: ['image'] })], 'does not cover the person’s words'],
  ['a picture is not named', story({ files: [picture({ id: 3 })] }), [record()], 'No consent covers the picture “boat.jpg” here'],
  ['a picture in its text is not named', story({ files: [picture({ id: 3, path: ['body'] })] }), [record()], 'Body: No consent covers the picture'],
  ['a picture shows nobody and is not named', story({ files: [picture({ id: 3, people: 'nobody' })] }), [record()], 'No consent covers the picture'],
  ['pictures are not covered', story(), [record({ scope: ['words', 'voice'] })], 'No consent covers the picture'],
  ['the voice is not covered', story({ files: [picture({ mime: 'audio/mpeg' })] }), [record({ scope: ['words', 'image'] })], 'No consent covers the recording'],
  ['a film needs the voice too', story({ files: [picture({ mime: 'video/mp4' })] }), [record({ scope: ['words', 'image'] })], 'No consent covers the film'],
  ['the place is told and not covered', story(), [record({ tellingDetails: ['exact_place'], scope: ['words', 'image'] })], 'tells an exact place'],
  ['it calls itself made up', story({ basis: 'illustration' }), [record()], 'so it is a person’s own'],
])('refused where %s', (_case, entry, records, words) => {
  expect(faults(entry, ...records).join(' ')).toContain(words);
});

test('another record that counts makes up for one that does not', () => {
  expect(faults(story(), record({ withdrawnOn: '2026-11-01' }), record())).toEqual([]);
});

test('pictures of another person are covered by that person’s own record', () => {
  const two = story({ files: [picture(), picture({ id: 9, path: ['body'] })] });
  expect(faults(two, record(), record({ stories: [], files: [9], scope: ['image'] }))).toEqual([]);
  expect(faults(two, record(), record({ stories: [], files: [9], scope: ['image'], withdrawnOn: '2026-11-01' }))).toHaveLength(1);
});

test('face, exact place and real name together lead a stranger to a person: one of them must go', () => {
  const all = record({ tellingDetails: ['face', 'exact_place', 'real_name'] });
  expect(faults(story(), all).join(' ')).toContain('face, exact place and real name together');
  expect(faults(story(), record({ tellingDetails: ['exact_place', 'real_name'] }))).toEqual([]);
  // what a picture shows counts, whatever was ticked
  const seen = story({ files: [picture({ people: 'recognisable' })] });
  expect(faults(seen, record({ tellingDetails: ['exact_place', 'real_name'] })).join(' ')).toContain('Take away at least one of these');
  expect(faults(story({ files: [picture({ mime: 'video/mp4' })] }), record({ tellingDetails: ['exact_place', 'real_name'] }))).toHaveLength(1);
});

test('two of the three must go where the person is at high risk', () => {
  expect(faults(story(), record({ highRisk: true, tellingDetails: ['real_name'] }))).toEqual([]);
  expect(faults(story(), record({ highRisk: true, tellingDetails: ['exact_place', 'real_name'] })).join(' ')).toContain('exact place and real name together');
  expect(faults(story(), record({ highRisk: true, tellingDetails: ['face', 'exact_place', 'real_name'] })).join(' ')).toContain('at least two');
});

test('a picture in which people can be recognised needs their consent in any entry', () => {
  const page = (people: string): ShownEntry => story({ documentId: 'page', basis: undefined, files: [picture({ people })] });
  expect(faults(page('nobody'))).toEqual([]);
  expect(faults(page('not_recognisable'))).toEqual([]);
  expect(faults(page('recognisable'))).toHaveLength(1);
  expect(faults(page('recognisable'), record())).toEqual([]);
  expect(faults(page('recognisable'), record({ expiresOn: today }))).toHaveLength(1);
});

test('no reason holds anything of a record', () => {
  const telling = record({ tellingDetails: ['face', 'exact_place', 'real_name'], givenOn: '2021-02-03', expiresOn: '2022-03-04', highRisk: true });
  expect(faults(story(), telling).join(' ')).not.toMatch(/2021|2022|risk/);
});

test('a voice that a record names goes into no guide or card without that record, and a reader’s voice needs none', () => {
  const recording: ShownFile = { path: ['recording'], id: 2, name: 'talk.mp3', mime: 'audio/mpeg', people: undefined };
  const guide = (file: Partial<ShownFile> = {}): ShownEntry => ({ documentId: 'guide', locale: 'en', basis: undefined, files: [{ ...recording, ...file }] });
  expect(faults(guide({ id: 9 }), record())).toEqual([]);
  expect(faults(guide(), record())).toEqual([]);
  const without = expect.stringContaining('Recording: No consent covers the recording “talk.mp3” here');
  expect(faults(guide(), record({ withdrawnOn: '2026-11-01' }))).toEqual([without]);
  expect(faults(guide(), record({ scope: ['words'] }))).toEqual([without]);
});

test.each([['film', 'video/mp4', ['image', 'voice']], ['file', 'application/pdf', ['words', 'image']]])('a %s that a record names goes into nothing else without that record', (kind, mime, scope) => {
  const page: ShownEntry = { documentId: 'page', locale: 'en', basis: undefined, files: [{ path: ['body'], id: 2, name: 'telling', mime, people: undefined }] };
  expect(faults(page, record({ files: [] }))).toEqual([]);
  expect(faults(page, record({ scope }))).toEqual([]);
  for (const changes of [{ channels: ['print'] }, { languages: ['ar'] }, { scope: ['location'] }, { expiresOn: today }]) {
    expect(faults(page, record({ scope, ...changes }))).toEqual([expect.stringContaining(`No consent covers the ${kind} “telling” here`)]);
  }
});
