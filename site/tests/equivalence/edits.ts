import { type ContentType, contentTypes, type Entry, factCode, placesForFacts, type Snapshot } from '@sanctuary/shared-types';
import { digestsOf, localisedFields } from '@sanctuary/shared-types/translation';
import { listOf } from '../../src/snapshot/entry-lists.ts';
import type { Random } from './random.ts';

/** Something that officers, or time, do to the content. */
export type Edit = (snapshot: Snapshot, random: Random) => Snapshot;

const languages = ['ar', 'uk', 'ko'];
const collections = contentTypes.filter((type) => !['alert', 'home', 'settings'].includes(type));
const moments = ['2026-01-01', '2026-05-01', '2026-05-16', '2026-05-21', '2026-06-16', '2026-06-22', '2026-07-01', '2026-08-16', '2027-01-02'];

function withList(snapshot: Snapshot, type: ContentType, list: readonly Entry[]): Snapshot {
  const key = ({ documentId, locale }: Entry): string => `${documentId} ${locale}`;
  const sorted = [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return { ...snapshot, entries: { ...snapshot.entries, [type]: sorted } };
}

const entriesOf = (snapshot: Snapshot, type: ContentType): readonly Entry[] => listOf<ContentType>(snapshot.entries, type);

/** A type that has an entry. */
function typeIn(snapshot: Snapshot, random: Random, among: readonly ContentType[] = contentTypes): ContentType {
  return random.one(among.filter((type) => entriesOf(snapshot, type).length > 0));
}

function changeOne(snapshot: Snapshot, random: Random, type: ContentType, change: (entry: Entry) => object): Snapshot {
  const list = entriesOf(snapshot, type);
  const one = random.one(list);
  return withList(snapshot, type, list.map((entry) => (entry === one ? { ...entry, revision: revision(random), ...change(entry) } : entry)));
}

const revision = (random: Random): string => `2026-0${random.below(5) + 1}-1${random.below(10)}T0${random.below(10)}:00:00.000Z`;

/** Another value for a field, like the one that it has. */
function another(value: unknown, random: Random): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + random.below(3);
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? `2026-0${random.below(9) + 1}-1${random.below(10)}` : value;
  if (Array.isArray(value)) return random.some(value, 0.7);
  return value;
}

const words = ['name', 'title', 'summary', 'body', 'heroTitle', 'message', 'footer', 'siteName', 'councilName', 'theme', 'whatToExpect', 'description', 'introduction', 'whenToCall', 'toConfirm'];

function reworded(entry: Entry, random: Random): object {
  const field = random.one(words.filter((name) => typeof Reflect.get(entry, name) === 'string').concat('toConfirm'));
  return { [field]: `${random.one(['A', 'K', 'Z', '5'])} words ${random.below(1000)} with [a guide](/guides/guide-${random.below(6)}/)` };
}

/** What a translation keeps of the English that it was made from. */
function madeFrom(type: ContentType, english: Entry): Pick<Entry, 'translationSources'> {
  const fields = localisedFields[type].map((field: string): [string, string[]] => [field, [...digestsOf(field, Reflect.get(english, field))]]);
  return { translationSources: Object.fromEntries(fields.filter(([, digests]) => digests.length > 0)) };
}

/** Headings and their texts, some of them the same as before. */
const sections = (random: Random): string => random.some(['Begin here.', '## Papers\n\nBring them.', '## Money\n\nIt is free.', `## Time\n\nWait ${random.below(3)} days.`], 0.8).join('\n\n');

/** Entries that are there in English and in another language. */
function translatedIn(snapshot: Snapshot, type: ContentType): readonly { readonly english: Entry; readonly own: Entry }[] {
  const list = entriesOf(snapshot, type);
  return list.filter(({ locale }) => locale !== 'en').flatMap((own) => {
    const english = list.find(({ documentId, locale }) => documentId === own.documentId && locale === 'en');
    return english ? [{ english, own }] : [];
  });
}

function changeTranslated(snapshot: Snapshot, random: Random, change: (type: ContentType, pair: { readonly english: Entry; readonly own: Entry }) => Entry): Snapshot {
  const types = contentTypes.filter((type) => translatedIn(snapshot, type).length > 0);
  if (types.length === 0) return snapshot;
  const type = random.one(types);
  const changed = change(type, random.one(translatedIn(snapshot, type)));
  return withList(snapshot, type, entriesOf(snapshot, type).map((entry) => (entry.documentId === changed.documentId && entry.locale === changed.locale ? changed : entry)));
}

/** What officers do most, and what is easily forgotten. */
export const edits: Readonly<Record<string, Edit>> = {
  'change words': (snapshot, random) => changeOne(snapshot, random, typeIn(snapshot, random), (entry) => reworded(entry, random)),
  'change a fact': (snapshot, random) => changeOne(snapshot, random, typeIn(snapshot, random), (entry) => {
    const fixed = ['documentId', 'locale', 'slug', 'formerSlugs', 'uuid', 'revision', 'year', 'languagesOffered'];
    const fields = Object.keys(entry).filter((name) => !fixed.includes(name) && Reflect.get(entry, name) !== null);
    const field = random.one(fields);
    return { [field]: another(Reflect.get(entry, field), random) };
  }),
  'change nothing but the revision': (snapshot, random) => changeOne(snapshot, random, typeIn(snapshot, random), () => ({})),
  'create an entry': (snapshot, random) => {
    const type = typeIn(snapshot, random, collections);
    const model = random.one(entriesOf(snapshot, type));
    const number = random.below(10_000);
    const changes = { documentId: `${random.one(['a', 'm', 'z'])}-${type}-${number}`, locale: random.chance(0.8) ? 'en' : random.one(languages), slug: `new-${number}`, formerSlugs: [], year: 1000 + number, order: random.below(5), ...reworded(model, random) };
    const known = Object.fromEntries(Object.entries(changes).filter(([field]) => field in model));
    return withList(snapshot, type, [...entriesOf(snapshot, type), { ...model, ...known }]);
  },
  'delete an entry': (snapshot, random) => {
    const type = typeIn(snapshot, random, collections);
    const { documentId } = random.one(entriesOf(snapshot, type));
    return withList(snapshot, type, entriesOf(snapshot, type).filter((entry) => entry.documentId !== documentId));
  },
  'unpublish in one language': (snapshot, random) => {
    const type = typeIn(snapshot, random);
    const one = random.one(entriesOf(snapshot, type));
    return withList(snapshot, type, entriesOf(snapshot, type).filter((entry) => entry !== one));
  },
  'add a translation': (snapshot, random) => {
    const type = typeIn(snapshot, random);
    const model = random.one(entriesOf(snapshot, type));
    const locale = random.one(languages);
    const others = entriesOf(snapshot, type).filter((entry) => entry.documentId !== model.documentId || entry.locale !== locale);
    const translation = { ...model, ...reworded(model, random), locale, translationState: random.one<Entry['translationState']>(['machine', 'checked', null]), ...madeFrom(type, model) };
    return withList(snapshot, type, [...others, translation]);
  },
  'translate the English as it is': (snapshot, random) => changeTranslated(snapshot, random, (type, { english, own }) => ({ ...own, ...madeFrom(type, english), revision: revision(random) })),
  'change the English under a translation': (snapshot, random) => changeTranslated(snapshot, random, (type, { english }) => {
    const parts = 'steps' in english ? { steps: random.some(english.steps, 0.7) } : {};
    const text = 'body' in english ? { body: sections(random) } : reworded(english, random);
    const days = Object.fromEntries(localisedFields[type].map((field: string) => [field, `2026-05-1${random.below(10)}`]));
    return { ...english, ...parts, ...text, translationSources: { changed: days }, revision: revision(random) };
  }),
  'say whose story it is': (snapshot, random) => {
    if (snapshot.entries.story.length === 0) return snapshot;
    return changeOne(snapshot, random, 'story', () => ({ basis: random.one(['illustration', 'own_story']) }));
  },
  'change an address': (snapshot, random) => {
    const type = typeIn(snapshot, random, ['arrival-guide', 'service', 'topic', 'story', 'event', 'update', 'commitment', 'page']);
    const { documentId } = random.one(entriesOf(snapshot, type));
    const slug = random.one(['moved', 'privacy', 'guide-1', 'service-2', `moved-${random.below(50)}`]);
    const moved = (entry: Entry): Entry => ('slug' in entry ? ({ ...entry, slug, formerSlugs: [...('formerSlugs' in entry ? entry.formerSlugs : []), entry.slug] }) : entry);
    return withList(snapshot, type, entriesOf(snapshot, type).map((entry) => (entry.documentId === documentId ? moved(entry) : entry)));
  },
  'change the settings': (snapshot, random) => {
    if (snapshot.entries.settings.length === 0) return snapshot;
    return changeOne(snapshot, random, 'settings', () => random.one<object>([
      { languagesOffered: random.some(['en', ...languages, 'fa'], 0.6) },
      { contactEmail: random.one([null, 'help@example.org']) },
      { quickExitUrl: `https://www.example.org/${random.below(5)}` },
      { awardStatus: random.one(['working_towards', 'awarded']), awardedOn: '2026-02-01', validUntil: '2026-06-15' },
      { councilName: random.one(['Welcome Charity', 'Kingston Council']) },
    ]));
  },
  'change navigation': (snapshot, random) => {
    if (snapshot.entries.page.length === 0) return snapshot;
    return changeOne(snapshot, random, 'page', () => ({ order: random.below(5), section: random.one(['about', 'council']), title: `Page ${random.below(100)}` }));
  },
  'replace or remove a file': (snapshot, random) => {
    if (snapshot.media.length === 0) return snapshot;
    const one = random.one(snapshot.media);
    const other = random.one(snapshot.media);
    const replaced = { ...other, address: one.address };
    return { ...snapshot, media: random.chance(0.5) ? snapshot.media.filter((file) => file !== one) : snapshot.media.map((file) => (file === one ? replaced : file)) };
  },
  'hold an entry back, or no more': (snapshot, random) => {
    const type = typeIn(snapshot, random);
    const { documentId, locale, revision: showing } = random.one(entriesOf(snapshot, type));
    return { ...snapshot, held: snapshot.held.length > 0 ? [] : [{ uid: type, documentId, locale, revision: revision(random), showing }] };
  },
  'let time pass': (snapshot, random) => ({ ...snapshot, asOf: `${random.one(moments)}T0${random.below(10)}:30:00.000Z` }),
  'place a fact in a text': (snapshot, random) => {
    const type = typeIn(snapshot, random, contentTypes.filter((one) => placesForFacts[one].length > 0));
    // some name facts that are not there, or not any more
    const key = random.one([...snapshot.entries.fact.map((fact) => fact.key), 'nothing']);
    return changeOne(snapshot, random, type, () => ({ [random.one(placesForFacts[type].filter((place) => !place.includes('.')))]: `It is ${factCode(key)}, ${random.below(100)}.` }));
  },
  'change the facts': (snapshot, random) => {
    if (snapshot.entries.fact.length === 0) return snapshot;
    return changeOne(snapshot, random, 'fact', () => random.one<object>([
      { value: `£${random.below(1000)}` },
      { asOf: random.one([null, '2026', '2026-05']) },
      { reviewBy: random.one([null, '2026-05-16', '2026-06-15']) },
      { key: random.one(['weekly-money', 'call-us']) },
      { unit: random.one(['money', 'phone_number']), value: '020 7946 0018' },
      { sources: [] },
    ]));
  },
  'set an alert': (snapshot, random) => {
    if (snapshot.entries.alert.length === 0) return snapshot;
    return changeOne(snapshot, random, 'alert', () => ({ startsAt: random.one([null, '2026-05-01T08:00:00.000Z', '2026-06-16T05:00:00.000Z']), endsAt: random.one([null, '2026-06-22T00:00:00.000Z']) }));
  },
};
