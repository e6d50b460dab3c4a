import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Admin, idOf } from './lib/admin';
import { ask, at, textAt, type Answer } from './lib/answer';
import { cmsToken, discard, startCms, type Cms } from './lib/cms';
import { listen, type Hook } from './lib/hook';
import { addPicture, answer, asked, replacePicture, type Added } from './lib/pictures';
import { raw } from './lib/raw';
import { Reader } from './lib/reader';

let cms: Cms;
let admin: Admin;
let hook: Hook;

beforeAll(async () => {
  hook = await listen();
  cms = await startCms({ variables: { PUBLISHER_URL: hook.url } });
  admin = await Admin.login(cms);
});
afterAll(async () => {
  await discard(cms);
  await hook.close();
});

const words = { title: 'A page', summary: 'In short.', body: 'At length.' };
const withPicture = ({ id }: Added): object => ({ ...words, picture: { image: Number(id), alt: 'A garden' } });

/** What publishing an entry is refused for: field and words; `undefined` where it is not refused. */
async function refusal(type: string, id: string, locale = 'en'): Promise<[string, string][] | undefined> {
  const { status, body } = await admin.action(type, id, 'publish', locale);
  if (status === 200) return undefined;
  const faults = at(body, 'error.details.errors');
  return Array.isArray(faults) ? faults.map((fault: unknown) => [String(at(fault, 'path')), textAt(fault, 'message')]) : [['', textAt(body, 'error.message')]];
}

const made = async (type: string, data: object): Promise<string> => idOf(await admin.create(type, { ...data }));
const toThePublisher = (address: string): Promise<number> => raw(cms.url, address, { authorization: `Bearer ${cmsToken}` }).then(({ status }) => status);

describe('nobody can publish a picture before somebody has said who is in it', () => {
  test.each([
    ['a picture with its description', 'page', (picture: Added) => withPicture(picture), 'picture,image'],
    ['a picture in a text', 'page', ({ url }: Added) => ({ ...words, body: `![A garden](${url})` }), 'body'],
    ['a picture that a text leads to', 'page', ({ url }: Added) => ({ ...words, body: `See [the garden](${url}).` }), 'body'],
    ['a picture in a step', 'arrival-guide', ({ url }: Added) => ({ title: 'A guide', summary: 'x', stage: 'first_week', steps: [{ title: 'Go', body: 'There.' }, { title: 'Look', body: `![A door](${url})` }] }), 'steps,1,body'],
    ['a logo', 'organisation', ({ id }: Added) => ({ name: 'Friends', logo: Number(id) }), 'logo'],
    ['one of several', 'story', ({ id }: Added) => ({ ...words, basis: 'illustration', images: [{ image: Number(id), alt: 'A garden' }] }), 'images,0,image'],
  ] as const)('%s (%s)', async (_name, type, dataOf, field) => {
    const picture = await addPicture(admin);
    const id = await made(type, dataOf(picture));
    expect(await refusal(type, id)).toEqual([[field, expect.stringMatching(/^Nobody has said yet who is in the picture “garden\.jpg”\. Answer that under “Pictures” beside this form/)]]);
    expect(await answer(admin, picture, 'nobody')).toBe(204);
    expect(await refusal(type, id)).toBeUndefined();
  });

  test.each(['nobody', 'not_recognisable'])('“%s” is an answer', async (people) => {
    const picture = await addPicture(admin);
    const id = await made('page', withPicture(picture));
    expect(await answer(admin, picture, people)).toBe(204);
    expect(await refusal('page', id)).toBeUndefined();
  });

  test('“recognisable” is an answer, and then their consent is asked for', async () => {
    const picture = await addPicture(admin);
    const id = await made('page', withPicture(picture));
    expect(await answer(admin, picture, 'recognisable')).toBe(204);
    expect(await refusal('page', id)).toEqual([['picture,image', expect.stringContaining('No consent covers the picture “garden.jpg”')]]);
  });

  test('a translation neither, and several languages at once each in their own', async () => {
    const picture = await addPicture(admin);
    const id = await made('page', words);
    await admin.action('page', id, 'publish');
    await admin.update('page', id, { title: 'صفحة', summary: 'ملخص', body: `![حديقة](${picture.url})` }, 'ar');
    expect(await refusal('page', id, 'ar')).toEqual([['body', expect.stringContaining('garden.jpg')]]);
    expect(at((await new Reader(cms).graphql('{ pages(locale: "ar") { title } }')).body, 'data.pages')).toEqual([]);
  });

  test('nor an alert that leads to the picture alone', async () => {
    const picture = await addPicture(admin);
    const alert = '/content-manager/single-types/api::alert.alert';
    const saved = await admin.request('PUT', `${alert}?locale=en`, { message: 'Look at this.', level: 'information', linkUrl: picture.url, linkLabel: 'A picture', locale: 'en' });
    expect(saved.status).toBe(200);
    const { body } = await admin.request('POST', `${alert}/actions/publish?locale=en`, { locale: 'en' });
    expect(textAt(body, 'error.message')).toContain('Nobody has said yet who is in the picture “garden.jpg”');
  });

  test('a preview says so before', async () => {
    const picture = await addPicture(admin);
    const id = await made('page', withPicture(picture));
    const link = textAt((await admin.request('GET', `/content-manager/preview/url/api::page.page?documentId=${id}&locale=en&status=draft`)).body, 'data.url').split('/')[3] ?? '';
    const told = await ask(`${cms.url}/drafts/asked-for`, { headers: { authorization: `Bearer ${link}` } });
    expect(at(told.body, 'faults')).toEqual([expect.stringMatching(/^Picture, image: Nobody has said yet who is in the picture “garden\.jpg”/)]);
  });

  test('sound, film and documents are not asked about', async () => {
    const form = new FormData();
    form.set('files', new Blob(['%PDF-1.4 a document'], { type: 'application/pdf' }), 'plan.pdf');
    const { body } = await admin.request('POST', '/upload', form);
    const id = await made('page', { ...words, body: `Read [the plan](${textAt(body, '0.url')}).` });
    expect(await refusal('page', id)).toBeUndefined();
    expect(await asked(admin)).not.toContainEqual(expect.objectContaining({ id: textAt(body, '0.id') }));
  });
});

describe('the question', () => {
  test('is put to who added the picture, and to nobody else', async () => {
    const [mine, theirs] = [await admin.officer('communications-officer'), await admin.officer('communications-officer')];
    const picture = await addPicture(mine);
    expect((await asked(mine)).map(({ id }) => id)).toEqual([picture.id]);
    expect(await asked(theirs)).toEqual([]);
    expect(await answer(mine, picture, 'not_recognisable')).toBe(204);
    expect(await asked(mine)).toEqual([]);
  });

  test('is answered with one of three answers, and in no other way', async () => {
    const picture = await addPicture(admin);
    for (const people of ['somebody', '', null, 1, ['nobody'], { $ne: 'nobody' }]) expect([people, await answer(admin, picture, people)]).toEqual([people, 400]);
    expect((await admin.request('PUT', `/sanctuary/pictures/${picture.id}`, { people: 'nobody', version: 'now' })).status).toBe(400);
    // the form of the media library takes what it knows, and this it does not
    const info = new FormData();
    info.set('fileInfo', JSON.stringify({ alternativeText: 'A garden', people: 'nobody', awaitsAnswer: false }));
    await admin.request('POST', `/upload?id=${picture.id}`, info);
    expect((await asked(admin)).map(({ id }) => id)).toContain(picture.id);
  });

  test('is answered about the picture that was seen', async () => {
    const picture = await addPicture(admin);
    const version = (await asked(admin)).find(({ id }) => id === picture.id)?.version ?? '';
    expect(await replacePicture(admin, picture)).toBe(200);
    const late = await admin.request('PUT', `/sanctuary/pictures/${picture.id}`, { people: 'nobody', version });
    expect([late.status, textAt(late.body, 'error.message')]).toEqual([400, expect.stringContaining('Look at it again')]);
    expect((await asked(admin)).map(({ id }) => id)).toContain(picture.id);
  });

  test('is answered by who keeps the library alone', async () => {
    const picture = await addPicture(admin);
    const [found] = (await asked(admin)).filter(({ id }) => id === picture.id);
    const said = { people: 'nobody', version: found?.version };
    for (const role of ['translator', 'safeguarding-lead', 'partner-editor']) {
      const officer = await admin.officer(role);
      expect([role, (await officer.request('PUT', `/sanctuary/pictures/${picture.id}`, said)).status]).toEqual([role, 403]);
      expect([role, (await officer.request('GET', '/sanctuary/pictures/new')).status]).toEqual([role, 403]);
    }
    for (const headers of [{}, { authorization: `Bearer ${cmsToken}` }]) {
      expect((await raw(cms.url, `/sanctuary/pictures/${picture.id}`, headers, 'PUT')).status).toBe(401);
      expect((await raw(cms.url, '/sanctuary/pictures/new', headers)).status).toBe(401);
    }
    expect((await (await admin.officer('communications-officer')).request('PUT', `/sanctuary/pictures/${picture.id}`, said)).status).toBe(204);
  });

  test('of a picture that is gone is answered by nobody', async () => {
    const picture = await addPicture(admin);
    const [found] = (await asked(admin)).filter(({ id }) => id === picture.id);
    await admin.request('DELETE', `/upload/files/${picture.id}`);
    expect((await admin.request('PUT', `/sanctuary/pictures/${picture.id}`, { people: 'nobody', version: found?.version })).status).toBe(400);
  });
});

describe('a picture that is replaced', () => {
  test('is asked about again, and stays off the site until somebody answers', async () => {
    const picture = await addPicture(admin);
    await answer(admin, picture, 'nobody');
    const id = await made('page', withPicture(picture));
    expect(await refusal('page', id)).toBeUndefined();
    expect(await toThePublisher(picture.url)).toBe(200);

    const told = await hook.during(() => replacePicture(admin, picture), 1);
    expect(told.length).toBeGreaterThan(0);
    expect((await asked(admin)).map((one) => one.id)).toContain(picture.id);
    for (const address of picture.urls) expect([address, await toThePublisher(address)]).toEqual([address, 404]);
    expect(await refusal('page', id)).toEqual([['picture,image', expect.stringContaining('Nobody has said yet')]]);

    const answered = await hook.during(() => answer(admin, picture, 'not_recognisable'), 1);
    expect(answered.length).toBeGreaterThan(0);
    expect(await toThePublisher(picture.url)).toBe(200);
    expect(await refusal('page', id)).toBeUndefined();
  });

  test('by a file that is refused stays as it was', async () => {
    const picture = await addPicture(admin);
    await answer(admin, picture, 'nobody');
    const form = new FormData();
    form.set('files', new Blob(['not a picture'], { type: 'image/jpeg' }), 'other.jpg');
    expect((await admin.request('POST', `/upload?id=${picture.id}`, form)).status).toBe(400);
    expect(await toThePublisher(picture.url)).toBe(200);
    expect((await asked(admin)).map(({ id }) => id)).not.toContain(picture.id);
  });
});

test('a picture in which people can be recognised is given to the public site while a consent covers it, and no longer', async () => {
  const lead = await admin.officer('safeguarding-lead');
  const picture = await addPicture(admin);
  // published before anybody was asked, or answered wrongly at first
  await answer(admin, picture, 'nobody');
  const id = await made('page', withPicture(picture));
  expect(await refusal('page', id)).toBeUndefined();
  expect(await toThePublisher(picture.url)).toBe(200);
  const version = textAt((await admin.request('GET', `/sanctuary/pictures/of/api::page.page/${id}?locale=en`)).body, 'pictures.0.version');
  expect((await admin.request('PUT', `/sanctuary/pictures/${picture.id}`, { people: 'recognisable', version })).status).toBe(204);
  for (const address of picture.urls) expect([address, await toThePublisher(address)]).toEqual([address, 404]);

  const record = { reference: 'P-1', media: [Number(picture.id)], scope: ['image'], channels: ['website'], languages: ['en'], highRisk: false, under18: false, givenOn: '2026-01-01', expiresOn: '2099-01-01' };
  const recordId = idOf(await lead.create('consent-record', record));
  expect(await toThePublisher(picture.url)).toBe(200);
  await lead.update('consent-record', recordId, { channels: ['print'] });
  expect(await toThePublisher(picture.url)).toBe(404);
});

test('an officer is told on the to-do card which entries wait for an answer', async () => {
  const picture = await addPicture(admin);
  const id = await made('page', { ...words, title: 'Waiting for an answer', body: `![A door](${picture.url})` });
  await admin.update('page', id, { title: 'تنتظر', summary: 'ملخص', body: `![باب](${picture.url})` }, 'ar');
  const group = async (officer: Admin): Promise<unknown> => {
    const groups = at((await officer.request('GET', '/sanctuary/todo')).body, 'groups');
    const todos = Array.isArray(groups) ? at(groups.find((one: unknown) => at(one, 'name') === 'pictures'), 'todos') : [];
    return Array.isArray(todos) ? todos.filter((todo: unknown) => textAt(todo, 'href').includes(id)) : [];
  };
  const waiting = [{ text: 'Waiting for an answer', note: 'Page. Say who is in one of its pictures: it cannot be published before.', href: `/content-manager/collection-types/api::page.page/${id}?plugins[i18n][locale]=en`, due: null }];
  expect(await group(admin)).toEqual(waiting);
  expect(await group(await admin.officer('communications-officer'))).toEqual(waiting);
  for (const role of ['translator', 'safeguarding-lead', 'partner-editor']) expect([role, await group(await admin.officer(role))]).toEqual([role, []]);
  await answer(admin, picture, 'nobody');
  expect(await group(admin)).toEqual([]);
});

test('a library without answers, as before this question was asked, goes on being shown where it is', async () => {
  const picture = await addPicture(admin);
  expect(await toThePublisher(picture.url)).toBe(200);
});

describe('beside the form of an entry', () => {
  const beside = (officer: Admin, type: string, id: string, locale = 'en'): Promise<Answer> => officer.request('GET', `/sanctuary/pictures/of/api::${type}.${type}/${id}?locale=${locale}`);

  test('stand the pictures of its fields and texts, each once, with what was said of them', async () => {
    const [first, second] = [await addPicture(admin, 'first.jpg'), await addPicture(admin, 'second.jpg')];
    await answer(admin, first, 'recognisable');
    const id = await made('page', { ...words, body: `![One](${first.url}) ![Two](${second.url}) ![Two](${second.url})`, picture: { image: Number(first.id), alt: 'One' } });
    const { status, body } = await beside(admin, 'page', id);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      mayAnswer: true,
      pictures: [
        { id: Number(first.id), name: 'first.jpg', people: 'recognisable', src: first.urls[2] },
        { id: Number(second.id), name: 'second.jpg', people: null, src: second.urls[2] },
      ],
    });
  });

  test('they are shown to who may read the entry, and may be answered by who keeps the library', async () => {
    const picture = await addPicture(admin);
    const id = await made('page', withPicture(picture));
    expect(at((await beside(await admin.officer('translator'), 'page', id)).body, 'mayAnswer')).toBe(false);
    expect(at((await beside(await admin.officer('communications-officer'), 'page', id)).body, 'mayAnswer')).toBe(true);
    const partner = await admin.officer('partner-editor');
    expect((await beside(partner, 'page', id)).status).toBe(403);
    const others = await made('organisation', { name: 'Theirs', logo: Number(picture.id) });
    expect(at((await beside(partner, 'organisation', others)).body, 'pictures')).toEqual([]);
    expect((await ask(`${cms.url}/sanctuary/pictures/of/api::page.page/${id}`)).status).toBe(401);
  });
});

test('what is said of the people in a picture leaves the admin by no door', async () => {
  const key = textAt((await admin.request('POST', '/admin/api-tokens', { name: 'Everything', description: '', type: 'full-access', lifespan: null })).body, 'data.accessKey');
  const picture = await addPicture(admin);
  await answer(admin, picture, 'not_recognisable');
  const id = await made('page', withPicture(picture));
  expect(await refusal('page', id)).toBeUndefined();

  expect(cms.log()).not.toContain('not_recognisable');

  const all = new Reader(cms, key);
  const answers = [
    await all.rest('/upload/files?pagination[limit]=100'),
    await all.rest(`/upload/files/${picture.id}?fields[0]=people&fields[1]=awaitsAnswer`),
    await all.rest('/pages?populate[picture][populate]=*'),
    await all.rest('/pages?populate[picture][populate][image][fields][0]=people'),
    await all.graphql('{ pages { picture { image { name people } } } }'),
    await all.graphql('{ pages { picture { image { name awaitsAnswer } } } }'),
    await new Reader(cms).graphql('{ pages { picture { image { name url } } } }'),
  ];
  expect(at(answers.at(-1)?.body, 'data.pages.0.picture.image.name')).toBe('garden.jpg');
  for (const { body } of answers) expect(JSON.stringify(body)).not.toMatch(/not_recognisable|"people":|"awaitsAnswer":/);
  // nor can it be found out by asking for those with an answer alone
  const [asGiven, asOther] = [await all.rest('/upload/files?filters[people][$eq]=not_recognisable'), await all.rest('/upload/files?filters[people][$eq]=nobody')];
  expect([asGiven.status, JSON.stringify(asGiven.body)]).toEqual([asOther.status, JSON.stringify(asOther.body)]);
});

test('what is said of the people in a picture is in no webhook, whoever set one up', async () => {
  const before = await startCms();
  await before.stop();
  const database = new DatabaseSync(path.join(before.dataDir, 'cms.sqlite'));
  const events = ['entry.create', 'entry.update', 'entry.publish', 'media.create', 'media.update', 'media.delete'];
  database.prepare('insert into strapi_webhooks (name, url, headers, events, enabled) values (?, ?, ?, ?, ?)').run('Another', `${hook.url}/another`, '{}', JSON.stringify(events), 1);
  database.close();
  const watched = await startCms({ dataDir: before.dataDir });
  try {
    const officer = await Admin.login(watched);
    const calls = await hook.during(async () => {
      const picture = await addPicture(officer);
      await answer(officer, picture, 'not_recognisable');
      const info = new FormData();
      info.set('fileInfo', JSON.stringify({ caption: 'Answered before' }));
      await officer.request('POST', `/upload?id=${picture.id}`, info);
      const id = idOf(await officer.create('page', { ...withPicture(picture) }));
      expect((await officer.action('page', id, 'publish')).status).toBe(200);
    }, 4);
    const told = calls.filter(({ path: address }) => address === '/another').map(({ body }) => textAt(body, 'event'));
    expect(told).toEqual(expect.arrayContaining(['media.create', 'media.update', 'entry.publish']));
    expect(JSON.stringify(calls)).toContain('Answered before');
    expect(JSON.stringify(calls)).not.toMatch(/not_recognisable|"people":|"awaitsAnswer":/);
  } finally {
    await discard(watched);
  }
});
