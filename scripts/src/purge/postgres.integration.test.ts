import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { z } from 'zod';
import { until } from '../../tests/e2e/until.ts';
import { atEnd, cleanUp, temporaryFolder } from '../testing/clean-up.ts';
import { type RunningCms, startCms } from '../testing/cms/running-cms.ts';
import { type Postgres, startPostgres } from '../testing/postgres.ts';
import { Editor } from './testing/editor.ts';

jest.setTimeout(120_000);

const marker = 'wunderblume';
const made = z.object({ data: z.object({ documentId: z.string() }) });
const rows = z.array(z.object({ name: z.string() }));

let postgres: Postgres;
let folder: string;
let cms: RunningCms;
let editor: Editor;

beforeAll(async () => {
  postgres = await startPostgres();
  folder = await temporaryFolder();
  cms = await startCms(folder, postgres.url);
  atEnd(() => cms.stop());
  editor = await Editor.logIn(cms);
});
afterAll(cleanUp);

const collection = (type: string): string => `/content-manager/collection-types/api::${type}.${type}`;
const create = async (type: string, fields: object): Promise<string> => made.parse(await editor.send('POST', `${collection(type)}?locale=en`, fields)).data.documentId;

const answered = async (sql: string): Promise<string[]> => rows.parse(JSON.parse(await postgres.ask(sql))).map(({ name }) => name);

/** Every table with a row in which the marker stands, and every column of which the statistics hold it. */
async function holding(): Promise<string[]> {
  const tables = await answered("select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'");
  expect(tables.length).toBeGreaterThan(50);
  const inRows = tables.map((table) => `select '${table}' as name where exists (select 1 from "${table}" as one where one::text like '%${marker}%')`);
  const inStatistics = `select tablename || '.' || attname as name from pg_stats where coalesce(most_common_vals::text, '') || coalesce(histogram_bounds::text, '') like '%${marker}%'`;
  return answered([...inRows, inStatistics].join(' union all '));
}

const ownStory = (title: string, picture: string) => ({ title, summary: `${title} in short`, body: `${title}: ![What it shows](${picture})`, basis: 'own_story', toConfirm: title });

test('a story of somebody’s own is withdrawn for ever from PostgreSQL: rows, parts, files and statistics', async () => {
  const { id, url } = await editor.upload('hands.jpg', 300);
  const story = await create('story', ownStory(`Title ${marker}`, url));
  await create('story', ownStory('Another title', url));
  await expect(editor.send('POST', `${collection('story')}/${story}/actions/publish?locale=en`, {})).rejects.toThrow(/400/);
  const record = await create('consent-record', {
    reference: 'P-014', stories: { connect: [{ documentId: story, locale: 'en' }] }, media: [id], scope: ['words', 'image'], channels: ['website'], languages: ['en'],
    highRisk: false, under18: false, givenOn: '2026-01-01', expiresOn: '2099-01-01',
  });
  await editor.send('POST', `${collection('story')}/${story}/actions/publish?locale=en`, {});
  await postgres.ask('analyze');
  expect(await holding()).toEqual(expect.arrayContaining(['stories', 'stories.title']));

  await editor.send('POST', '/sanctuary/withdrawals', { uid: 'api::consent-record.consent-record', documentId: record });
  expect(await holding()).toEqual([]);
  await expect(editor.send('GET', `${collection('story')}/${story}?locale=en`)).rejects.toThrow(/404/);
  expect(await editor.send('GET', `${collection('consent-record')}/${record}`)).toMatchObject({ data: { withdrawnOn: expect.any(String) } });
  expect(cms.log()).not.toContain(marker);
});

test('a fact lives once in PostgreSQL, too: what it changes is marked for a look', async () => {
  const fact = await editor.publish('fact', { key: 'weekly-money', value: '£49.18', sources: [{ title: 'GOV.UK', url: 'https://www.gov.uk/asylum-support' }], asOf: '2026-01-01', reviewBy: '2099-01-01' });
  const guide = await editor.publish('arrival-guide', { title: 'Money', summary: 'You get {{fact:weekly-money}} a week.', stage: 'first_week' });
  await editor.publish('arrival-guide', { title: 'المال', summary: 'تحصل على {{fact:weekly-money}} كل أسبوع.' }, { locale: 'ar', of: guide });
  await expect(create('arrival-guide', { title: 'Wrong', summary: 'You get {{fact:no-such-fact}}.', stage: 'first_week' })).rejects.toThrow(/no-such-fact/);
  await expect(editor.send('DELETE', `${collection('fact')}/${fact}?locale=*`)).rejects.toThrow(/Money/);
  expect(JSON.stringify(await editor.send('GET', '/sanctuary/todo'))).not.toContain('المال');
  await editor.publish('fact', { value: '£50.00' }, { of: fact });
  expect(JSON.stringify(await editor.send('GET', '/sanctuary/todo'))).toContain('weekly-money');
});

test('an expired consent takes its story away from PostgreSQL by itself', async () => {
  const { id, url } = await editor.upload('street.jpg', 300);
  const story = await create('story', ownStory(`Later ${marker}`, url));
  const record = await create('consent-record', {
    reference: 'P-015', stories: { connect: [{ documentId: story, locale: 'en' }] }, media: [id], scope: ['words', 'image'], channels: ['website'], languages: ['en'],
    highRisk: false, under18: false, givenOn: '2026-01-01', expiresOn: '2099-01-01',
  });
  await editor.send('POST', `${collection('story')}/${story}/actions/publish?locale=en`, {});
  expect(await holding()).toContain('stories');
  // as if the years had passed: the calendar is the one thing that a test cannot turn
  await postgres.ask(`update consent_records set expires_on = '2026-02-01', updated_at = now() where document_id = '${record}'`);
  await cms.stop();
  cms = await startCms(folder, postgres.url);
  await until(async () => ((await holding()).length === 0 ? true : undefined), 'the story to be gone', 60_000);
});
