import { daysAfter, londonDay } from '../src/lib/london';
import { Admin, idOf } from './lib/admin';
import { ask, at } from './lib/answer';
import { cmsToken, discard, startCms, type Cms } from './lib/cms';
import { freePort } from './lib/free-port';
import { idle, Publisher } from './lib/publisher';

interface Line {
  readonly text: string;
  readonly note: string;
  readonly href: string;
  readonly due: string | null;
}

interface Group {
  readonly name: string;
  readonly title: string;
  readonly total: number;
  readonly todos: readonly Line[];
}

interface Card {
  readonly today: string;
  readonly groups: readonly Group[];
  readonly unknown: readonly string[];
}

const publisher = new Publisher();
let port: number;
let cms: Cms;
let admin: Admin;
let officer: Admin;
let translator: Admin;
let partner: Admin & { readonly id: string };

const inDays = (count: number): string => daysAfter(londonDay(new Date()), count);
const page = (title: string) => ({ title, summary: 'In short.', body: 'At length.', ownerTeam: 'Communities team' });

async function saved(type: string, data: Readonly<Record<string, unknown>>): Promise<string> {
  return idOf(await admin.create(type, data));
}

async function published(type: string, data: Readonly<Record<string, unknown>>): Promise<string> {
  const id = await saved(type, data);
  expect((await admin.action(type, id, 'publish')).status).toBe(200);
  return id;
}

async function cardOf(who: Admin): Promise<Card> {
  const { status, body } = await who.request('GET', '/sanctuary/todo');
  expect(status).toBe(200);
  return body as Card;
}

const group = (card: Card, name: string): Group | undefined => card.groups.find((one) => one.name === name);
const texts = (card: Card, name: string): string[] => (group(card, name)?.todos ?? []).map(({ text }) => text);

beforeAll(async () => {
  port = await freePort();
  await publisher.listen(port);
  publisher.answers.set('/status', idle);
  cms = await startCms({ variables: { PUBLISHER_URL: `http://127.0.0.1:${port}`, DEBUG: 'knex:query' } });
  admin = await Admin.login(cms);
  officer = await admin.officer('communications-officer');
  translator = await admin.officer('translator');
  partner = await admin.officer('partner-editor');
});
afterAll(async () => {
  await discard(cms);
  await publisher.stop();
});

describe('what must be checked again', () => {
  let late: string;
  beforeAll(async () => {
    await published('page', { ...page('In a month'), reviewBy: inDays(30) });
    late = await published('page', { ...page('Thirteen days late'), reviewBy: inDays(-13) });
    await published('service', { name: 'Due today', summary: 'Advice.', reviewBy: inDays(0), ownerTeam: 'Communities team' });
    await published('page', { ...page('Later than a month'), reviewBy: inDays(31) });
    await published('page', page('Without a day'));
    await saved('page', { ...page('Nobody reads this yet'), reviewBy: inDays(-100) });
  });

  it('is told by the day, of all types that the public has, and of no draft', async () => {
    const card = await cardOf(officer);
    expect(card.today).toBe(inDays(0));
    expect(group(card, 'reviews-due')).toEqual({
      name: 'reviews-due',
      title: 'Check again',
      total: 3,
      todos: [
        {
          text: 'Thirteen days late',
          note: expect.stringContaining('Page. Check that all of it is still true'),
          href: `/content-manager/collection-types/api::page.page/${late}?plugins[i18n][locale]=en`,
          due: inDays(-13),
        },
        expect.objectContaining({ text: 'Due today', note: expect.stringContaining('Service.'), due: inDays(0) }),
        expect.objectContaining({ text: 'In a month', due: inDays(30) }),
      ],
    });
  });

  it('is told once, however many languages there are', async () => {
    await admin.update('page', late, { title: 'متأخر', summary: 'باختصار.', body: 'بالتفصيل.' }, 'ar');
    expect((await admin.action('page', late, 'publish', 'ar')).status).toBe(200);
    expect(group(await cardOf(officer), 'reviews-due')?.total).toBe(3);
  });

  it('is done when the public has it, and not when it is only saved', async () => {
    await officer.update('page', late, { ...page('Thirteen days late'), reviewBy: inDays(300) });
    expect(texts(await cardOf(officer), 'reviews-due')).toContain('Thirteen days late');
    await officer.action('page', late, 'publish');
    expect(texts(await cardOf(officer), 'reviews-due')).toEqual(['Due today', 'In a month']);
  });

  it('is gone with what is taken off the site', async () => {
    const id = await published('page', { ...page('Soon gone'), reviewBy: inDays(-1) });
    expect(texts(await cardOf(officer), 'reviews-due')).toContain('Soon gone');
    await officer.action('page', id, 'unpublish');
    expect(texts(await cardOf(officer), 'reviews-due')).not.toContain('Soon gone');
  });

  it('is not asked of a translator or a safeguarding lead, who cannot do it', async () => {
    const lead = await admin.officer('safeguarding-lead');
    for (const who of [translator, lead]) expect(await cardOf(who)).toMatchObject({ groups: [], unknown: [] });
  });
});

test('an entry for which no team answers is named until one does', async () => {
  const id = await published('page', { ...page('Orphan'), ownerTeam: null });
  const other = await published('topic', { name: 'Orphan topic', ownerTeam: '' });
  expect(group(await cardOf(officer), 'without-owner')).toMatchObject({
    title: 'No team answers for it',
    total: 2,
    todos: [
      { text: 'Orphan', note: 'Page. Say which team answers for it.', due: null },
      { text: 'Orphan topic', href: `/content-manager/collection-types/api::topic.topic/${other}?plugins[i18n][locale]=en` },
    ],
  });
  await officer.update('page', id, page('Orphan'));
  await officer.action('page', id, 'publish');
  await officer.action('topic', other, 'unpublish');
  expect(group(await cardOf(officer), 'without-owner')).toBeUndefined();
});

test('settings that the public needs are asked for by the words of the form', async () => {
  const address = '/content-manager/single-types/api::settings.settings';
  const save = async (values: object) => {
    const body = { siteName: 'Sanctuary', councilName: 'A council', awardStatus: 'working_towards', motionDate: '2022', languagesOffered: ['en'], locale: 'en', ...values };
    expect((await officer.request('PUT', `${address}?locale=en`, body)).status).toBe(200);
    expect((await officer.request('POST', `${address}/actions/publish?locale=en`, body)).status).toBe(200);
  };
  expect(group(await cardOf(officer), 'empty-settings')).toMatchObject({ total: 1, todos: [{ text: 'Site settings', note: expect.stringContaining('not published yet') }] });
  await save({ quickExitUrl: 'https://www.bbc.co.uk/weather' });
  expect(group(await cardOf(officer), 'empty-settings')).toMatchObject({
    title: 'Site settings still empty',
    todos: [
      { text: 'Phone for the public', note: expect.stringContaining('contact page'), href: `${address}?plugins[i18n][locale]=en`, due: null },
      { text: 'E-mail for the public' },
    ],
  });
  await save({ quickExitUrl: 'https://www.bbc.co.uk/weather', contactEmail: 'sanctuary@example.gov.uk' });
  expect(texts(await cardOf(officer), 'empty-settings')).toEqual(['Phone for the public']);
  for (const who of [translator, partner]) expect(group(await cardOf(who), 'empty-settings')).toBeUndefined();
});

describe('what the publisher says', () => {
  const at = '2026-03-02T14:02:07.000Z';
  let guide: string;
  const heldIn = (locale: string, showing: string | null = null) => ({ uid: 'arrival-guide', documentId: guide, locale, revision: at, showing });
  const tell = (outcome: string, held: readonly object[], problems: readonly object[]) =>
    publisher.answers.set('/status', { ...idle, held, lastAttempt: { startedAt: at, endedAt: at, outcome, problems } });

  beforeAll(async () => {
    guide = await saved('arrival-guide', { title: 'See a doctor', summary: 'You can.', stage: 'first_week', steps: [{ title: 'Ask', body: 'Ask.' }], ownerTeam: 'A team' });
    await admin.update('arrival-guide', guide, { title: 'Лікар', summary: 'Так.' }, 'uk');
  });
  afterAll(() => publisher.answers.set('/status', idle));

  it('is told of entries that are held back, with the reason, what is not on the site at all first', async () => {
    tell('released', [heldIn('en', at), heldIn('uk')], [{ ...heldIn('uk'), field: 'summary', message: 'must not be empty' }]);
    expect(group(await cardOf(officer), 'held-back')).toEqual({
      name: 'held-back',
      title: 'Held back from the site',
      total: 2,
      todos: [
        {
          text: 'Лікар',
          note: 'Arrival guide, Ukrainian. Summary: must not be empty. It is not on the site.',
          href: `/content-manager/collection-types/api::arrival-guide.arrival-guide/${guide}?plugins[i18n][locale]=uk`,
          due: null,
        },
        expect.objectContaining({ text: 'See a doctor', note: expect.stringContaining('The public still sees the earlier version.') }),
      ],
    });
  });

  it('is told to a translator of translations, and to a partner of nothing that is not theirs', async () => {
    tell('released', [heldIn('en'), heldIn('uk')], []);
    expect(texts(await cardOf(translator), 'held-back')).toEqual(['Лікар']);
    expect((await cardOf(partner)).groups).toEqual([]);
  });

  it('is told of pictures that are missing on pages that went out', async () => {
    tell('released', [], [{ ...heldIn('en'), field: 'steps.0.picture', message: 'The file “/uploads/a.png” is no longer in the media library. Choose another one, or take it out.' }]);
    const card = await cardOf(officer);
    expect(group(card, 'held-back')).toBeUndefined();
    expect(group(card, 'missing-files')).toMatchObject({
      title: 'Pictures and files that are missing',
      total: 1,
      todos: [{ text: 'See a doctor', note: expect.stringContaining('“/uploads/a.png” is no longer in the media library') }],
    });
  });

  it('is told of what stands in everybody’s way', async () => {
    tell('failed', [], [{ ...heldIn('en'), field: 'slug', message: 'is taken twice' }]);
    const card = await cardOf(officer);
    expect(group(card, 'held-back')?.todos).toEqual([expect.objectContaining({ text: 'See a doctor', note: expect.stringContaining('nothing new goes to the site') })]);
    expect(group(card, 'missing-files')).toBeUndefined();
  });

  it('is said to be unknown while it does not answer, and hides nothing else', async () => {
    publisher.answers.delete('/status');
    const before = cms.log().length;
    const card = await cardOf(officer);
    expect(card.unknown).toEqual(['Held back from the site', 'Pictures and files that are missing']);
    expect(texts(card, 'reviews-due')).toContain('Due today');
    expect(cms.log().slice(before)).toContain('could not look up “held-back”');
  });
});

describe('a partner editor', () => {
  let own: string;
  beforeAll(async () => {
    const organisation = await published('organisation', { name: 'Ours', ownerTeam: 'A team', editors: { connect: [{ id: Number(partner.id) }] } });
    own = await published('service', { name: 'Our drop-in', summary: 'Come by.', reviewBy: inDays(-3), organisation: { connect: [{ documentId: organisation }] } });
    await published('service', { name: 'Their drop-in', summary: 'Come by.', reviewBy: inDays(-3) });
  });

  it('is asked to check what is theirs, and nothing that is for the council to do', async () => {
    const card = await cardOf(partner);
    expect(card.groups.map(({ name }) => name)).toEqual(['reviews-due']);
    expect(group(card, 'reviews-due')).toMatchObject({ total: 1, todos: [{ text: 'Our drop-in', due: inDays(-3) }] });
  });

  it('has done it by saving: the council publishes', async () => {
    await partner.update('service', own, { reviewBy: inDays(200) });
    expect((await cardOf(partner)).groups).toEqual([]);
    expect(texts(await cardOf(officer), 'reviews-due')).toContain('Our drop-in');
    await officer.action('service', own, 'publish');
    expect(texts(await cardOf(officer), 'reviews-due')).not.toContain('Our drop-in');
  });
});

test('ten times as much to do costs no more questions to the database, and is counted truly', async () => {
  const heldPages = (ids: readonly string[]) => ids.map((documentId) => ({ uid: 'page', documentId, locale: 'en', revision: '2026-03-02T14:02:07.000Z', showing: null }));
  const asked = async (held: readonly string[]) => {
    publisher.answers.set('/status', { ...idle, held: heldPages(held) });
    const before = cms.log().length;
    const card = await cardOf(officer);
    const statements = cms.log().slice(before).split('knex:query').length - 1;
    return { reviews: group(card, 'reviews-due')?.total ?? 0, listed: texts(card, 'reviews-due'), held: group(card, 'held-back')?.total, statements };
  };
  const ids = [await published('page', page('Held')), await published('page', page('Held too'))];
  await asked(ids);
  const few = await asked(ids);
  for (let number = 0; number < 60; number += 1) ids.push(await published('page', { ...page(`Page ${number}`), reviewBy: inDays(-200 + number) }));
  const many = await asked(ids);
  expect(many.reviews).toBe(few.reviews + 60);
  expect(many.listed).toEqual(Array.from({ length: 50 }, (_, number) => `Page ${number}`));
  expect([few.held, many.held]).toEqual([2, 62]);
  expect(few.statements).toBeGreaterThan(5);
  expect(many.statements).toBe(few.statements);
});

test('the card is for nobody outside', async () => {
  const address = `${cms.url}/sanctuary/todo`;
  expect((await ask(address)).status).toBe(401);
  expect((await ask(address, { headers: { authorization: `Bearer ${cmsToken}` } })).status).toBe(401);
  expect(at((await ask(address)).body, 'data')).toBeNull();
});
