import { Admin, idOf } from './lib/admin';
import { at, textAt, type Answer } from './lib/answer';
import { discard, startCms, type Cms } from './lib/cms';
import { Reader } from './lib/reader';

let cms: Cms;
let admin: Admin;

beforeAll(async () => {
  cms = await startCms();
  admin = await Admin.login(cms);
});
afterAll(() => discard(cms));

const page = (title: string): Record<string, string> => ({ title, summary: 'In short.', body: 'At length.' });
const status = ({ status: code }: Answer): number => code;

async function published(type: string, data: Readonly<Record<string, unknown>>): Promise<string> {
  const id = idOf(await admin.create(type, data));
  expect(status(await admin.action(type, id, 'publish'))).toBe(200);
  return id;
}

test('a communications officer writes, translates, publishes and withdraws', async () => {
  const officer = await admin.officer('communications-officer');
  const id = idOf(await officer.create('page', page('News of the week')));
  expect(status(await officer.action('page', id, 'publish'))).toBe(200);
  expect(status(await officer.update('page', id, page('أخبار'), 'ar'))).toBe(200);
  expect(status(await officer.action('page', id, 'publish', 'ar'))).toBe(200);
  expect(status(await officer.action('page', id, 'unpublish'))).toBe(200);
  expect(status(await officer.request('PUT', '/content-manager/single-types/api::settings.settings?locale=en', { councilName: 'A council', siteName: 'Sanctuary', locale: 'en' }))).toBe(200);
  expect(status(await officer.request('GET', '/admin/users'))).toBe(403);
  expect(status(await officer.request('GET', '/admin/webhooks'))).toBe(403);
  expect(status(await officer.request('GET', '/admin/api-tokens'))).toBe(403);
});

describe('a translator', () => {
  let translator: Admin;
  let id: string;
  beforeAll(async () => {
    translator = await admin.officer('translator');
    id = await published('service', { name: 'Advice', summary: 'Free advice.', email: 'advice@example.org' });
  });

  test('writes and publishes translations', async () => {
    const answer = await translator.update('service', id, { name: 'نصيحة', summary: 'مجانية', email: 'changed@example.org', phones: [{ number: '1' }] }, 'ar');
    expect(status(answer)).toBe(200);
    expect(status(await translator.action('service', id, 'publish', 'ar'))).toBe(200);
    const { body } = await new Reader(cms).graphql('{ services(locale: "*") { locale name email phones { number } } }');
    expect(at(body, 'data.services')).toEqual(
      expect.arrayContaining([
        { locale: 'ar', name: 'نصيحة', email: 'advice@example.org', phones: [] },
        { locale: 'en', name: 'Advice', email: 'advice@example.org', phones: [] },
      ]),
    );
  });

  test('reads English, and neither changes, begins, publishes nor withdraws it', async () => {
    expect(status(await translator.read('service', id))).toBe(200);
    expect(status(await translator.update('service', id, { name: 'Mine now' }))).toBe(403);
    expect(status(await translator.create('service', { name: 'New', summary: 'New.' }))).toBe(403);
    expect(status(await translator.request('POST', `/content-manager/collection-types/api::service.service/clone/${id}?locale=en`, { name: 'New' }))).toBe(403);
    expect(status(await translator.action('service', id, 'publish'))).toBe(403);
    expect(status(await translator.action('service', id, 'unpublish'))).toBe(403);
    expect(status(await translator.remove('service', id))).toBe(403);
    const bulk = { documentIds: [id], locale: ['en', 'ar'] };
    await translator.request('POST', '/content-manager/collection-types/api::service.service/actions/bulkUnpublish', bulk);
    expect(at((await admin.read('service', id, 'en', 'published')).body, 'data.name')).toBe('Advice');
  });

  test('adds nothing to the media library', async () => {
    const form = new FormData();
    form.set('files', new Blob(['x']), 'x.png');
    expect(status(await translator.request('POST', '/upload', form))).toBe(403);
  });
});

describe('a partner editor', () => {
  let partner: Admin & { readonly id: string };
  let own: Record<'organisation' | 'service', string>;
  let others: typeof own;

  const pair = async (name: string, editors: readonly string[]): Promise<typeof own> => {
    const organisation = await published('organisation', { name, editors: { connect: editors.map((id) => ({ id: Number(id) })) } });
    const service = await published('service', { name: `${name} drop-in`, summary: 'Come by.', organisation: { connect: [{ documentId: organisation }] } });
    return { organisation, service };
  };

  beforeAll(async () => {
    partner = await admin.officer('partner-editor');
    own = await pair('Ours', [partner.id]);
    others = await pair('Theirs', []);
  });

  test('changes what is its own, for the council to publish', async () => {
    expect(status(await partner.update('organisation', own.organisation, { url: 'https://ours.example' }))).toBe(200);
    expect(status(await partner.update('service', own.service, { summary: 'Now on Fridays.' }))).toBe(200);
    expect(status(await partner.action('service', own.service, 'publish'))).toBe(403);
    expect(status(await partner.action('service', own.service, 'unpublish'))).toBe(403);
    expect(at((await admin.read('service', own.service)).body, 'data.summary')).toBe('Now on Fridays.');
    expect(at((await admin.read('service', own.service, 'en', 'published')).body, 'data.summary')).toBe('Come by.');
  });

  test("sees and changes nothing of others'", async () => {
    for (const type of ['organisation', 'service'] as const) {
      const list = await partner.request('GET', `/content-manager/collection-types/api::${type}.${type}?locale=en`);
      const results = at(list.body, 'results');
      expect(Array.isArray(results) ? results.map((one: unknown) => at(one, 'documentId')) : []).toEqual([own[type]]);
      expect(status(await partner.read(type, others[type]))).toBe(403);
      expect(status(await partner.update(type, others[type], { summary: 'Gone.', description: 'Gone.' }))).toBe(403);
      expect(status(await partner.create(type, { name: 'Another', summary: 'x' }))).toBe(403);
    }
    expect(status(await partner.request('GET', '/content-manager/collection-types/api::page.page?locale=en'))).toBe(403);
  });

  test('hands nothing over to anybody, and takes nothing', async () => {
    await partner.update('service', own.service, { organisation: { connect: [{ documentId: others.organisation }] }, slug: 'mine' });
    await partner.update('organisation', own.organisation, { editors: { connect: [{ id: 1 }] } });
    const service = await admin.read('service', own.service);
    expect(at(service.body, 'data.slug')).toBe('ours-drop-in');
    const organisations = await admin.request('GET', `/content-manager/relations/api::service.service/${own.service}/organisation?locale=en`);
    expect(at(organisations.body, 'results.0.documentId')).toBe(own.organisation);
    const editors = await admin.request('GET', `/content-manager/relations/api::organisation.organisation/${own.organisation}/editors?locale=en`);
    expect(at(editors.body, 'pagination.total')).toBe(1);
    expect(textAt(editors.body, 'results.0.id')).toBe(partner.id);
  });
});

test('a safeguarding lead reads everything and takes stories off, and nothing else', async () => {
  const lead = await admin.officer('safeguarding-lead');
  const story = await published('story', { ...page('A made-up story'), basis: 'illustration' });
  const other = await published('page', page('A page'));
  expect(status(await lead.read('story', story))).toBe(200);
  expect(status(await lead.read('page', other))).toBe(200);
  expect(status(await lead.update('story', story, { title: 'Changed' }))).toBe(403);
  expect(status(await lead.action('page', other, 'unpublish'))).toBe(403);
  expect(status(await lead.action('story', story, 'unpublish'))).toBe(200);
  expect(at((await new Reader(cms).graphql('{ stories { title } }')).body, 'data.stories')).toEqual([]);
});
