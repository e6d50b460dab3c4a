import { Admin, idOf } from './lib/admin';
import { discard, startCms, type Cms } from './lib/cms';
import { Reader } from './lib/reader';

let cms: Cms;
let admin: Admin;
let reader: Reader;

beforeAll(async () => {
  cms = await startCms({ variables: { DEBUG: 'knex:query' } });
  admin = await Admin.login(cms);
  reader = new Reader(cms);
});
afterAll(() => discard(cms));

async function publishGuide(title: string, topic: string, service: string): Promise<string> {
  const one = (documentId: string) => ({ connect: [{ documentId }] });
  const steps = ['First', 'Then'].map((step) => ({ title: step, body: 'Do it.', services: one(service), links: [{ label: step, url: 'https://example.org' }] }));
  const guide = idOf(await admin.create('arrival-guide', { title, summary: 'In short.', stage: 'first_week', topics: one(topic), relatedServices: one(service), steps }));
  expect((await admin.action('arrival-guide', guide, 'publish')).status).toBe(200);
  return guide;
}

async function published(type: string, data: Readonly<Record<string, unknown>>): Promise<string> {
  const id = idOf(await admin.create(type, data));
  expect((await admin.action(type, id, 'publish')).status).toBe(200);
  return id;
}

const query = `query ($id: IDFilterInput) { arrivalGuides_connection(locale: "*", filters: { documentId: $id }, pagination: { limit: 100 }) {
  nodes { title sources(pagination: { limit: 100 }) { title } topics_connection(pagination: { limit: 100 }) { nodes { documentId } } relatedGuides_connection(pagination: { limit: 100 }) { nodes { documentId } }
    steps(pagination: { limit: 100 }) { title links(pagination: { limit: 100 }) { url } timeLimit { days } services_connection(pagination: { limit: 100 }) { nodes { documentId } } } }
  pageInfo { total } } }`;

/** How many statements the database gets while a question is answered. */
async function statements(id: object): Promise<{ readonly count: number; readonly entries: number }> {
  const before = cms.log().length;
  const { body } = await reader.graphql(query, { id });
  const said = cms.log().slice(before);
  const entries = JSON.stringify(body).split('"steps"').length - 1;
  return { count: said.split('knex:query').length - 1, entries };
}

test('reading ten times as many entries, with all that belongs to them, costs no more statements', async () => {
  const topic = await published('topic', { name: 'Health' });
  const service = await published('service', { name: 'Advice', summary: 'Free advice.' });
  const guides: string[] = [];
  for (let number = 0; number < 20; number += 1) guides.push(await publishGuide(`Guide ${number}`, topic, service));
  await statements({ notNull: true });
  const [two, twenty] = [await statements({ in: guides.slice(0, 2) }), await statements({ notNull: true })];
  expect([two.entries, twenty.entries]).toEqual([2, 20]);
  expect(two.count).toBeGreaterThan(5);
  expect(twenty.count).toBe(two.count);
});
