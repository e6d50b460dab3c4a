import { aGuide, aService, aSettings, aSnapshot, aStep } from '../../../tests/fixtures/index.ts';
import { contextOf } from '../context.ts';
import { allPaths } from '../routes.ts';
import { sitemap } from '../sharing/sitemap.ts';
import { viewOf } from '../views.ts';

const settings = [aSettings({ languagesOffered: ['en', 'ar', 'uk'] })];
const limit = { days: 14, unit: 'days', kind: 'deadline', direction: 'after', countedFrom: 'the day on the letter' } as const;
const steps = [aStep({ title: 'Fill in the form', documentsNeeded: 'ARC card', timeLimit: limit, cost: 'Free' }), aStep({ title: 'Send it', timeLimit: null, services: [] })];
const ownSteps = [aStep({ title: 'املأ الاستمارة', documentsNeeded: 'بطاقة ARC', timeLimit: { ...limit, countedFrom: 'التاريخ في الرسالة' }, cost: 'مجاني' }), aStep({ title: 'أرسلها', timeLimit: null, services: [] })];

function siteWith(own: Partial<ReturnType<typeof aGuide>> = {}) {
  const guides = [aGuide({ locale: 'ar', title: 'زيارة الطبيب', summary: 'مجاني.', body: null, steps: ownSteps, translationState: 'machine', ...own }), aGuide({ steps })];
  return aSnapshot({ entries: { 'arrival-guide': guides, service: [aService({ locale: 'ar', name: 'لقاء أسبوعي', translationState: 'checked', translationCheckedOn: '2026-04-02' }), aService()], settings } });
}

const arabic = (snapshot: ReturnType<typeof siteWith>) => contextOf(snapshot, { locale: 'ar' });
const handoutOf = (own?: Partial<ReturnType<typeof aGuide>>) => viewOf('guide-handout', arabic(siteWith(own)), { slug: 'see-a-doctor' });

test('there is a handout of every translated guide and service, and none in English or of anything else', () => {
  const handouts = [...allPaths(siteWith()).keys()].filter((path) => path.endsWith('/handout/'));
  expect(handouts).toEqual(['/ar/guides/see-a-doctor/handout/', '/ar/services/weekly-drop-in/handout/']);
});

test('a translation whose English is not there has none: there would be nothing beside it', () => {
  const snapshot = aSnapshot({ entries: { 'arrival-guide': [aGuide({ locale: 'ar' })], settings } });
  expect([...allPaths(snapshot).keys()].filter((path) => path.includes('handout'))).toEqual([]);
});

test('each half says all of it in its own language, step by step', () => {
  const [own, english] = handoutOf().sides;
  expect([own.lang, own.dir, own.title.text]).toEqual(['ar', 'rtl', 'زيارة الطبيب']);
  expect([english.lang, english.dir, english.title]).toEqual(['en', 'ltr', { text: 'See a doctor' }]);
  expect(own.steps.map(({ title }) => title.text)).toEqual(['املأ الاستمارة', 'أرسلها']);
  expect(english.steps.map(({ title }) => title)).toEqual([{ text: 'Fill in the form' }, { text: 'Send it' }]);
  expect(english.steps[0]).toMatchObject({ documents: [{ text: 'ARC card' }], cost: { text: 'Free' } });
  expect(english.helpers.map(({ name, contact }) => [name.text, contact?.phones[0]?.phone.number])).toEqual([['Weekly drop-in', '020 7946 0019']]);
  expect(own.helpers.map(({ name, contact }) => [name.text, contact?.phones[0]?.phone.number])).toEqual([['لقاء أسبوعي', '020 7946 0019']]);
});

test('a time limit stands once in each half: the English beside it is the other half', () => {
  const [own, english] = handoutOf().sides;
  expect(own.steps[0]?.timeLimit?.rule.words.text).toContain('14');
  expect(own.steps[0]?.timeLimit?.rule).toMatchObject({ english: null });
  expect(own.steps[0]?.timeLimit?.name.english).toBeNull();
  expect(english.steps[0]?.timeLimit?.rule).toEqual({ words: { text: 'Do this within 14 days after the day on the letter.' }, english: null });
});

test('both halves say who says it, when it was checked, and what nobody has confirmed', () => {
  const snapshot = aSnapshot({ entries: { 'arrival-guide': [aGuide({ locale: 'ar', toConfirm: 'لم نتأكد.' }), aGuide({ checkedOn: '2026-04-01', toConfirm: 'Not sure.' })], settings } });
  const [own, english] = viewOf('guide-handout', arabic(snapshot), { slug: 'see-a-doctor' }).sides;
  expect(own.provenance.council).toEqual({ text: 'Example Council', lang: 'en', dir: 'ltr' });
  expect(english.provenance).toMatchObject({ council: { text: 'Example Council' }, checked: { text: 'Checked on 1 April 2026' } });
  expect(own.provenance.checked?.text).toContain('2026');
  expect([own.warnings, english.warnings]).toEqual([[{ text: 'لم نتأكد.' }], [{ text: 'Not sure.' }]]);
});

test('it says in both languages that a machine translated it', () => {
  const { furniture, sides } = handoutOf();
  expect(furniture.translation).toMatchObject({ text: { text: expect.stringContaining('آليًا') }, english: { text: 'A machine translated this page. No person has checked it yet.', lang: 'en' } });
  expect(sides.map(({ state }) => state)).toEqual([null, null]);
});

test('it leads back to the page that it is a handout of, by its code too, and search engines list that one', () => {
  const snapshot = siteWith();
  const { furniture } = handoutOf();
  const page = 'https://sanctuary.example.org/ar/guides/see-a-doctor/';
  expect(furniture.canonical).toBe(page);
  expect(furniture.share?.address).toBe(page);
  expect(furniture.trail.at(-2)).toMatchObject({ href: '/ar/guides/see-a-doctor/' });
  expect(furniture.alternates).toEqual([]);
  expect(furniture.sharing).toMatchObject({ url: page, structuredData: '' });
  expect(sitemap(arabic(snapshot))).toContain(`<loc>${page}</loc>`);
  expect(sitemap(arabic(snapshot))).not.toContain('handout');
});

test('the page leads to it in both languages; the English page has nothing to lead to', () => {
  const snapshot = siteWith();
  const guide = viewOf('arrival-guide', arabic(snapshot), { slug: 'see-a-doctor' });
  expect(guide.handout).toMatchObject({ href: '/ar/guides/see-a-doctor/handout/', label: { english: { text: 'Print in two languages: Arabic and English', lang: 'en' } } });
  expect(viewOf('service', arabic(snapshot), { slug: 'weekly-drop-in' }).handout?.href).toBe('/ar/services/weekly-drop-in/handout/');
  expect(viewOf('arrival-guide', contextOf(snapshot), { slug: 'see-a-doctor' }).handout).toBeNull();
});

test('a service has the same in both halves: when, where, whom to call', () => {
  const [own, english] = viewOf('service-handout', arabic(siteWith()), { slug: 'weekly-drop-in' }).sides;
  expect(own.title.text).toBe('لقاء أسبوعي');
  expect(english.matter.opening?.periods[0]?.rows).toEqual([{ days: { text: 'Tuesday' }, times: { text: '10am to 2pm' } }]);
  expect(english.matter.contact?.phones[0]?.phone.number).toBe('020 7946 0019');
  expect(own.matter.forWhom[0]?.name.text).not.toBe(english.matter.forWhom[0]?.name.text);
});

test('a change of the English alone makes the handout anew', () => {
  const before = handoutOf().sides[1].summary.text;
  const snapshot = siteWith();
  const changed = { ...snapshot, entries: { ...snapshot.entries, 'arrival-guide': snapshot.entries['arrival-guide'].map((one) => (one.locale === 'en' ? { ...one, summary: 'Another.' } : one)) } };
  const after = viewOf('guide-handout', arabic(changed), { slug: 'see-a-doctor' }).sides[1].summary.text;
  expect([before, after]).toEqual([expect.stringContaining('register'), 'Another.']);
});
