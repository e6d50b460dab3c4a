import { Admin, idOf } from './lib/admin';
import { ask, at, textAt, type Answer } from './lib/answer';
import { cmsToken, discard, startCms, type Cms } from './lib/cms';
import { Reader } from './lib/reader';

let cms: Cms;
let admin: Admin;
beforeAll(async () => {
  cms = await startCms();
  admin = await Admin.login(cms);
});
afterAll(() => discard(cms));

type Data = Readonly<Record<string, unknown>>;
const message = (answer: Answer): string => textAt(answer.body, 'error.message');
const factOf = (key: string, more: Data = {}): Data => ({ key, value: '£49.18 a week', unit: 'money', asOf: '2026-05-10', sources: [{ title: 'GOV.UK', url: 'https://www.gov.uk/asylum-support' }], reviewBy: '2026-11-10', ...more });
const guideOf = (title: string, body: string): Data => ({ title, summary: 'In short.', stage: 'first_week', steps: [{ title: 'Read', body: 'Do it.' }, { title: 'Ask', body }] });

async function made(type: string, data: Data): Promise<string> {
  const answer = await admin.create(type, data);
  expect({ status: answer.status, words: answer.status === 201 ? '' : message(answer) }).toEqual({ status: 201, words: '' });
  return idOf(answer);
}

async function publish(type: string, id: string, locale = 'en'): Promise<void> {
  const answer = await admin.action(type, id, 'publish', locale);
  expect({ status: answer.status, words: answer.status === 200 ? '' : message(answer) }).toEqual({ status: 200, words: '' });
}

async function published(type: string, data: Data): Promise<string> {
  const id = await made(type, data);
  await publish(type, id);
  return id;
}

const uses = async (id: string, who = admin): Promise<unknown> => at((await who.request('GET', `/sanctuary/facts/${id}/uses`)).body, 'uses');

describe('a fact', () => {
  test('is published with its source and a day of checking it again, and read by the publisher', async () => {
    const id = await made('fact', { key: 'half-done', value: '£1', unit: 'money' });
    const refused = await admin.action('fact', id, 'publish');
    expect(message(refused)).toContain('Sources: Say where this comes from');
    expect(message(refused)).toContain('Review by: Say by when somebody must check it again');
    await published('fact', factOf('read-by-the-publisher'));
    const { body } = await new Reader(cms).graphql('{ facts(filters: { key: { eq: "read-by-the-publisher" } }) { key value unit asOf reviewBy sources { url } } }');
    expect(at(body, 'data.facts')).toEqual([{ key: 'read-by-the-publisher', value: '£49.18 a week', unit: 'money', asOf: '2026-05-10', reviewBy: '2026-11-10', sources: [{ url: 'https://www.gov.uk/asylum-support' }] }]);
  });

  test('has a code name that no other has, and that never changes once it is published', async () => {
    const id = await made('fact', factOf('first-name'));
    expect(message(await admin.create('fact', factOf('first-name')))).toBe('Key: Another fact has the code name “first-name”. Choose another, so that no text means the wrong one.');
    expect(message(await admin.create('fact', factOf('First Name')))).toBe('Key: “First Name” cannot be a code name. Use small letters a to z, numbers, and single hyphens between them, at most 60.');
    expect((await admin.update('fact', id, { key: 'second-name' })).status).toBe(200);
    await publish('fact', id);
    expect(message(await admin.update('fact', id, { key: 'third-name' }))).toBe('Key: It is published as “second-name”, and texts may name it so: this can never change. Put it back, or make another fact.');
    expect((await admin.update('fact', id, { key: 'second-name', value: '£50 a week' })).status).toBe(200);
  });

  test('keeps its code name while a draft names it', async () => {
    const id = await made('fact', factOf('only-drafts'));
    await made('page', { title: 'A draft', summary: 'Of {{fact:only-drafts}}.', body: 'Words.' });
    expect(message(await admin.update('fact', id, { key: 'renamed' }))).toBe('Key: Texts name it “only-drafts”: “A draft” (Page, English, draft). Put it back, or take its code out of them first.');
  });

  test('that is copied gets a code name of its own', async () => {
    const id = await made('fact', factOf('copied'));
    const copy = await admin.request('POST', `/content-manager/collection-types/api::fact.fact/clone/${id}?locale=en`, factOf('copied'));
    expect([copy.status, at((await admin.read('fact', idOf(copy))).body, 'data.key')]).toEqual([200, 'copied-2']);
  });
});

describe('a text', () => {
  beforeAll(async () => {
    await published('fact', factOf('weekly-money'));
    await made('fact', factOf('not-public-yet'));
  });

  test('with a fact that there is not is refused on saving, with the field and the nearest that there are', async () => {
    const answer = await admin.create('arrival-guide', guideOf('Refused', 'You get {{fact:weekly-mony}}.'));
    expect(answer.status).toBe(400);
    expect(at(answer.body, 'error.details.errors')).toMatchObject([{ path: ['steps', '1', 'body'], message: expect.stringContaining('There is no fact “weekly-mony”. Did you mean {{fact:weekly-money}}') }]);
    expect((await admin.create('arrival-guide', guideOf('{{fact:weekly-money}}', 'Words.'))).status).toBe(400);
  });

  test('in a translation is held to the same', async () => {
    const id = await made('arrival-guide', guideOf('Translated', 'You get {{fact:weekly-money}}.'));
    const translation = { title: 'مترجم', summary: 'ملخص {{fact:weekly-mony}}', steps: [] };
    expect(message(await admin.update('arrival-guide', id, translation, 'ar'))).toContain('Summary: There is no fact “weekly-mony”.');
    expect((await admin.update('arrival-guide', id, { ...translation, summary: 'ملخص {{fact:weekly-money}}' }, 'ar')).status).toBe(200);
  });

  test('with a fact that is not published can be saved, and published after it', async () => {
    const id = await made('page', { title: 'Waits', summary: 'Of {{fact:not-public-yet}}.', body: 'Words.' });
    expect(message(await admin.action('page', id, 'publish'))).toContain('Summary: The fact “not-public-yet” is not published. Publish it first, or take its code out.');
    const { body } = await admin.request('GET', '/content-manager/collection-types/api::fact.fact?locale=en&filters[key][$eq]=not-public-yet');
    await publish('fact', textAt(body, 'results.0.documentId'));
    await publish('page', id);
  });
});

describe('a fact in use', () => {
  let fact: string;
  let guide: string;
  let page: string;
  beforeAll(async () => {
    fact = await published('fact', factOf('in-use'));
    guide = await published('arrival-guide', guideOf('Asylum support', 'You get {{fact:in-use}}.'));
    await admin.update('arrival-guide', guide, { title: 'دعم', summary: '{{fact:in-use}}', steps: [{ title: 'أ', body: 'أ' }, { title: 'ب', body: 'ب' }] }, 'ar');
    page = await made('page', { title: 'Not public', summary: 'In short.', body: '| {{fact:in-use}} |' });
  });

  test('is listed with every text that uses it, in drafts too, before anything is saved', async () => {
    expect(await uses(fact)).toEqual(expect.arrayContaining([
      { entry: { title: 'Asylum support', kind: 'Arrival guide', language: 'English', href: `/content-manager/collection-types/api::arrival-guide.arrival-guide/${guide}?plugins[i18n][locale]=en` }, isPublished: true },
      { entry: { title: 'دعم', kind: 'Arrival guide', language: 'Arabic', href: expect.stringContaining('locale]=ar') }, isPublished: false },
      { entry: { title: 'Not public', kind: 'Page', language: 'English', href: expect.stringContaining(page) }, isPublished: false },
    ]));
    expect(await uses(fact)).toHaveLength(3);
  });

  test('cannot be unpublished or deleted, and the refusal says where it is used', async () => {
    for (const answer of [await admin.action('fact', fact, 'unpublish'), await admin.remove('fact', fact), await admin.remove('fact', fact, '*')]) {
      expect(answer.status).toBe(400);
      expect(message(answer)).toContain('The fact “in-use” is used, so it cannot go:');
      expect(message(answer)).toContain('“Asylum support” (Arrival guide, English)');
      expect(message(answer)).toContain('“دعم” (Arrival guide, Arabic, draft)');
      expect(message(answer)).toContain('“Not public” (Page, English, draft)');
    }
    expect((await admin.read('fact', fact, 'en', 'published')).status).toBe(200);
    const bulk = { documentIds: [fact] };
    await admin.request('POST', '/content-manager/collection-types/api::fact.fact/actions/bulkUnpublish', { ...bulk, locale: ['en'] });
    await admin.request('POST', '/content-manager/collection-types/api::fact.fact/actions/bulkDelete', bulk);
    expect((await admin.read('fact', fact, 'en', 'published')).status).toBe(200);
  });

  test('can lose a translation', async () => {
    await admin.update('fact', fact, { value: '49.18 جنيه' }, 'ar');
    await publish('fact', fact, 'ar');
    expect((await admin.action('fact', fact, 'unpublish', 'ar')).status).toBe(200);
  });

  test('can go once no text uses it, live or draft', async () => {
    await admin.update('page', page, { body: 'Words.' });
    await admin.update('arrival-guide', guide, { title: 'دعم', summary: 'ملخص', steps: [{ title: 'أ', body: 'أ' }, { title: 'ب', body: 'ب' }] }, 'ar');
    await admin.update('arrival-guide', guide, guideOf('Asylum support', 'Words.'));
    expect(message(await admin.action('fact', fact, 'unpublish'))).toContain('“Asylum support” (Arrival guide, English)');
    await publish('arrival-guide', guide);
    expect(await uses(fact)).toEqual([]);
    expect((await admin.action('fact', fact, 'unpublish')).status).toBe(200);
    expect((await admin.remove('fact', fact)).status).toBe(200);
  });
});

test('the list of facts is for officers who may read facts, and for nobody else', async () => {
  await published('fact', factOf('listed', { reviewBy: '2020-01-01' }));
  const officer = await admin.officer('translator');
  for (const who of [admin, officer]) {
    expect(at((await who.request('GET', '/sanctuary/facts')).body, 'facts')).toEqual(expect.arrayContaining([{ key: 'listed', value: '£49.18 a week', asOf: '2026-05-10', isPublished: true, isLate: true }]));
  }
  const partner = await admin.officer('partner-editor');
  for (const path of ['/sanctuary/facts', '/sanctuary/facts/abc/uses']) {
    expect((await partner.request('GET', path)).status).toBe(403);
    expect((await ask(`${cms.url}${path}`)).status).toBe(401);
    expect((await ask(`${cms.url}${path}`, { headers: { authorization: `Bearer ${cmsToken}` } })).status).toBe(401);
  }
  expect((await admin.request('GET', '/sanctuary/facts/abc/uses')).status).toBe(404);
});
