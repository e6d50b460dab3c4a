import { locales } from '@sanctuary/shared-types';
import { fault, type Fault } from '../fault';
import { allowsWebsite, invalidityOf, type ConsentRecord, type Invalidity } from './record';

/** A file in an entry, as far as consent is concerned. */
export interface ShownFile {
  readonly path: Fault['path'];
  /** Its number in the library. */
  readonly id: number;
  /** Its name in the library. */
  readonly name: string;
  readonly mime: string;
  /** Who is in it; `undefined` while nobody has said. */
  readonly people: string | undefined;
}

/** An entry in one language, as far as consent is concerned. */
export interface ShownEntry {
  readonly documentId: string;
  readonly locale: string;
  /** Of a story: whose it is. */
  readonly basis: 'illustration' | 'own_story' | undefined;
  readonly files: readonly ShownFile[];
}

const lead = 'Ask the safeguarding lead';
const languageName = (code: string): string => locales.find((locale) => locale.code === code)?.name ?? code;

const isFilm = ({ mime }: ShownFile): boolean => mime.startsWith('video/');

/** What a file needs of a consent that names it. */
function scopeFor({ mime }: ShownFile): readonly string[] {
  if (mime.startsWith('image/')) return ['image'];
  if (mime.startsWith('audio/')) return ['voice'];
  if (mime.startsWith('video/')) return ['image', 'voice'];
  // a document may hold anything of these
  return ['words', 'image'];
}

const reasons: Readonly<Record<Invalidity, string>> = {
  withdrawn: 'The consent for this story was withdrawn. It cannot be published any more.',
  expired: `The consent for this story has run out. ${lead} to speak with the person, and to record a new consent if they agree.`,
  not_yet: 'The day on which the consent was given lies ahead. Wait for that day, or ask the safeguarding lead to put it right.',
  no_guardian: `The person is under 18, and no guardian’s consent is recorded. ${lead} to ask the guardian, and to record it.`,
};

/** Worst first: where no record counts, the reason that is the least trouble to mend is said. */
const byTrouble: readonly Invalidity[] = ['withdrawn', 'expired', 'not_yet', 'no_guardian'];

function wordsFaults({ locale }: ShownEntry, valid: readonly ConsentRecord[]): Fault[] {
  const at = (message: string): Fault[] => [fault(['basis'], message)];
  const onWebsite = valid.filter(({ channels }) => channels.includes('website'));
  if (onWebsite.length === 0) return at(`The recorded consent does not cover this website. ${lead} to speak with the person.`);
  const inLanguage = onWebsite.filter((record) => allowsWebsite(record, locale));
  if (inLanguage.length === 0) return at(`The recorded consent does not cover ${languageName(locale)}. ${lead} to speak with the person.`);
  if (!inLanguage.some(({ scope }) => scope.includes('words'))) return at(`The recorded consent does not cover the person’s words. ${lead} to speak with the person.`);
  return [];
}

/** Whether some valid record lets this file be shown here. */
const isCovered = (file: ShownFile, locale: string, valid: readonly ConsentRecord[]): boolean =>
  valid.some((record) => record.files.includes(file.id) && allowsWebsite(record, locale) && scopeFor(file).every((scope) => record.scope.includes(scope)));

const kindOf = ({ mime }: ShownFile): string =>
  mime.startsWith('image/') ? 'picture' : mime.startsWith('audio/') ? 'recording' : mime.startsWith('video/') ? 'film' : 'file';

const uncovered = (file: ShownFile): Fault =>
  fault(file.path, `No consent covers the ${kindOf(file)} “${file.name}” here. Take it out, or ask the safeguarding lead to speak with the person and to add it to the record.`);

const detailNames: readonly (readonly [string, string])[] = [
  ['face', 'face'],
  ['exact_place', 'exact place'],
  ['real_name', 'real name'],
];

const list = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`);

/**
 * A stranger finds a person by face, exact place and name together: at least one must be missing, two where the person
 * is at high risk. Source: the issue “Safe for the people in it”, after the practice of safeguarding teams.
 */
function tellingFaults(entry: ShownEntry, valid: readonly ConsentRecord[]): Fault[] {
  const told = new Set(valid.flatMap(({ tellingDetails }) => tellingDetails));
  if (entry.files.some((file) => file.people === 'recognisable' || isFilm(file))) told.add('face');
  const faults: Fault[] = [];
  if (told.has('exact_place') && !valid.some(({ scope }) => scope.includes('location'))) {
    faults.push(fault(['basis'], `The story tells an exact place, and the recorded consent does not cover that. Take the place out, and ask the safeguarding lead to note it.`));
  }
  const most = valid.some(({ highRisk }) => highRisk) ? 1 : 2;
  const names = detailNames.filter(([value]) => told.has(value)).map(([, name]) => name);
  if (names.length > most) {
    const toTake = names.length - most;
    faults.push(fault(['basis'], `The person’s ${list(names)} together could lead a stranger to them. Take away at least ${toTake === 1 ? 'one' : 'two'} of these: choose pictures without the face, leave the place out, or use another name. Then ask the safeguarding lead to note what the story still tells.`));
  }
  return faults;
}

function ownStoryFaults(entry: ShownEntry, records: readonly ConsentRecord[], today: string): Fault[] {
  const named = records.filter(({ stories }) => stories.includes(entry.documentId));
  if (named.length === 0) {
    return [fault(['basis'], `A person’s own story needs their consent, and no record of consent names this story. ${lead} to speak with the person and to record it.`)];
  }
  const valid = records.filter((record) => invalidityOf(record, today) === undefined);
  const validHere = named.filter((record) => valid.includes(record));
  if (validHere.length === 0) {
    const found = named.map((record) => invalidityOf(record, today));
    const reason = byTrouble.findLast((invalidity) => found.includes(invalidity)) ?? 'expired';
    return [fault(['basis'], reasons[reason])];
  }
  return [
    ...wordsFaults(entry, validHere),
    ...entry.files.filter((file) => !isCovered(file, entry.locale, valid)).map(uncovered),
    ...tellingFaults(entry, validHere),
  ];
}

/**
 * Why an entry may not be public, for the sake of the people in it; each reason with what would do.
 * @param records of consent: all that name the entry or any of its files
 * @param today in London, ISO 8601
 * @returns empty where nothing stands in the way
 */
export function consentFaults(entry: ShownEntry, records: readonly ConsentRecord[], today: string): Fault[] {
  if (entry.basis === 'own_story') return ownStoryFaults(entry, records, today);
  if (records.some(({ stories }) => stories.includes(entry.documentId))) {
    return [fault(['basis'], 'A record of consent names this story, so it is a person’s own. Choose that here, or ask the safeguarding lead whether the record is right.')];
  }
  const valid = records.filter((record) => invalidityOf(record, today) === undefined);
  // nobody is asked who is in a sound or a film. Staff who read aloud are on no record: what is on one is of somebody who
  // tells of themselves
  const isTellingOnRecord = (file: ShownFile): boolean => !file.mime.startsWith('image/') && records.some(({ files }) => files.includes(file.id));
  return entry.files.filter((file) => (file.people === 'recognisable' || isTellingOnRecord(file)) && !isCovered(file, entry.locale, valid)).map(uncovered);
}
