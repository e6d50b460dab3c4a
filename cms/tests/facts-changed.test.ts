import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sourceDigest } from '../src/rules/source-digest';
import { Admin, idOf } from './lib/admin';
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

/** Which translations are marked for a look, and for which fact. */
function marked(): string[] {
  const database = new DatabaseSync(path.join(cms.dataDir, 'cms.sqlite'));
  const rows = database.prepare('select uid, document_id, locale, fact from translations_to_look_at').all();
  database.close();
  const names = new Map([[fact, 'fact'], [guide, 'guide'], [page, 'page']]);
  return rows.map((row) => `${names.get(String(row['document_id'])) ?? 'another'} ${String(row['locale'])} ${String(row['fact'])}`).sort();
}

const all = ['fact ar weekly-money', 'guide ar weekly-money', 'guide uk weekly-money', 'page ar weekly-money'];

beforeAll(async () => {
  cms = await startCms();
  admin = await Admin.login(cms);
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
  expect(at(body, 'data.facts')).toEqual([{ value: '49.18 جنيه في الأسبوع', translationSources: { value: sourceDigest('£49.18 a week') } }]);
});

test('nothing is marked while a fact only gets another date, or another draft', async () => {
  await change({ asOf: '2026-05', reviewBy: '2027-05-31' });
  await done(admin.update('fact', fact, { value: '£50 a week' }));
  expect(marked()).toEqual([]);
});

test('when its English value changes, every translation of all that uses it is marked for a look, drafts too', async () => {
  await change({ value: '£51 a week' });
  expect(marked()).toEqual(all);
  await change({ value: '£52 a week' });
  expect(marked()).toEqual(all);
});

test('who saves or publishes a translation has looked at it; English says nothing about that', async () => {
  await done(admin.update('arrival-guide', guide, { summary: 'Another summary.' }));
  expect(marked()).toEqual(all);
  await done(admin.update('arrival-guide', guide, { summary: 'ملخص آخر' }, 'ar'));
  expect(marked()).toEqual(['fact ar weekly-money', 'guide uk weekly-money', 'page ar weekly-money']);
  await done(admin.action('arrival-guide', guide, 'publish', 'uk'));
  expect(marked()).toEqual(['fact ar weekly-money', 'page ar weekly-money']);
  await done(admin.remove('page', page, 'ar'));
  expect(marked()).toEqual(['fact ar weekly-money']);
});

test('a translation of the fact itself that was made for the new value needs no look', async () => {
  await done(admin.update('fact', fact, { value: '£53 a week' }));
  await done(admin.update('fact', fact, { value: '53 جنيهًا في الأسبوع' }, 'ar'));
  expect(marked()).toEqual([]);
  await done(admin.action('fact', fact, 'publish', 'ar'));
  await done(admin.action('fact', fact, 'publish'));
  expect(marked().filter((line) => line.startsWith('fact'))).toEqual([]);
});

test('marks outlive a restart', async () => {
  const before = marked();
  expect(before).toContain('guide ar weekly-money');
  const { dataDir } = cms;
  await cms.stop();
  cms = await startCms({ dataDir });
  expect(marked()).toEqual(before);
});
