import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Admin, idOf } from './lib/admin';
import { ask, at, textAt, type Answer } from './lib/answer';
import { discard, startCms, type Cms } from './lib/cms';
import { listen, type Hook } from './lib/hook';
import { addPicture, answer as sayWhoIsIn, replacePicture } from './lib/pictures';
import { Reader } from './lib/reader';

let hook: Hook;
let cms: Cms;
let admin: Admin;
let lead: Admin;
let reader: Reader;

beforeAll(async () => {
  hook = await listen();
  cms = await startCms({ variables: { PUBLISHER_URL: hook.url } });
  admin = await Admin.login(cms);
  lead = await admin.officer('safeguarding-lead');
  reader = new Reader(cms);
});
afterAll(async () => {
  await discard(cms);
  await hook.close();
});

const message = ({ body }: Answer): string => textAt(body, 'error.message');
const words = { title: 'My way here', summary: 'In short.', body: 'At length.' };
const titles = async (): Promise<unknown> => at((await reader.graphql('{ stories(locale: "*") { title locale } }')).body, 'data.stories');

const record = (stories: readonly string[], changes: object = {}): Record<string, unknown> => ({
  reference: 'P-014',
  stories: { connect: stories.map((documentId) => ({ documentId, locale: 'en' })) },
  scope: ['words', 'image'],
  channels: ['website'],
  languages: ['en'],
  highRisk: false,
  under18: false,
  givenOn: '2026-01-01',
  expiresOn: '2099-01-01',
  ...changes,
});

async function ownStory(title: string, more: object = {}): Promise<string> {
  return idOf(await admin.create('story', { ...words, title, basis: 'own_story', ...more }));
}

async function picture(name: string): Promise<{ id: number; url: string }> {
  const added = await addPicture(admin, name);
  expect(await sayWhoIsIn(admin, added, 'not_recognisable')).toBe(204);
  return { id: Number(added.id), url: added.url };
}

describe('a story of a person’s own', () => {
  let id: string;
  let recordId: string;
  beforeAll(async () => {
    id = await ownStory('Mine');
  });

  test('stays a draft while no record of consent names it, and the officer is told what would do', async () => {
    const answer = await admin.action('story', id, 'publish');
    expect(answer.status).toBe(400);
    expect(message(answer)).toMatch(/^Basis: .*no record of consent names this story\. Ask the safeguarding lead/);
    expect(await titles()).toEqual([]);
  });

  test('is public with a record that covers it, and only in the languages of that', async () => {
    recordId = idOf(await lead.create('consent-record', record([id])));
    expect((await admin.action('story', id, 'publish')).status).toBe(200);
    await admin.update('story', id, { ...words, title: 'قصتي' }, 'ar');
    const arabic = await admin.action('story', id, 'publish', 'ar');
    expect(arabic.status).toBe(400);
    expect(message(arabic)).toContain('does not cover Arabic');
    await lead.update('consent-record', recordId, { languages: ['en', 'ar'] });
    expect((await admin.action('story', id, 'publish', 'ar')).status).toBe(200);
    expect(await titles()).toEqual(expect.arrayContaining([{ title: 'Mine', locale: 'en' }, { title: 'قصتي', locale: 'ar' }]));
  });

  test('loses a language in the moment in which the record loses it', async () => {
    expect((await lead.update('consent-record', recordId, { languages: ['en'] })).status).toBe(200);
    expect(await titles()).toEqual([{ title: 'Mine', locale: 'en' }]);
    expect((await admin.read('story', id, 'ar')).status).toBe(200);
  });

  test('goes on being covered when it is changed and published again', async () => {
    await admin.update('story', id, { ...words, title: 'Mine, again', basis: 'own_story' });
    expect((await admin.action('story', id, 'publish')).status).toBe(200);
    await admin.update('story', id, { ...words, title: 'Not this', basis: 'own_story' });
    await admin.action('story', id, 'discard');
    expect((await admin.action('story', id, 'publish')).status).toBe(200);
    expect(await titles()).toEqual([{ title: 'Mine, again', locale: 'en' }]);
  });

  test('cannot be passed off as made up', async () => {
    await admin.update('story', id, { ...words, basis: 'illustration' });
    const answer = await admin.action('story', id, 'publish');
    expect(message(answer)).toContain('so it is a person’s own');
    await admin.update('story', id, { ...words, title: 'Mine, again', basis: 'own_story' });
  });

  test('that is public as made up goes off the site in the moment in which a record names it', async () => {
    const story = idOf(await admin.create('story', { ...words, title: 'Called made up' }));
    expect((await admin.action('story', story, 'publish')).status).toBe(200);
    expect(await titles()).toContainEqual({ title: 'Called made up', locale: 'en' });
    expect((await lead.create('consent-record', record([story]))).status).toBe(201);
    expect(await titles()).not.toContainEqual({ title: 'Called made up', locale: 'en' });
    await admin.update('story', story, { ...words, title: 'Called their own', basis: 'own_story' });
    expect((await admin.action('story', story, 'publish')).status).toBe(200);
    await admin.action('story', story, 'unpublish');
  });

  test('cannot be copied, since the copy would stay when the person takes it back', async () => {
    const copied = async (story: string): Promise<Answer[]> => [
      await admin.request('POST', `/content-manager/collection-types/api::story.story/clone/${story}?locale=en`, { ...words, title: 'A copy', basis: 'illustration', locale: 'en' }),
      await admin.request('POST', `/content-manager/collection-types/api::story.story/auto-clone/${story}?locale=en`, {}),
    ];
    await admin.update('story', id, { ...words, basis: 'illustration' });
    for (const story of [id, await ownStory('On no record yet')]) {
      for (const answer of await copied(story)) expect([answer.status, message(answer)]).toEqual([400, expect.stringContaining('own story cannot be copied')]);
    }
    await admin.update('story', id, { ...words, title: 'Mine, again', basis: 'own_story' });
    for (const answer of await copied(idOf(await admin.create('story', { ...words, title: 'Made up' })))) expect(answer.status).toBe(200);
  });

  test('needs consent for each picture, also one in its text', async () => {
    const [one, two] = [await picture('one.jpg'), await picture('two.jpg')];
    const shown = { ...words, title: 'Mine, again', basis: 'own_story', body: `Look:\n\n![A boat](${two.url})`, images: [{ image: one.id, alt: 'A boat' }] };
    await admin.update('story', id, shown);
    const answer = await admin.action('story', id, 'publish');
    expect(at(answer.body, 'error.details.errors')).toMatchObject([{ path: ['images', '0', 'image'], message: expect.stringContaining('one.jpg') }, { path: ['body'], message: expect.stringContaining('two.jpg') }]);
    await lead.update('consent-record', recordId, { media: [one.id, two.id] });
    expect((await admin.action('story', id, 'publish')).status).toBe(200);
  });

  test('needs consent for a picture by whatever address its text leads to it', async () => {
    const added = await addPicture(admin, 'hidden.jpg');
    await sayWhoIsIn(admin, added, 'not_recognisable');
    const story = await ownStory('With a picture in its text');
    await lead.create('consent-record', record([story]));
    const whole = `${cms.url}${added.url}`;
    for (const body of [`![A boat](${added.urls[2]})`, `[A boat](${added.urls[1]})`, `[A boat][b]\n\n[b]: ${whole}`, `[A boat](<${whole}>)`, `![A boat][b]\n\n[b]: ${added.url} "Title"`]) {
      await admin.update('story', story, { ...words, title: 'With a picture in its text', basis: 'own_story', body });
      expect([body, message(await admin.action('story', story, 'publish'))]).toEqual([body, expect.stringContaining('No consent covers the picture “hidden.jpg”')]);
    }
    for (const address of [`${added.url}?x`, `/uploads/./${path.basename(added.url)}`]) {
      expect([address, message(await admin.update('story', story, { ...words, basis: 'own_story', body: `![A boat](${address})` }))]).toEqual([address, expect.stringContaining('not in the media library')]);
    }
  });

  test('keeps the very file that the person agreed to', async () => {
    const added = await addPicture(admin, 'agreed.jpg');
    await sayWhoIsIn(admin, added, 'not_recognisable');
    expect(await replacePicture(admin, added)).toBe(200);
    await lead.create('consent-record', record([], { media: [Number(added.id)] }));
    expect(await replacePicture(admin, added)).toBe(400);
  });

  test('is taken off in the moment in which a picture of it turns out to show who it is', async () => {
    const added = await addPicture(admin, 'who.jpg');
    await sayWhoIsIn(admin, added, 'not_recognisable');
    const story = await ownStory('With a face', { images: [{ image: Number(added.id), alt: 'Somebody' }] });
    await lead.create('consent-record', record([story], { media: [Number(added.id)], scope: ['words', 'image', 'location'], tellingDetails: ['exact_place', 'real_name'] }));
    expect((await admin.action('story', story, 'publish')).status).toBe(200);
    const { body } = await admin.request('GET', `/sanctuary/pictures/of/api::story.story/${story}?locale=en`);
    expect((await admin.request('PUT', `/sanctuary/pictures/${added.id}`, { people: 'recognisable', version: textAt(body, 'pictures.0.version') })).status).toBe(204);
    expect(at((await admin.read('story', story)).body, 'data.status')).toBe('draft');
  });

  test('keeps its record: it can neither vanish nor run out by a slip of the pen', async () => {
    expect(message(await lead.remove('consent-record', recordId))).toContain('covers a story that is public');
    expect(message(await lead.update('consent-record', recordId, { expiresOn: '2026-02-01' }))).toContain('Withdraw for ever');
    expect(message(await lead.update('consent-record', recordId, { withdrawnOn: '2026-02-01' }))).toContain('Withdraw for ever');
  });
});

describe('a record whose day is over', () => {
  const over = { expiresOn: '2026-02-01' };

  test('is not made by a slip of the pen: what it names would go for ever', async () => {
    const story = await ownStory('A draft');
    const file = await picture('draft.jpg');
    const covering = idOf(await lead.create('consent-record', record([story], { media: [file.id] })));
    for (const answer of [await lead.create('consent-record', record([story], over)), await lead.create('consent-record', record([], { ...over, media: [file.id] })), await lead.update('consent-record', covering, over)]) {
      expect([answer.status, message(answer)]).toEqual([400, expect.stringMatching(/^Expires on: This day is over/)]);
    }
  });

  test('takes nothing on, and may be kept and mended otherwise', async () => {
    const old = idOf(await lead.create('consent-record', record([], over)));
    const story = await ownStory('Another draft');
    const file = await picture('another.jpg');
    for (const more of [record([story], over), { media: [file.id] }]) {
      expect(message(await lead.update('consent-record', old, more))).toMatch(/^Expires on: This day is over/);
    }
    expect((await lead.update('consent-record', old, record([], { ...over, notes: 'Spoke with them.' }))).status).toBe(200);
    expect((await lead.update('consent-record', old, record([story], { media: [file.id] }))).status).toBe(200);
  });
});

test.each([
  [{ scope: [] }, 'Scope: Tick what the person agreed to show.'],
  [{ channels: ['television'] }, 'is not one of the boxes to tick'],
  [{ expiresOn: '2025-01-01' }, 'It cannot run out before it was given.'],
  [{ guardianGivenOn: '2026-01-01' }, 'only goes with somebody under 18'],
  // neither has an answer until somebody gives it
  [{ highRisk: undefined }, 'highRisk must be defined.'],
  [{ under18: null }, 'under18 must be defined.'],
])('a record with %j is refused', async (changes, words_) => {
  const answer = await lead.create('consent-record', record([], changes));
  expect(answer.status).toBe(400);
  expect(message(answer)).toContain(words_);
});

describe('nobody but its keepers ever sees a record', () => {
  /** Stands in every field of a record that takes words. */
  const marker = 'Zaubernuss';
  let recordId: string;
  let storyId: string;
  let file: { id: number; url: string };

  beforeAll(async () => {
    storyId = await ownStory('Planted');
    file = await picture('planted.jpg');
    const made = await lead.create('consent-record', record([storyId], {
      media: [file.id],
      reference: `${marker} reference`,
      caseReference: `${marker} case`,
      under18: true,
      guardianReference: `${marker} guardian`,
      guardianGivenOn: '2026-01-01',
      notes: `${marker} notes`,
    }));
    expect(made.status).toBe(201);
    recordId = idOf(made);
    const folder = await admin.request('POST', '/upload/folders', { name: 'Planted', parent: null });
    await admin.request('POST', '/upload/actions/bulk-move', { fileIds: [file.id], destinationFolderId: Number(textAt(folder.body, 'data.id')) });
  });

  test('the safeguarding lead and the super administrator do', async () => {
    for (const who of [lead, admin]) expect(JSON.stringify((await who.read('consent-record', recordId)).body)).toContain(`${marker} notes`);
  });

  test.each(['communications-officer', 'translator', 'partner-editor'])('a %s does not, by any door of the admin', async (role) => {
    const officer = await admin.officer(role);
    const type = '/content-manager/collection-types/api::consent-record.consent-record';
    const doors = [
      type,
      `${type}?_q=${marker}`,
      `${type}/${recordId}`,
      `/content-manager/relations/api::consent-record.consent-record/stories?id=${recordId}`,
      `/content-manager/relations/api::consent-record.consent-record/${recordId}/stories`,
      `/content-manager/preview/url/api::consent-record.consent-record?documentId=${recordId}`,
      `/sanctuary/entries/api::consent-record.consent-record/${recordId}`,
      `/upload/files/${file.id}`,
      `/upload/files/${file.id}?populate[related][populate]=*`,
      ...['populate=related', 'populate[0]=related', 'populate=*', 'populate[related]=true', 'populate[related][populate]=*', `populate[related][on][api::consent-record.consent-record][populate]=*`].flatMap((all) => [`/upload/files?${all}`, `/upload/files/${file.id}?${all}`]),
      ...['populate=files.related', 'populate[files][populate]=related', 'populate[files][populate]=*', 'populate[files][populate][related][populate]=*', 'populate[children][populate][files][populate]=related'].map((all) => `/upload/folders?${all}`),
      '/upload/files?populate=folder.files.related',
      '/upload/files?populate[folder][populate][files][populate][related]=true',
      `/upload/files?filters[related][notes][$startsWith]=${marker}&populate=related`,
      `/upload/files?populate[related]=*&filters[related][notes][$contains]=${marker}`,
      `/content-manager/collection-types/api::story.story/${storyId}?populate=*`,
      '/sanctuary/todo',
      '/sanctuary/status',
    ];
    for (const door of doors) expect([door, JSON.stringify((await officer.request('GET', door)).body)]).toEqual([door, expect.not.stringContaining(marker)]);
    expect((await officer.request('GET', type)).status).toBe(403);
    expect((await officer.request('POST', type, record([]))).status).toBe(403);
    expect((await officer.request('PUT', `${type}/${recordId}`, { notes: 'x' })).status).toBe(403);
    expect((await officer.request('DELETE', `${type}/${recordId}`)).status).toBe(403);
  });

  test('no token does, over REST or GraphQL', async () => {
    const made = await admin.request('POST', '/admin/api-tokens', { name: 'All', description: '', type: 'full-access', lifespan: null });
    const all = new Reader(cms, textAt(made.body, 'data.accessKey'));
    for (const who of [reader, all]) {
      for (const address of ['/consent-records', `/consent-records/${recordId}`, '/consent-record', `/stories?populate=*&filters[$or][0][consentRecords][notes][$contains]=${marker}`, '/upload/files?populate=*', `/upload/files/${file.id}?populate=*`]) {
        expect(JSON.stringify((await who.rest(address)).body)).not.toContain(marker);
      }
      for (const question of ['{ consentRecords { notes } }', `{ consentRecord(documentId: "${recordId}") { notes } }`, '{ stories { consentRecords { notes } } }', '{ uploadFiles { related { ... on ConsentRecord { notes } } } }', '{ __type(name: "ConsentRecord") { fields { name } } }']) {
        const { body } = await who.graphql(question);
        expect(at(body, 'errors')).toBeDefined();
        expect(JSON.stringify(body)).not.toContain(marker);
      }
    }
    expect((await all.rest('/consent-records')).status).toBe(404);
  });

  test('no refusal does', async () => {
    await lead.update('consent-record', recordId, { channels: ['print'] });
    const answer = await admin.action('story', storyId, 'publish');
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).not.toContain(marker);
  });

  test('nor does what is logged where the database fails in the middle of a save', async () => {
    const database = new DatabaseSync(path.join(cms.dataDir, 'cms.sqlite'));
    for (const change of ['insert', 'update']) database.exec(`create trigger fail_${change} before ${change} on consent_records begin select raise(abort, 'the disk is full'); end`);
    const answers = [await lead.create('consent-record', record([], { notes: `${marker} notes` })), await lead.update('consent-record', recordId, { notes: `${marker} notes` })];
    for (const change of ['insert', 'update']) database.exec(`drop trigger fail_${change}`);
    database.close();
    for (const answer of answers) expect([answer.status, JSON.stringify(answer.body)]).toEqual([500, expect.not.stringContaining(marker)]);
    expect(cms.log()).toContain('the disk is full');
    expect(cms.log()).not.toContain(marker);
  });

  test('no log, mail or other file does, even where a keeper searched', async () => {
    await lead.request('GET', `/content-manager/collection-types/api::consent-record.consent-record?_q=${marker}`);
    await ask(`${cms.url}/api/consent-records?filters[notes][$contains]=${marker}`);
    expect(cms.log()).not.toContain(marker);
    const files = (await readdir(cms.dataDir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile() && !entry.name.startsWith('cms.sqlite'));
    for (const { parentPath, name } of files) expect((await readFile(path.join(parentPath, name))).includes(marker)).toBe(false);
  });
});

test('no webhook tells of a record, whatever it is set up for', async () => {
  const marker = 'Zaubernuss';
  const own = await startCms({ variables: { PUBLISHER_URL: hook.url } });
  try {
    await own.stop();
    // the admin refuses an address of this machine, so the webhook is put where the admin would put it
    const database = new DatabaseSync(path.join(own.dataDir, 'cms.sqlite'));
    const events = JSON.stringify(['entry.create', 'entry.update', 'entry.delete', 'entry.publish', 'entry.unpublish']);
    database.prepare("insert into strapi_webhooks (name, url, headers, events, enabled) values ('All', ?, '{}', ?, 1)").run(`${hook.url}/everything`, events);
    database.close();
    const again = await startCms({ dataDir: own.dataDir, variables: { PUBLISHER_URL: hook.url } });
    const who = await Admin.login(again);
    const calls = await hook.during(async () => {
      const id = idOf(await who.create('consent-record', record([], { notes: `${marker} notes` })));
      await who.update('consent-record', id, { notes: `${marker} changed` });
      await who.remove('consent-record', id);
      await who.create('page', { ...words, title: 'A page that webhooks are told of' });
    }, 1);
    await again.stop();
    const told = calls.filter((call) => call.path === '/everything').map(({ body }) => JSON.stringify(body));
    expect(told).toEqual([expect.stringContaining('A page that webhooks are told of')]);
    expect(JSON.stringify(calls)).not.toContain(marker);
  } finally {
    await discard(own);
  }
});
