import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Admin, idOf } from './lib/admin';
import { at, textAt } from './lib/answer';
import { discard, startCms, type Cms } from './lib/cms';
import { addPicture } from './lib/pictures';
import { Reader } from './lib/reader';

let cms: Cms;
let admin: Admin;

beforeAll(async () => {
  cms = await startCms();
  admin = await Admin.login(cms);
});
afterAll(() => discard(cms));

interface Told {
  readonly version: string;
  readonly whole: boolean;
  readonly entries: readonly { readonly uid: string; readonly documentId: string; readonly repeatedly: boolean }[];
  readonly files: readonly string[];
}

async function changes(since?: string): Promise<Told> {
  const { body } = await new Reader(cms).graphql('query ($since: String) { changes(since: $since) { version whole entries { uid documentId repeatedly } files } }', { since });
  return at(body, 'data.changes') as Told;
}

/** What the journal tells of what is done meanwhile. */
async function told(task: () => Promise<unknown>): Promise<Omit<Told, 'version'>> {
  const { version } = await changes();
  await task();
  const { version: _, ...rest } = await changes(version);
  return rest;
}

const nothing = { whole: false, entries: [], files: [] };
const only = (uid: string, documentId: string) => ({ ...nothing, entries: [{ uid, documentId, repeatedly: false }] });
const page = (title: string) => ({ title, summary: 'In short.', body: 'At length.' });

async function published(type: string, data: Readonly<Record<string, unknown>>): Promise<string> {
  const id = idOf(await admin.create(type, data));
  expect((await admin.action(type, id, 'publish')).status).toBe(200);
  return id;
}

test('an entry is named when it is published, taken off and deleted, and not for a draft', async () => {
  let id = '';
  expect(await told(async () => (id = idOf(await admin.create('page', page('Journal')))))).toEqual(nothing);
  expect(await told(() => admin.action('page', id, 'publish'))).toEqual(only('page', id));
  expect(await told(() => admin.update('page', id, { summary: 'Not public yet.' }))).toEqual(nothing);
  expect(await told(() => admin.action('page', id, 'discard'))).toEqual(nothing);
  expect(await told(() => admin.update('page', id, page('مذكرة'), 'ar'))).toEqual(nothing);
  expect(await told(() => admin.action('page', id, 'publish', 'ar'))).toEqual(only('page', id));
  expect(await told(() => admin.action('page', id, 'unpublish'))).toEqual(only('page', id));
  expect(await told(() => admin.remove('page', id))).toEqual(only('page', id));
});

test('what was refused is not told', async () => {
  const id = idOf(await admin.create('story', { ...page('Mine'), basis: 'own_story' }));
  expect(await told(() => admin.action('story', id, 'publish'))).toEqual(nothing);
});

test('a picture is told of when a record of consent begins or ceases to cover it', async () => {
  const { id, url } = await addPicture(admin);
  const record = { reference: 'P-1', media: [Number(id)], scope: ['image'], channels: ['website'], languages: ['en'], highRisk: false, under18: false, givenOn: '2026-01-01', expiresOn: '2099-01-01' };
  let recordId = '';
  expect(await told(async () => { recordId = idOf(await admin.create('consent-record', record)); })).toEqual({ ...nothing, files: [url] });
  expect(await told(() => admin.update('consent-record', recordId, { channels: ['print'] }))).toEqual({ ...nothing, files: [url] });
  expect(await told(() => admin.remove('consent-record', recordId))).toEqual({ ...nothing, files: [url] });
});

test('several entries that are changed at once are one version', async () => {
  const ids = await Promise.all(['One', 'Two', 'Three'].map(async (title) => idOf(await admin.create('page', page(title)))));
  const before = await changes();
  await admin.request('POST', '/content-manager/collection-types/api::page.page/actions/bulkPublish', { documentIds: ids, locale: ['en'] });
  const after = await changes(before.version);
  expect(after.entries.map(({ documentId }) => documentId).sort()).toEqual(ids.toSorted());
  expect(Number(after.version.split('.')[0])).toBe(Number(before.version.split('.')[0]) + 1);
});

test('an entry is named that begins to refer to the one that is published, though nobody touched it', async () => {
  const guide = { summary: 'You have a right to one.', stage: 'first_week' };
  const draft = idOf(await admin.create('arrival-guide', { ...guide, title: 'Not public yet' }));
  const first = await published('arrival-guide', { ...guide, title: 'Public first', relatedGuides: { connect: [{ documentId: draft }] } });
  const { entries } = await told(() => admin.action('arrival-guide', draft, 'publish'));
  const { body } = await new Reader(cms).graphql('query ($id: ID!) { arrivalGuide(documentId: $id) { relatedGuides(pagination: { limit: 100 }) { documentId } } }', { id: first });
  const isLinked = JSON.stringify(body).includes(draft);
  expect(entries.map(({ documentId }) => documentId).sort()).toEqual((isLinked ? [draft, first] : [draft]).toSorted());
});

test('all that happened since is told, each thing once', async () => {
  const { version } = await changes();
  const first = await published('page', page('First'));
  const second = await published('topic', { name: 'Second' });
  await admin.action('page', first, 'publish');
  const { entries } = await changes(version);
  expect(entries).toHaveLength(2);
  expect(entries).toEqual(expect.arrayContaining([{ uid: 'page', documentId: first, repeatedly: true }, { uid: 'topic', documentId: second, repeatedly: false }]));
});

test('a file is named by its address when it is changed or deleted', async () => {
  const form = new FormData();
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==', 'base64');
  form.append('files', new Blob([png], { type: 'image/png' }), 'dot.png');
  const uploaded = await admin.request('POST', '/upload', form);
  const [id, url] = [textAt(uploaded.body, '0.id'), textAt(uploaded.body, '0.url')];
  const info = new FormData();
  info.append('fileInfo', JSON.stringify({ alternativeText: 'A dot' }));
  expect(await told(() => admin.request('POST', `/upload?id=${id}`, info))).toEqual({ ...nothing, files: [url] });
  expect(await told(() => admin.request('DELETE', `/upload/files/${id}`))).toEqual({ ...nothing, files: [url] });
});

test('a language that is removed may change everything', async () => {
  const languages = (await admin.request('GET', '/i18n/locales')).body;
  const polish = Array.isArray(languages) ? languages.find((one: unknown) => at(one, 'code') === 'pl') : undefined;
  expect(await told(() => admin.request('DELETE', `/i18n/locales/${textAt(polish, 'id')}`))).toEqual({ ...nothing, whole: true });
});

test('a version of another database, or none, leads to everything', async () => {
  const { version } = await changes();
  expect((await changes()).whole).toBe(true);
  const [number] = version.split('.');
  for (const since of [`${number}.00000000-0000-4000-8000-000000000000`, 'nonsense', '', '999999999.00000000-0000-4000-8000-000000000000']) {
    expect({ since, ...(await changes(since)) }).toEqual({ since, ...nothing, version, whole: true });
  }
  expect(await changes(version)).toEqual({ ...nothing, version });
});

test('a version that is no longer kept leads to everything', async () => {
  const { version } = await changes();
  await published('page', page('Kept'));
  const kept = await changes();
  await published('page', page('Newer'));
  const database = new DatabaseSync(path.join(cms.dataDir, 'cms.sqlite'));
  database.prepare('delete from publication_changes where version <= ?').run(Number(version.split('.')[0]));
  database.close();
  expect((await changes(version)).whole).toBe(true);
  expect(await changes(kept.version)).toMatchObject({ whole: false, entries: [{ uid: 'page' }] });
});

test('a backup that is put back under a running CMS is noticed, however much is published after', async () => {
  const database = new DatabaseSync(path.join(cms.dataDir, 'cms.sqlite'));
  const { version } = await changes();
  const [before] = version.split('.');
  database.prepare('delete from publication_changes where version >= ?').run(Number(before));
  database.prepare('update publication_journal set version = ?, mark = ?').run(Number(before) - 1, 'ffffffff-0000-4000-8000-000000000000');
  database.close();
  await published('page', page('After the backup'));
  await published('page', page('And another'));
  expect((await changes(version)).whole).toBe(true);
});

test('nobody else is answered', async () => {
  for (const token of ['another-token', '']) {
    const { status } = await new Reader(cms, token).graphql('{ changes { version } }');
    expect(status).toBe(401);
  }
});

test('after a start anything may be another: a backup may have been put back', async () => {
  const { version } = await changes();
  const { dataDir } = cms;
  await cms.stop();
  cms = await startCms({ dataDir });
  expect((await changes(version)).whole).toBe(true);
});
