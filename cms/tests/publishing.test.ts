import { Admin, idOf } from './lib/admin';
import { at, textAt, type Answer } from './lib/answer';
import { discard, publisherSecret, startCms, type Cms } from './lib/cms';
import { listen, type Hook } from './lib/hook';
import { Reader } from './lib/reader';

let cms: Cms;
let hook: Hook;
let admin: Admin;
let reader: Reader;

beforeAll(async () => {
  hook = await listen();
  cms = await startCms({ variables: { PUBLISHER_URL: hook.url } });
  admin = await Admin.login(cms);
  reader = new Reader(cms);
});
afterAll(async () => {
  await discard(cms);
  await hook.close();
});

const message = (answer: Answer): string => textAt(answer.body, 'error.message');

async function made(type: string, data: Readonly<Record<string, unknown>>): Promise<string> {
  const answer = await admin.create(type, data);
  expect(answer.status).toBe(201);
  return idOf(answer);
}

async function published(type: string, data: Readonly<Record<string, unknown>>): Promise<string> {
  const id = await made(type, data);
  const answer = await admin.action(type, id, 'publish');
  expect({ status: answer.status, body: answer.status === 200 ? '' : answer.body }).toEqual({ status: 200, body: '' });
  return id;
}

const page = (title: string): Record<string, string> => ({ title, summary: 'In short.', body: 'At length.' });

describe('the publisher', () => {
  test('is told that something changed, and nothing more', async () => {
    const id = await made('page', page('Told'));
    const onDraft = await hook.during(() => admin.update('page', id, { summary: 'Not public yet.' }), 0);
    expect(onDraft).toEqual([]);
    for (const action of ['publish', 'unpublish'] as const) {
      const [call, ...more] = await hook.during(() => admin.action('page', id, action), 1);
      expect(more).toEqual([]);
      expect(call).toEqual({
        path: '/hooks/cms',
        authorization: `Bearer ${publisherSecret}`,
        body: { event: 'content.changed', createdAt: expect.any(String) },
      });
    }
    expect(await hook.during(() => admin.remove('page', id), 1)).toHaveLength(1);
  });

  test('is told of a language that is removed, with all that is in it', async () => {
    const id = await published('page', page('In Polish too'));
    await admin.update('page', id, page('Po polsku'), 'pl');
    await admin.action('page', id, 'publish', 'pl');
    const languages = (await admin.request('GET', '/i18n/locales')).body;
    const polish = Array.isArray(languages) ? languages.find((one: unknown) => at(one, 'code') === 'pl') : undefined;
    const calls = await hook.during(() => admin.request('DELETE', `/i18n/locales/${textAt(polish, 'id')}`), 1);
    expect(calls.length).toBeGreaterThanOrEqual(1);
  });

  test('is not told of what was refused', async () => {
    const id = await made('story', { ...page('Mine'), basis: 'own_story' });
    expect(await hook.during(() => admin.action('story', id, 'publish'), 0)).toEqual([]);
  });
});

describe('an address', () => {
  test('is made from the English title, and no two entries have the same', async () => {
    const first = await admin.create('page', page('Café & Welcome space'));
    expect(at(first.body, 'data.slug')).toBe('cafe-welcome-space');
    const second = await admin.create('page', page('Café & Welcome space'));
    expect(at(second.body, 'data.slug')).toBe('cafe-welcome-space-2');
  });

  test.each([
    ['cafe-welcome-space', 'Another page has, or had, the address'],
    ['a-z', 'The site uses “a-z”'],
    ['x'.repeat(81), 'Make it 80 or fewer'],
    ['../etc', 'only small letters'],
    ['Großes', 'only small letters'],
  ])('cannot be %s', async (slug, words) => {
    const answer = await admin.create('page', { ...page('Chosen address'), slug });
    expect(answer.status).toBe(400);
    expect(message(answer)).toContain(words);
    expect(at(answer.body, 'error.details.errors.0.path')).toEqual(['slug']);
  });

  test('that was public is kept when it changes, in every language, and nobody else may take it', async () => {
    const id = await published('page', page('Old name'));
    await admin.update('page', id, page('اسم'), 'ar');
    await admin.action('page', id, 'publish', 'ar');
    await admin.update('page', id, { slug: 'never-public' });
    await admin.update('page', id, { slug: 'new-name' });
    expect((await admin.action('page', id, 'publish')).status).toBe(200);
    const { body } = await reader.graphql('query ($id: ID) { pages(locale: "*", filters: { documentId: { eq: $id } }) { locale slug formerSlugs } }', { id });
    expect(at(body, 'data.pages')).toEqual(
      expect.arrayContaining(['en', 'ar'].map((locale) => ({ locale, slug: 'new-name', formerSlugs: ['old-name'] }))),
    );
    expect((await admin.create('page', { ...page('Thief'), slug: 'old-name' })).status).toBe(400);
    await admin.update('page', id, { slug: 'old-name' });
    await admin.action('page', id, 'publish');
    expect(at((await admin.read('page', id)).body, 'data.formerSlugs')).toEqual(['new-name']);
  });

  test('is not changed in a translation', async () => {
    const id = await made('page', page('Same everywhere'));
    const answer = await admin.update('page', id, { ...page('في كل مكان'), slug: 'elsewhere' }, 'ar');
    expect(answer.status).toBe(400);
    expect(message(answer)).toBe('Slug: This is the same in every language. Change it in English, and it changes everywhere. If somebody has just done so, load this page again.');
    expect((await admin.update('page', id, { ...page('في كل مكان'), slug: 'same-everywhere' }, 'ar')).status).toBe(200);
  });
});

describe('a translation', () => {
  test('needs English first', async () => {
    const answer = await admin.create('page', page('أولاً'), 'ar');
    expect(message(answer)).toBe('This is not there in English yet. Write it in English first, then translate it.');
    const id = await made('page', page('English draft'));
    await admin.update('page', id, page('مسودة'), 'ar');
    expect(message(await admin.action('page', id, 'publish', 'ar'))).toContain('The English entry is not published');
  });

  test('never publishes what is unfinished in English', async () => {
    const phones = [{ label: 'Office', number: '020 1111 1111' }];
    const id = await published('service', { name: 'Advice', summary: 'Free advice.', phones, ageMin: 18 });
    await admin.update('service', id, { ageMin: 16, phones: [{ label: 'Office', number: '020 2222 2222' }], name: 'Unfinished' });
    const translation = await admin.update('service', id, { name: 'نصيحة', summary: 'نصيحة مجانية' }, 'ar');
    expect(translation.status).toBe(200);
    expect((await admin.action('service', id, 'publish', 'ar')).status).toBe(200);
    const { body } = await reader.graphql('query ($id: ID) { services(locale: "*", filters: { documentId: { eq: $id } }) { locale name ageMin phones { number } } }', { id });
    expect(at(body, 'data.services')).toEqual(
      expect.arrayContaining([
        { locale: 'en', name: 'Advice', ageMin: 18, phones: [{ number: '020 1111 1111' }] },
        { locale: 'ar', name: 'نصيحة', ageMin: 18, phones: [{ number: '020 1111 1111' }] },
      ]),
    );
    const draft = await admin.read('service', id);
    expect([at(draft.body, 'data.ageMin'), at(draft.body, 'data.phones.0.number')]).toEqual([16, '020 2222 2222']);
    expect((await admin.action('service', id, 'publish')).status).toBe(200);
    const after = await reader.graphql('query ($id: ID) { services(locale: "*", filters: { documentId: { eq: $id } }) { ageMin } }', { id });
    expect(at(after.body, 'data.services')).toEqual([{ ageMin: 16 }, { ageMin: 16 }]);
  });

  test('can be saved as the admin sends it, facts unchanged', async () => {
    const schedules = [{ day: 'monday', opens: '09:30', closes: '12:00', repeats: 'weekly' }];
    const id = await made('service', { name: 'Drop in', summary: 'Come by.', schedules, languages: ['en', 'ar'], sources: [{ title: 'Leaflet' }] });
    await admin.update('service', id, { name: 'زيارة', summary: 'تعال' }, 'ar');
    const { body } = await admin.read('service', id, 'ar');
    const form = at(body, 'data');
    expect(at(form, 'schedules.0.uuid')).toMatch(/^[0-9a-f-]{36}$/);
    const again = await admin.update('service', id, { ...(typeof form === 'object' ? form : {}), summary: 'تعال إلينا', topics: { connect: [], disconnect: [] } }, 'ar');
    expect({ status: again.status, words: again.status === 200 ? '' : message(again) }).toEqual({ status: 200, words: '' });
    const changed = await admin.update('service', id, { schedules: [{ day: 'tuesday', opens: '09:30', closes: '12:00', repeats: 'weekly' }] }, 'ar');
    expect(message(changed)).toContain('Schedules: This is the same in every language.');
  });

  test('goes when English goes', async () => {
    const id = await published('page', page('Short-lived'));
    await admin.update('page', id, page('قصير'), 'ar');
    await admin.action('page', id, 'publish', 'ar');
    await admin.action('page', id, 'unpublish', 'en');
    const { body } = await reader.graphql('query ($id: ID) { pages(locale: "*", filters: { documentId: { eq: $id } }) { locale } }', { id });
    expect(at(body, 'data.pages')).toEqual([]);
    expect(at((await admin.read('page', id, 'ar')).body, 'data.title')).toBe('قصير');
  });

  test('goes, and stays as a draft, when English is deleted', async () => {
    const id = await published('page', page('Deleted in English'));
    await admin.update('page', id, page('محذوف'), 'ar');
    await admin.action('page', id, 'publish', 'ar');
    const [call, ...more] = await hook.during(() => admin.remove('page', id), 1);
    expect([call?.path, more]).toEqual(['/hooks/cms', []]);
    const { body } = await reader.graphql('query ($id: ID) { pages(locale: "*", filters: { documentId: { eq: $id } }) { locale } }', { id });
    expect(at(body, 'data.pages')).toEqual([]);
    expect(at((await admin.read('page', id, 'ar')).body, 'data.title')).toBe('محذوف');
    expect(message(await admin.action('page', id, 'publish', 'ar'))).toContain('not');
  });

  test('can go alone', async () => {
    const id = await published('page', page('Stays'));
    await admin.update('page', id, page('يذهب'), 'ar');
    await admin.action('page', id, 'publish', 'ar');
    await admin.action('page', id, 'unpublish', 'ar');
    const { body } = await reader.graphql('query ($id: ID) { pages(locale: "*", filters: { documentId: { eq: $id } }) { locale } }', { id });
    expect(at(body, 'data.pages')).toEqual([{ locale: 'en' }]);
  });
});

describe('what is wrong is refused whole, with words', () => {
  test('in a draft: text that the site would not show, and boxes that are not there', async () => {
    const answer = await admin.create('arrival-guide', {
      title: 'Wrong',
      audience: ['refugees', 'martians'],
      steps: [{ title: 'One', body: 'Fine.' }, { title: 'Two', body: '# Loud\n\n<b>x</b>' }],
    });
    expect(answer.status).toBe(400);
    expect(at(answer.body, 'error.details.errors')).toMatchObject([
      { path: ['audience'] },
      { path: ['steps', '1', 'body'], message: expect.stringContaining('heading of the highest level') },
      { path: ['steps', '1', 'body'], message: expect.stringContaining('is HTML') },
    ]);
    const { body } = await admin.request('GET', '/content-manager/collection-types/api::arrival-guide.arrival-guide?locale=en');
    expect(at(body, 'pagination.total')).toBe(0);
  });

  test('a published page stays as it was when its next version is refused', async () => {
    const id = await published('event', { title: 'Fair', summary: 'A fair.', startDate: '2027-06-19' });
    await admin.update('event', id, { startDate: null });
    const answer = await admin.action('event', id, 'publish');
    expect(message(answer)).toContain('Say when the event is');
    const { body } = await reader.graphql('{ events { startDate } }');
    expect(at(body, 'data.events')).toEqual([{ startDate: '2027-06-19' }]);
  });

  test('an identifier is made once and never changes', async () => {
    const answer = await admin.create('page', page('Identified'));
    const uuid = textAt(answer.body, 'data.uuid');
    const changed = await admin.update('page', idOf(answer), { uuid: '00000000-0000-4000-8000-000000000000' });
    expect(changed.status).toBe(400);
    expect(at((await admin.update('page', idOf(answer), { uuid, title: 'Still' })).body, 'data.uuid')).toBe(uuid);
  });

  test('a copy is an entry of its own', async () => {
    const schedules = [{ day: 'monday', opens: '09:30', closes: '12:00', repeats: 'weekly' }];
    const id = await published('service', { name: 'Original', summary: 'First.', schedules });
    const form = at((await admin.read('service', id)).body, 'data');
    const copy = await admin.request('POST', `/content-manager/collection-types/api::service.service/clone/${id}?locale=en`, { ...(typeof form === 'object' ? form : {}) });
    expect(copy.status).toBe(200);
    const original = at((await admin.read('service', id)).body, 'data');
    const copied = at((await admin.read('service', idOf(copy))).body, 'data');
    expect(at(copied, 'slug')).toBe('original-2');
    expect(at(copied, 'uuid')).not.toBe(at(original, 'uuid'));
    expect(at(copied, 'schedules.0.uuid')).toMatch(/^[0-9a-f-]{36}$/);
    expect(at(copied, 'schedules.0.uuid')).not.toBe(at(original, 'schedules.0.uuid'));
  });
});
