import { sourceDigest } from '@sanctuary/shared-types/translation';
import { Admin, idOf } from './lib/admin';
import { londonDay, daysAfter } from '../src/lib/london';
import { at, textAt } from './lib/answer';
import { discard, startCms, type Cms } from './lib/cms';
import { Reader } from './lib/reader';

let cms: Cms;
let admin: Admin;
let fact: string;
let guide: string;
let page: string;

type Data = Readonly<Record<string, unknown>>;

async function done(answer: Promise<{ readonly status: number; readonly body: unknown }>): Promise<void> {
  const { status, body } = await answer;
  expect({ status, words: status < 300 ? '' : textAt(body, 'error.message') }).toEqual({ status, words: '' });
}

async function published(type: string, data: Data): Promise<string> {
  const id = idOf(await admin.create(type, data));
  await done(admin.action(type, id, 'publish'));
  return id;
}

async function change(values: Data): Promise<void> {
  await done(admin.update('fact', fact, values));
  await done(admin.action('fact', fact, 'publish'));
}

/** A group of the to-do card, line by line. */
async function todos(name: string, who = admin): Promise<readonly unknown[]> {
  const { body } = await who.request('GET', '/sanctuary/todo');
  const groups = at(body, 'groups');
  const group: unknown = Array.isArray(groups) ? groups.find((one: unknown) => at(one, 'name') === name) : undefined;
  const lines = at(group, 'todos');
  return Array.isArray(lines) ? lines : [];
}

/** Which translations are on the to-do card for a look. */
const marked = async (who = admin): Promise<string[]> => (await todos('to-translate', who)).map((line) => textAt(line, 'text')).sort();

const ofFact = 'weekly-money (Arabic)';
const ofGuide = ['دعم (Arabic)', 'دعم (Ukrainian)'];
const ofPage = 'مسودة (Arabic)';
const all = [ofFact, ...ofGuide, ofPage];

beforeAll(async () => {
  cms = await startCms();
  admin = await Admin.login(cms);
  const settings = '/content-manager/single-types/api::settings.settings';
  await done(admin.request('PUT', `${settings}?locale=en`, { councilName: 'Kingston Council', siteName: 'Welcome', languagesOffered: ['en', 'ar', 'uk'] }));
  await done(admin.request('POST', `${settings}/actions/publish?locale=en`, {}));
  const sources = [{ title: 'GOV.UK', url: 'https://www.gov.uk/asylum-support' }];
  fact = await published('fact', { key: 'weekly-money', value: '£49.18 a week', unit: 'money', sources, reviewBy: '2026-11-10' });
  await done(admin.update('fact', fact, { value: '49.18 جنيه في الأسبوع' }, 'ar'));
  await done(admin.action('fact', fact, 'publish', 'ar'));
  const steps = [{ title: 'Ask', body: 'You get {{fact:weekly-money}}.' }];
  guide = await published('arrival-guide', { title: 'Support', summary: 'In short.', stage: 'first_week', steps });
  for (const locale of ['ar', 'uk']) await done(admin.update('arrival-guide', guide, { title: 'دعم', summary: 'ملخص', steps: [{ title: 'ا', body: 'ا' }] }, locale));
  await done(admin.action('arrival-guide', guide, 'publish', 'ar'));
  // names the fact in a translation alone, and is not public at all
  page = idOf(await admin.create('page', { title: 'Draft', summary: 'In short.', body: 'Words.' }));
  await done(admin.update('page', page, { title: 'مسودة', summary: '{{fact:weekly-money}}', body: 'كلمات' }, 'ar'));
  const other = await published('page', { title: 'Of nothing', summary: 'In short.', body: 'Words.' });
  await done(admin.update('page', other, { title: 'لا شيء', summary: 'ملخص', body: 'كلمات' }, 'ar'));
});
afterAll(() => discard(cms));

test('a translation of a fact keeps what English it was made from, and nothing of the words', async () => {
  const { body } = await new Reader(cms).graphql('{ facts(locale: "ar") { value translationSources } }');
  expect(at(body, 'data.facts')).toEqual([{ value: '49.18 جنيه في الأسبوع', translationSources: { value: [sourceDigest('£49.18 a week')] } }]);
});

test('nothing is marked while a fact only gets another date, or another draft', async () => {
  await change({ asOf: '2026-05', reviewBy: '2027-05-31' });
  await done(admin.update('fact', fact, { value: '£50 a week' }));
  expect(await marked()).toEqual([]);
});

test('when its English value changes, every translation of all that uses it is marked for a look, drafts too', async () => {
  await change({ value: '£51 a week' });
  expect(await marked()).toEqual(all);
  await change({ value: '£52 a week' });
  expect(await marked()).toEqual(all);
});

test('each says which fact it was, and leads to the translation; only who may change it is asked', async () => {
  expect(await todos('to-translate')).toContainEqual({
    text: 'دعم (Ukrainian)',
    note: 'The fact “weekly-money” has changed in English. See whether the Ukrainian is still right: say so there, or put it right and publish it.',
    href: `/content-manager/collection-types/api::arrival-guide.arrival-guide/${guide}?plugins[i18n][locale]=uk`,
    due: null,
  });
  expect(await marked(await admin.officer('translator'))).toEqual(all);
  for (const role of ['safeguarding-lead', 'partner-editor']) expect(await marked(await admin.officer(role))).toEqual([]);
});

test('who saves or publishes a translation has looked at it; English says nothing about that', async () => {
  await done(admin.update('arrival-guide', guide, { summary: 'Another summary.' }));
  expect(await marked()).toEqual(all);
  await done(admin.update('arrival-guide', guide, { summary: 'ملخص آخر' }, 'ar'));
  expect(await marked()).toEqual([ofFact, 'دعم (Ukrainian)', ofPage]);
  await done(admin.action('arrival-guide', guide, 'publish', 'uk'));
  expect(await marked()).toEqual([ofFact, ofPage]);
  await done(admin.remove('page', page, 'ar'));
  expect(await marked()).toEqual([ofFact]);
});

test('a translation of the fact itself that was made for the new value, and is public, needs no look', async () => {
  await done(admin.update('fact', fact, { value: '£53 a week' }));
  await done(admin.update('fact', fact, { value: '53 جنيهًا في الأسبوع' }, 'ar'));
  expect(await marked()).toEqual([ofFact]);
  await done(admin.action('fact', fact, 'publish', 'ar'));
  expect(await marked()).toEqual([]);
  await done(admin.action('fact', fact, 'publish'));
  expect(await marked()).not.toContain(ofFact);
});

test('marks outlive a restart', async () => {
  const before = await marked();
  expect(before).toContain('دعم (Arabic)');
  const { dataDir } = cms;
  await cms.stop();
  cms = await startCms({ dataDir });
  admin = await Admin.login(cms);
  expect(await marked()).toEqual(before);
});

describe('a fact whose check is late', () => {
  const day = (days: number): string => daysAfter(londonDay(new Date()), days);

  test('is on the to-do card from the day after, until the public has another day', async () => {
    await change({ value: '£60 a week', reviewBy: day(0) });
    expect(await todos('facts-past-review')).toEqual([]);
    await change({ reviewBy: day(-1) });
    expect(await todos('facts-past-review')).toEqual([{
      text: '£60 a week (weekly-money)',
      note: expect.stringContaining('Look it up at its source.'),
      href: `/content-manager/collection-types/api::fact.fact/${fact}?plugins[i18n][locale]=en`,
      due: day(-1),
    }]);
    await done(admin.update('fact', fact, { reviewBy: day(100) }));
    expect(await todos('facts-past-review')).toHaveLength(1);
    await done(admin.action('fact', fact, 'publish'));
    expect(await todos('facts-past-review')).toEqual([]);
  });

  test('is asked of nobody who cannot set the next day', async () => {
    await change({ reviewBy: day(-1) });
    for (const role of ['translator', 'safeguarding-lead', 'partner-editor']) expect(await todos('facts-past-review', await admin.officer(role))).toEqual([]);
    expect(await todos('facts-past-review', await admin.officer('communications-officer'))).toHaveLength(1);
  });
});
