import { aGuide, aLocation, anOrganisation, aService, aSnapshot, aStep } from '../../../tests/fixtures/index.ts';
import { contextOf } from '../context.ts';
import { serviceView } from './service-view.ts';

type Service = ReturnType<typeof aService>;

function viewOf(fields: Partial<Service> = {}, entries: Parameters<typeof aSnapshot>[0] = {}) {
  const snapshot = aSnapshot({ ...entries, entries: { ...entries.entries, service: [aService(fields)] } });
  return serviceView(contextOf(snapshot), fields.slug ?? 'weekly-drop-in');
}

const lines = (answers: readonly { name: { text: string }; lines: readonly { text: string }[] }[]) =>
  Object.fromEntries(answers.map(({ name, lines: said }) => [name.text, said.map(({ text }) => text)]));

test('says whom it is for', () => {
  expect(lines(viewOf({ ageMin: 18, ageMax: null, gender: 'women' }).forWhom)).toEqual({
    For: ['People seeking asylum', 'Refugees'],
    Age: ['18 and over'],
    'Women or men': ['Women only'],
    English: ['You do not need English'],
    Area: ['Kingston upon Thames'],
  });
  expect(lines(viewOf({ ageMin: 5, ageMax: 11 }).forWhom)['Age']).toEqual(['5 to 11']);
  expect(lines(viewOf({ ageMin: null, ageMax: 17 }).forWhom)['Age']).toEqual(['Up to 17']);
});

test('says what to have ready, and what it costs only once', () => {
  expect(lines(viewOf({ cost: 'Free', whatToBring: 'A pen' }).preparations)).toEqual({
    Cost: ['Free'],
    'Identity document': ['You do not need one'],
    'What to bring': ['A pen'],
    'Languages spoken': ['English', 'Arabic'],
    Interpreter: ['You can ask for an interpreter'],
  });
});

test('what is not known is never guessed: the reader is asked to ask', () => {
  const view = viewOf({
    statuses: [], eligibility: null, ageMin: null, schedules: [], locations: [], access: [], howToAccess: null, phones: [], email: null, url: null, organisation: null,
    costKind: 'not_known', languages: [], interpreter: 'not_known', englishLevel: 'not_known', identityDocument: 'not_known', childcare: 'not_known', areaServed: null,
  });
  expect(view.unknown.map(({ text }) => text)).toEqual([
    'Who it is for', 'When it is open', 'Where it is', 'How to get in', 'How to contact them', 'Cost',
    'Languages spoken', 'Interpreter', 'How much English you need', 'Whether you need an identity document', 'Childcare',
  ]);
  expect([view.forWhom, view.preparations, view.opening, view.contact]).toEqual([[], [], null, null]);
});

test('a service by phone needs no place', () => {
  expect(viewOf({ delivery: ['phone'], locations: [] }).unknown.map(({ text }) => text)).not.toContain('Where it is');
});

test.each([
  ['active', null, null],
  ['inactive', null, 'This service is not running.'],
  ['temporarily_closed', null, 'This service is closed for now. Ask when it opens again.'],
  ['temporarily_closed', '2026-05-01', 'This service is closed until 1 May 2026.'],
  ['temporarily_closed', '2026-04-30', 'This service was closed until 30 April 2026. Check that it is open again before you go.'],
] as const)('%s until %s', (availability, closedUntil, text) => {
  expect(viewOf({ availability, closedUntil }).closed?.text ?? null).toBe(text);
});

test('what is not confirmed stands at the top, once', () => {
  const view = viewOf({ toConfirm: 'The day is not confirmed.', lastConfirmedOn: null });
  expect(view.toConfirm).toEqual({ text: 'The day is not confirmed.' });
  expect(view.sources.toConfirm).toBeNull();
  expect(viewOf({ confidence: 'low' }).toConfirm?.text).toBe('We are not sure of this. Please check before you rely on it.');
  expect(view.confirmed.text).toBe('The service has not confirmed these details to us yet.');
  expect(viewOf({ lastConfirmedOn: '2026-04-30' }).confirmed.text).toBe('The service last confirmed this on 30 April 2026.');
});

test('advice on immigration says whether it is registered', () => {
  expect(viewOf({ adviceLevel: 'none' }).advice).toBeNull();
  expect(viewOf({ adviceLevel: 'level_2', adviceRegistration: 'N200000001' }).advice).toMatchObject({ level: { text: 'Registered at level 2: casework' }, registration: 'N200000001' });
  expect(viewOf({ adviceLevel: 'not_known' }).advice?.level.text).toMatch(/^We do not know/);
});

test('a place has its address in order, a plain link to a map where the point is known, and how to get in', () => {
  const [place] = viewOf().places;
  expect([place?.name, ...(place?.address ?? [])].map((line) => line?.text)).toEqual(['Church Hall', '1 High Street', 'Kingston upon Thames', 'KT1 1AA']);
  expect(place?.map).toEqual({ href: 'https://www.openstreetmap.org/?mlat=51.409&mlon=-0.306#map=17/51.409/-0.306', label: { text: 'Map: Church Hall' } });
  expect(place?.access?.text).toMatch(/step at the front door/);
  const twice = viewOf({}, { entries: { location: [aLocation({ name: 'Guildhall 2', addressLine1: 'Guildhall 2', latitude: null })] } }).places[0];
  expect(twice?.address.map(({ text }) => text)).toEqual(['Kingston upon Thames', 'KT1 1AA']);
  expect(twice?.map).toBeNull();
});

test('a service without contacts of its own gives those of its organisation, and says so', () => {
  expect(viewOf().contact).toMatchObject({ ofOrganisation: false, phones: [{ phone: { number: '020 7946 0019', href: 'tel:02079460019' } }] });
  const shared = viewOf({ phones: [], email: null, url: null }, { entries: { organisation: [anOrganisation({ url: 'https://www.welcome.example.org/' })] } });
  expect(shared.contact).toMatchObject({ ofOrganisation: true, email: 'hello@welcome.example.org', website: { host: 'welcome.example.org' } });
});

test('guides that name it, at their end or in a step, are related', () => {
  const guides = [
    aGuide({ documentId: 'a', slug: 'a', title: 'At its end', steps: [], relatedServices: ['service-drop-in'] }),
    aGuide({ documentId: 'b', slug: 'b', title: 'In a step', steps: [aStep()], relatedServices: [] }),
    aGuide({ documentId: 'c', slug: 'c', title: 'Not at all', steps: [], relatedServices: [] }),
  ];
  expect(viewOf({}, { entries: { 'arrival-guide': guides } }).guides.map(({ title }) => title.text)).toEqual(['At its end', 'In a step']);
});

test('in Arabic, what only the English entry says is marked as English; facts are said in Arabic', () => {
  const arabic = aService({ locale: 'ar', name: 'لقاء أسبوعي', summary: 'تعال وتعرّف إلى الناس.', whatToExpect: null, howToAccess: null });
  const snapshot = aSnapshot({ entries: { service: [aService(), arabic] } });
  const view = serviceView(contextOf(snapshot, { locale: 'ar' }), 'weekly-drop-in');
  expect(view.furniture.title).toEqual({ text: 'لقاء أسبوعي' });
  expect(view.expect).toMatchObject({ lang: 'en', dir: 'ltr' });
  expect([view.access, view.howToAccess]).toEqual([[{ text: 'احضر بلا موعد' }], { text: 'Come on a Tuesday.', lang: 'en', dir: 'ltr' }]);
  expect(view.places[0]?.name).toEqual({ text: 'Church Hall', lang: 'en', dir: 'ltr' });
});
