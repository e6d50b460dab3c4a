import { Admin, idOf } from './lib/admin';
import { at, type Answer } from './lib/answer';
import { discard, startCms, type Cms } from './lib/cms';
import { Reader } from './lib/reader';

let cms: Cms;
let admin: Admin;
const everything = (answers: readonly Answer[]): string => JSON.stringify(answers.map(({ body }) => body));

beforeAll(async () => {
  cms = await startCms();
  admin = await Admin.login(cms);
});
afterAll(() => discard(cms));

const guide = { title: 'Register with a doctor', summary: 'You have a right to one.', stage: 'first_week' };

describe('drafts', () => {
  const secret = 'Nobody outside may read this';
  let published: string;
  let topic: string;

  beforeAll(async () => {
    topic = idOf(await admin.create('topic', { name: 'Health' }));
    await admin.action('topic', topic, 'publish');
    const hidden = idOf(await admin.create('topic', { name: secret }));
    const unpublished = idOf(await admin.create('arrival-guide', { ...guide, title: secret }));
    published = idOf(
      await admin.create('arrival-guide', {
        ...guide,
        topics: { connect: [{ documentId: topic }, { documentId: hidden }] },
        relatedGuides: { connect: [{ documentId: unpublished }] },
        steps: [{ title: 'Find one', body: 'Ask.' }],
      }),
    );
    expect((await admin.action('arrival-guide', published, 'publish')).status).toBe(200);
    await admin.update('arrival-guide', published, { title: secret, toConfirm: secret });
    await admin.update('arrival-guide', published, { title: secret, summary: secret }, 'ar');
  });

  test('are not read over GraphQL, whichever way is tried', async () => {
    const reader = new Reader(cms);
    const ways = [
      '{ arrivalGuides(locale: "*") { title summary toConfirm topics { name } relatedGuides { title } } }',
      '{ arrivalGuides_connection(locale: "*") { nodes { title topics_connection { nodes { name } } relatedGuides_connection { nodes { title } } } } }',
      '{ arrivalGuides(locale: "*") { title topics(pagination: { limit: 100 }) { name } relatedGuides_connection(pagination: { limit: 100 }) { nodes { title } } steps(pagination: { limit: 100 }) { title services(pagination: { limit: 100 }) { name } } } }',
      '{ arrivalGuides(status: DRAFT) { title } }',
      '{ arrivalGuides(publicationFilter: NEVER_PUBLISHED) { title } }',
      '{ arrivalGuides(hasPublishedVersion: false) { title } }',
      '{ arrivalGuides { title localizations { title } } }',
      '{ arrivalGuides(filters: { localizations: { title: { contains: "Nobody" } } }) { title } }',
      '{ arrivalGuides(locale: "ar") { title } }',
      `{ arrivalGuide(documentId: "${published}", status: DRAFT) { title } }`,
      `{ arrivalGuide(documentId: "${published}", locale: "ar") { title } }`,
      '{ topics(locale: "*") { name } topics_connection(locale: "*") { nodes { name } } }',
      '{ uploadFiles { name } }',
    ];
    const answers = await Promise.all(ways.map((query) => reader.graphql(query)));
    answers.push(await reader.graphql('query ($s: PublicationStatus) { arrivalGuides(status: $s) { title } }', { s: 'DRAFT' }));
    expect(everything(answers)).not.toContain(secret);
    expect(at(answers[0]?.body, 'data.arrivalGuides')).toEqual([
      { title: guide.title, summary: guide.summary, toConfirm: null, topics: [{ name: 'Health' }], relatedGuides: [] },
    ]);
  });

  test('are not read over REST, whichever way is tried', async () => {
    const reader = new Reader(cms);
    const ways = [
      '/arrival-guides?locale=*&populate=*',
      '/arrival-guides?status=draft',
      '/arrival-guides?status=draft&populate=*',
      '/arrival-guides?publicationFilter=never-published',
      '/arrival-guides?hasPublishedVersion=false',
      '/arrival-guides?populate[localizations][fields][0]=title',
      '/arrival-guides?populate[topics][status]=draft&populate[relatedGuides][populate]=*',
      '/arrival-guides?filters[localizations][title][$contains]=Nobody',
      '/arrival-guides?sort=localizations.title',
      `/arrival-guides/${published}?status=draft`,
      `/arrival-guides/${published}?locale=ar`,
      '/topics?locale=*&status=draft',
      '/upload/files?populate=related',
    ];
    const answers = await Promise.all(ways.map((way) => reader.rest(way)));
    expect(everything(answers)).not.toContain(secret);
    expect(at(answers[0]?.body, 'data.0.title')).toBe(guide.title);
    expect(answers.slice(1, 5).map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    // a question about other languages is refused, not answered with “none”, which would tell as much
    expect(answers[7]?.status).toBe(400);
  });
});

test('the token reads what is published, in all languages', async () => {
  const reader = new Reader(cms);
  const page = idOf(await admin.create('page', { title: 'About', summary: 'What we do.', body: 'Words.' }));
  await admin.action('page', page, 'publish');
  await admin.update('page', page, { title: 'عن', summary: 'ما نفعله', body: 'كلمات' }, 'ar');
  expect((await admin.action('page', page, 'publish', 'ar')).status).toBe(200);
  const { body } = await reader.graphql('{ pages_connection(locale: "*", sort: ["documentId", "locale"]) { pageInfo { total } nodes { documentId locale title slug } } }');
  expect(at(body, 'data.pages_connection')).toEqual({
    pageInfo: { total: 2 },
    nodes: [
      { documentId: page, locale: 'ar', title: 'عن', slug: 'about' },
      { documentId: page, locale: 'en', title: 'About', slug: 'about' },
    ],
  });
});

test('lists inside of entries are whole, or as much as is asked for', async () => {
  const reader = new Reader(cms);
  const topics: string[] = [];
  for (const name of ['One', 'Two', 'Three']) {
    const id = idOf(await admin.create('topic', { name }));
    await admin.action('topic', id, 'publish');
    topics.push(id);
  }
  const steps = ['First', 'Second', 'Third'].map((title) => ({ title, body: 'Do it.', links: [{ label: title, url: 'https://example.org' }] }));
  const id = idOf(await admin.create('arrival-guide', { ...guide, title: 'Lists', steps, topics: { connect: topics.map((documentId) => ({ documentId })) } }));
  expect((await admin.action('arrival-guide', id, 'publish')).status).toBe(200);
  const read = async (selection: string): Promise<unknown> =>
    at((await reader.graphql(`{ arrivalGuides(filters: { slug: { eq: "lists" } }) { ${selection} } }`)).body, 'data.arrivalGuides.0');
  const all = 'pagination: { limit: 100 }';
  const whole = { topics: ['One', 'Two', 'Three'].map((name) => ({ name })), steps: ['First', 'Second', 'Third'].map((title) => ({ title, links: [{ label: title }] })) };
  expect(await read('topics { name } steps { title links { label } }')).toEqual(whole);
  expect(await read(`topics(${all}) { name } steps(${all}) { title links(${all}) { label } }`)).toEqual(whole);
  expect(await read(`topics_connection(${all}) { nodes { name } }`)).toEqual({ topics_connection: { nodes: whole.topics } });
  expect(await read('topics(pagination: { limit: 1 }) { name } steps(pagination: { start: 2, limit: 5 }) { title }')).toEqual({ topics: [{ name: 'One' }], steps: [{ title: 'Third' }] });
  expect(await read(`topics(${all}, sort: ["name:desc"]) { name }`)).toEqual({ topics: [{ name: 'Two' }, { name: 'Three' }, { name: 'One' }] });
  expect(await read(`topics(${all}, filters: { name: { eq: "Two" } }) { name }`)).toEqual({ topics: [{ name: 'Two' }] });
});

test('nobody else reads anything', async () => {
  for (const reader of [new Reader(cms, 'another-token'), new Reader(cms, '')]) {
    expect((await reader.rest('/topics')).status).toBe(401);
    expect((await reader.graphql('{ topics { name } }')).status).toBe(401);
  }
});

test('who edits an organisation is not told', async () => {
  const reader = new Reader(cms);
  const organisation = idOf(await admin.create('organisation', { name: 'Kind people', editors: { connect: [{ id: 1 }] } }));
  await admin.action('organisation', organisation, 'publish');
  const answers = [
    await reader.rest('/organisations?populate=*'),
    await reader.rest('/organisations?populate=editors'),
    await reader.rest('/organisations?filters[editors][email][$startsWith]=f'),
    await reader.rest('/organisations?populate=createdBy'),
    await reader.graphql('{ organisations { name editors { email } } }'),
    await reader.graphql('{ organisations(filters: { editors: { email: { startsWith: "f" } } }) { name } }'),
  ];
  expect(everything(answers)).not.toMatch(/first@example|editors":\[/);
  expect(answers[2]?.status).toBe(400);
});

describe('GraphQL', () => {
  const refusals: readonly (readonly [string, string])[] = [
    ['changes', 'mutation { createTopic(data: { name: "x" }) { documentId } }'],
    ['changes to files', 'mutation { deleteUploadFile(id: 1) { name } }'],
    ['questions about itself', '{ __schema { types { name } } }'],
    ['subscriptions', 'subscription { topics { name } }'],
    ['deep questions', `{ arrivalGuides { ${'relatedGuides { '.repeat(10)} title ${'} '.repeat(10)} } }`],
    ['many aliases', `{ ${Array.from({ length: 21 }, (_, n) => `a${n}: topics { name }`).join(' ')} }`],
    ['many aliases inside of a question', `{ topics { ${Array.from({ length: 21 }, (_, n) => `a${n}: name`).join(' ')} } }`],
    ['many aliases in fragments', `{ ...f } fragment f on Query { ${Array.from({ length: 21 }, (_, n) => `a${n}: topics { name }`).join(' ')} }`],
    ['long questions', `{ topics { ${'name '.repeat(5000)} } }`],
  ];
  test.each(refusals)('refuses %s', async (_, query) => {
    const { status, body } = await new Reader(cms).graphql(query);
    expect(status).toBe(400);
    expect(at(body, 'data')).toBeUndefined();
  });

  test('refuses batches, large bodies, other methods and kinds of body', async () => {
    const reader = new Reader(cms);
    const query = '{ topics { name } }';
    expect((await reader.post([{ query }, { query }])).status).toBe(400);
    expect((await reader.post({ query, variables: { x: 'x'.repeat(70_000) } })).status).toBe(413);
    const plain = { authorization: 'Bearer x', accept: 'text/html' };
    expect((await fetch(`${cms.url}/graphql`, { headers: plain })).status).toBe(405);
    expect((await fetch(`${cms.url}/graphql?query={topics{name}}`, { headers: plain })).status).toBe(405);
    expect((await fetch(`${cms.url}/graphql`, { method: 'POST', headers: plain, body: query })).status).toBe(415);
  });

  test('gives at most 100 entries at a time', async () => {
    const { body } = await new Reader(cms).graphql('{ topics_connection(pagination: { limit: 5000 }) { pageInfo { pageSize } } }');
    expect(at(body, 'data.topics_connection.pageInfo.pageSize')).toBe(100);
  });

  test('invites no page of another origin', async () => {
    for (const path of ['/graphql', '/api/topics', '/admin/login']) {
      for (const method of ['OPTIONS', 'POST']) {
        const { headers } = await fetch(`${cms.url}${path}`, { method, headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' } });
        expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
      }
    }
  });
});
