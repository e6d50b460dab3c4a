import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { Admin, idOf } from './lib/admin';
import { at, textAt, type Answer } from './lib/answer';
import { discard, startCms, type Cms } from './lib/cms';
import { listen, type Hook } from './lib/hook';
import { addPicture, answer as sayWhoIsIn } from './lib/pictures';
import { Reader } from './lib/reader';
import { remains, stores, tablesWithoutContent } from '../src/withdrawal/stores';

let hook: Hook;
beforeAll(async () => { hook = await listen(); });
afterAll(async () => {
  await discard(await running);
  await hook.close();
});

const start = (dataDir?: string): Promise<Cms> => startCms({ ...(dataDir && { dataDir }), variables: { PUBLISHER_URL: hook.url } });

let running: Promise<Cms> | undefined;
/** One CMS for the tests that do not stop it. */
const anyCms = (): Promise<Cms> => (running ??= start());

/** Stands in every field of a story that takes words; the bytes of its pictures hold another. */
const marker = 'Wunderblume';

async function picture(admin: Admin, name: string): Promise<{ id: number; url: string }> {
  const added = await addPicture(admin, name);
  expect(await sayWhoIsIn(admin, added, 'not_recognisable')).toBe(204);
  return { id: Number(added.id), url: added.url };
}

const record = (story: string, files: readonly number[], changes: object = {}): Record<string, unknown> => ({
  reference: 'P-014',
  stories: { connect: [{ documentId: story, locale: 'en' }] },
  media: files,
  scope: ['words', 'image'],
  channels: ['website'],
  languages: ['en', 'ar'],
  highRisk: false,
  under18: false,
  givenOn: '2026-01-01',
  expiresOn: '2099-01-01',
  ...changes,
});

const story = (image: { id: number; url: string }, inText: { url: string }): Record<string, unknown> => ({
  title: `${marker} title`,
  summary: `${marker} summary`,
  body: `${marker} body ![${marker}](${inText.url})`,
  pullQuote: `${marker} quote`,
  nameShown: `${marker} name`,
  contentNote: `${marker} note`,
  transcript: `${marker} transcript`,
  toConfirm: `${marker} to confirm`,
  ownerTeam: `${marker} team`,
  basis: 'own_story',
  images: [{ image: image.id, alt: `${marker} alt`, caption: `${marker} caption` }],
  sources: [{ title: `${marker} source`, url: 'https://example.org' }],
});

interface Told {
  readonly storyId: string;
  readonly recordId: string;
  readonly image: { id: number; url: string };
  readonly inText: { id: number; url: string };
}

/** A person's own story, public in two languages, with a draft beside it and two pictures. */
async function tell(admin: Admin, lead: Admin): Promise<Told> {
  const [image, inText] = [await picture(admin, 'image.jpg'), await picture(admin, 'in-text.jpg')];
  const storyId = idOf(await admin.create('story', story(image, inText)));
  const recordId = idOf(await lead.create('consent-record', record(storyId, [image.id, inText.id])));
  expect((await admin.action('story', storyId, 'publish')).status).toBe(200);
  await admin.update('story', storyId, { title: `${marker} عنوان`, summary: marker, body: marker }, 'ar');
  expect((await admin.action('story', storyId, 'publish', 'ar')).status).toBe(200);
  await admin.update('story', storyId, { ...story(image, inText), title: `${marker} draft` });
  return { storyId, recordId, image, inText };
}

async function filesOf(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
}

/** Every file of the CMS in which the marker stands. */
async function found(cms: Cms): Promise<string[]> {
  const files = await filesOf(cms.dataDir);
  const holding = await Promise.all(files.map(async (file) => ((await readFile(file)).includes(marker) ? [path.relative(cms.dataDir, file)] : [])));
  return holding.flat();
}

const uploads = async (cms: Cms): Promise<string[]> => (await filesOf(path.join(cms.dataDir, 'public/uploads'))).filter((file) => !file.endsWith('.gitkeep'));
const withdraw = (who: Admin, uid: 'story' | 'consent-record', documentId: string): Promise<Answer> => who.request('POST', '/sanctuary/withdrawals', { uid: `api::${uid}.${uid}`, documentId });

test('one act of the safeguarding lead takes a story away in every language, state and size, and it stays away', async () => {
  const cms = await start();
  const yesterday = await mkdtemp(path.join(tmpdir(), 'cms-yesterday-'));
  try {
    const admin = await Admin.login(cms);
    const lead = await admin.officer('safeguarding-lead');
    const { storyId, recordId, image, inText } = await tell(admin, lead);
    const other = await picture(admin, 'other.jpg');
    expect((await uploads(cms)).length).toBeGreaterThanOrEqual(3 * 3);
    expect(await found(cms)).not.toEqual([]);
    await admin.update('organisation', idOf(await admin.create('organisation', { name: 'Uses it too' })), { logo: image.id });
    await cms.stop();
    await cp(cms.dataDir, yesterday, { recursive: true });

    const again = await start(cms.dataDir);
    const leadAgain = await Admin.login(again).then((one) => one.officer('safeguarding-lead'));
    const asked = await withdraw(leadAgain, 'story', storyId);
    expect(asked.status).toBe(200);

    // nothing is left: no row, no byte of what was written, no picture in any size
    const reader = new Reader(again);
    expect(at((await reader.graphql('{ stories(locale: "*") { title } }')).body, 'data.stories')).toEqual([]);
    expect((await leadAgain.read('story', storyId)).status).toBe(404);
    expect(await uploads(again)).toEqual(expect.arrayContaining([expect.stringContaining(path.basename(other.url))]));
    for (const { url } of [image, inText]) expect((await uploads(again)).filter((file) => file.includes(path.parse(url).name))).toEqual([]);
    // the description of the picture that stays is the one place left
    await (await Admin.login(again)).request('DELETE', `/upload/files/${other.id}`);
    await (await Admin.login(again)).request('POST', '/sanctuary/withdrawals', { uid: 'api::story.story', documentId: storyId });
    expect(hook.tombstones).toEqual(expect.arrayContaining([expect.objectContaining({ uid: 'story', documentId: storyId, files: [image.url, inText.url].sort() })]));

    // the receipt has the times, and names nobody
    const receipt = await leadAgain.request('GET', `/sanctuary/withdrawals/${textAt(asked.body, 'withdrawals.0.id')}`);
    expect(receipt.body).toMatchObject({ askedAt: expect.any(String), cleared: [...stores, remains].map(({ name }) => ({ store: name, at: expect.any(String) })) });
    expect(at((await leadAgain.read('consent-record', recordId)).body, 'data.withdrawnOn')).toEqual(expect.any(String));
    expect((await withdraw(leadAgain, 'story', storyId)).status).toBe(404);
    await again.stop();
    expect(await found(again)).toEqual([]);

    // yesterday's database and pictures are put back: what was withdrawn does not come with them
    for (const name of ['cms.sqlite', 'public']) {
      await rm(path.join(cms.dataDir, name), { recursive: true, force: true });
      await cp(path.join(yesterday, name), path.join(cms.dataDir, name), { recursive: true });
    }
    for (const name of ['cms.sqlite-wal', 'cms.sqlite-shm']) await rm(path.join(cms.dataDir, name), { force: true });
    const restored = await start(cms.dataDir);
    expect(at((await new Reader(restored).graphql('{ stories(locale: "*") { title } }')).body, 'data.stories')).toEqual([]);
    expect((await (await Admin.login(restored)).read('story', storyId)).status).toBe(404);
    for (const { url } of [image, inText]) expect((await uploads(restored)).filter((file) => file.includes(path.parse(url).name))).toEqual([]);
    await restored.stop();
  } finally {
    await rm(yesterday, { recursive: true, force: true });
    await discard(cms);
  }
});

test('a CMS that lost even its ledger learns from the publisher what was withdrawn', async () => {
  const cms = await start();
  const yesterday = await mkdtemp(path.join(tmpdir(), 'cms-yesterday-'));
  try {
    const admin = await Admin.login(cms);
    const { storyId } = await tell(admin, admin);
    await cms.stop();
    await cp(cms.dataDir, yesterday, { recursive: true });
    const again = await start(cms.dataDir);
    expect((await withdraw(await Admin.login(again), 'story', storyId)).status).toBe(200);
    await again.stop();

    const restored = await start(yesterday);
    const reader = new Reader(restored);
    const deadline = Date.now() + 20_000;
    let stories: unknown;
    do stories = at((await reader.graphql('{ stories(locale: "*") { title } }')).body, 'data.stories');
    while (Array.isArray(stories) && stories.length > 0 && Date.now() < deadline);
    expect(stories).toEqual([]);
    await restored.stop();
  } finally {
    await rm(yesterday, { recursive: true, force: true });
    await discard(cms);
  }
});

test('a withdrawal that was cut off is ended by the next start, and its receipt has the times', async () => {
  const cms = await start();
  try {
    const admin = await Admin.login(cms);
    const { storyId, image } = await tell(admin, admin);
    await cms.stop();
    const id = randomUUID();
    await mkdir(path.join(cms.dataDir, 'tombstones'), { recursive: true });
    // written down, and then the power failed
    await writeFile(path.join(cms.dataDir, 'tombstones/cms.jsonl'), `${JSON.stringify({ id, at: new Date().toISOString(), uid: 'story', documentId: storyId, files: [image.url] })}\n`);
    const again = await start(cms.dataDir);
    const officer = await Admin.login(again);
    const receipt = await officer.request('GET', `/sanctuary/withdrawals/${id}`);
    expect(at(receipt.body, 'cleared')).toEqual([...stores, remains].map(({ name }) => ({ store: name, at: expect.any(String) })));
    // somebody still has the form open
    for (const locale of ['en', 'ar']) expect([locale, (await officer.update('story', storyId, { title: 'Back', summary: 'x', body: 'x' }, locale)).status]).toEqual([locale, 404]);
    await again.stop();
    const third = await start(cms.dataDir);
    expect(at((await (await Admin.login(third)).request('GET', `/sanctuary/withdrawals/${id}`)).body, 'cleared')).toEqual(at(receipt.body, 'cleared'));
    await third.stop();
  } finally {
    await discard(cms);
  }
});

test('a CMS does not start on a ledger that is damaged, rather than let something come back', async () => {
  const cms = await start();
  try {
    await cms.stop();
    await mkdir(path.join(cms.dataDir, 'tombstones'), { recursive: true });
    await writeFile(path.join(cms.dataDir, 'tombstones/cms.jsonl'), 'not JSON\n');
    await expect(start(cms.dataDir)).rejects.toThrow(/Line 1 of .*cms\.jsonl is damaged.*Put the line back from a backup/);
  } finally {
    await discard(cms);
  }
});

test('the officer may withdraw a story; a translator may not; the record takes all that it covers with it', async () => {
  const cms = await anyCms();
  const admin = await Admin.login(cms);
  const [officer, translator, lead] = [await admin.officer('communications-officer'), await admin.officer('translator'), await admin.officer('safeguarding-lead')];
  const first = await tell(admin, lead);
  expect((await withdraw(translator, 'story', first.storyId)).status).toBe(403);
  expect((await withdraw(officer, 'consent-record', first.recordId)).status).toBe(403);
  expect((await withdraw(officer, 'story', first.storyId)).status).toBe(200);
  const second = await tell(admin, lead);
  const alone = await picture(admin, 'alone.jpg');
  await lead.update('consent-record', second.recordId, { media: [second.image.id, second.inText.id, alone.id] });
  expect((await withdraw(lead, 'consent-record', second.recordId)).status).toBe(200);
  expect((await admin.read('story', second.storyId)).status).toBe(404);
  expect(await uploads(cms)).toEqual([]);
  expect(at((await lead.read('consent-record', second.recordId)).body, 'data.withdrawnOn')).toEqual(expect.any(String));
});

test('a record is withdrawn whatever it covers: pictures alone, or nothing yet', async () => {
  const cms = await anyCms();
  const admin = await Admin.login(cms);
  const face = await picture(admin, 'face.jpg');
  const withPicture = idOf(await admin.create('consent-record', { ...record('', [face.id]), stories: [] }));
  const empty = idOf(await admin.create('consent-record', { ...record('', []), stories: [] }));
  for (const id of [withPicture, empty]) {
    expect((await withdraw(admin, 'consent-record', id)).status).toBe(200);
    expect(at((await admin.read('consent-record', id)).body, 'data.withdrawnOn')).toEqual(expect.any(String));
  }
  expect(await uploads(cms)).toEqual([]);
  // what was withdrawn cannot be put to use afterwards
  const id = idOf(await admin.create('story', { title: 'Later', summary: 'x', body: 'x', basis: 'own_story' }));
  await admin.update('consent-record', empty, { stories: { connect: [{ documentId: id, locale: 'en' }] } });
  expect((await admin.action('story', id, 'publish')).status).toBe(400);
  expect((await withdraw(admin, 'consent-record', 'nosuchrecord')).status).toBe(404);
});

test('a made-up story leaves pictures behind that others use', async () => {
  const cms = await anyCms();
  const admin = await Admin.login(cms);
  const [own, shared] = [await picture(admin, 'own.jpg'), await picture(admin, 'shared.jpg')];
  const id = idOf(await admin.create('story', { ...story(own, shared), basis: 'illustration' }));
  await admin.create('page', { title: 'Another page', summary: 'In short.', body: `![The same](${shared.url})` });
  expect((await withdraw(admin, 'story', id)).status).toBe(200);
  const left = (await uploads(cms)).map((file) => path.basename(file));
  expect(left.filter((name) => name.includes(path.parse(shared.url).name))).not.toEqual([]);
  expect(left.filter((name) => name.includes(path.parse(own.url).name))).toEqual([]);
});

describe('time runs out', () => {
  const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

  /** As if that many days had passed: the calendar is the one thing that a test cannot turn. */
  function expireOn(cms: Cms, recordId: string, date: string): void {
    const database = new DatabaseSync(path.join(cms.dataDir, 'cms.sqlite'));
    database.prepare('update consent_records set expires_on = ?, updated_at = ? where document_id = ?').run(date, Date.now(), recordId);
    database.close();
  }

  test('an expired consent takes its story away for ever, by itself', async () => {
    const cms = await start();
    try {
      const admin = await Admin.login(cms);
      const { storyId, recordId } = await tell(admin, admin);
      // the second lock: from the day on nobody reads it, by whatever way, though nothing has looked at the calendar yet
      await admin.request('PUT', '/content-manager/single-types/api::home.home?locale=en', { heroTitle: 'Welcome', heroText: 'Here.', stories: { connect: [{ documentId: storyId, locale: 'en' }] }, locale: 'en' });
      await admin.request('POST', '/content-manager/single-types/api::home.home/actions/publish?locale=en', { locale: 'en' });
      expect(JSON.stringify((await new Reader(cms).graphql('{ home { stories { title } } }')).body)).toContain(marker);
      expireOn(cms, recordId, day(-1));
      expect(JSON.stringify((await new Reader(cms).graphql('{ home { stories { title } } }')).body)).not.toContain(marker);
      expect(at((await new Reader(cms).graphql('{ stories(locale: "*") { title } }')).body, 'data.stories')).toEqual([]);
      await cms.stop();
      const again = await start(cms.dataDir);
      expect((await (await Admin.login(again)).read('story', storyId)).status).toBe(404);
      expect(await uploads(again)).toEqual([]);
      await again.stop();
    } finally {
      await discard(cms);
    }
  });

  test('its keepers are reminded 60, 30 and 7 days before, once each, by a mail that tells nothing', async () => {
    const cms = await start();
    try {
      const admin = await Admin.login(cms);
      await admin.officer('safeguarding-lead');
      const { recordId } = await tell(admin, admin);
      await admin.update('consent-record', recordId, { reference: `${marker} reference` });
      const mails = async (): Promise<string[]> => Promise.all((await filesOf(path.join(cms.dataDir, 'mail')).catch(() => [])).sort().map((file) => readFile(file, 'utf8')));
      await cms.stop();
      const subjects: string[][] = [];
      for (const days of [61, 60, 30, 29, 7]) {
        expireOn(cms, recordId, day(days));
        const again = await start(cms.dataDir);
        await again.stop();
        subjects.push((await mails()).flatMap((mail) => /^Subject: (.*)$/m.exec(mail)?.[1] ?? []));
      }
      const [sixty, thirty, seven] = [60, 30, 7].map((days) => `A consent runs out within ${days} days`);
      expect(subjects).toEqual([[], [sixty], [sixty, thirty], [sixty, thirty], [sixty, thirty, seven]]);
      expect((await mails()).join('\n')).not.toContain(marker);
      expect((await mails()).join('\n')).toMatch(/^To: safeguarding-lead-/m);
    } finally {
      await discard(cms);
    }
  });
});

/** A mail server that takes mails for everybody but one. */
async function mailServer(refuses: string): Promise<{ readonly url: string; readonly taken: string[]; close(): void }> {
  const taken: string[] = [];
  const server = createServer((socket) => {
    let isText = false;
    socket.write('220 ready\r\n');
    socket.on('error', () => undefined);
    createInterface(socket).on('line', (line) => {
      if (isText) {
        if (line === '.') isText = !socket.write('250 taken\r\n');
        return;
      }
      const [, to] = /^RCPT TO:<(.*)>/.exec(line) ?? [];
      if (to !== undefined && to !== refuses) taken.push(to);
      isText = line === 'DATA';
      socket.write(line.startsWith('EHLO') ? '250 hello\r\n' : isText ? '354 go on\r\n' : to === refuses ? '550 nobody here\r\n' : line === 'QUIT' ? '221 bye\r\n' : '250 yes\r\n');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { url: `smtp://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`, taken, close: () => server.close() };
}

test('a lead whose mailbox is no more keeps nobody else from being reminded, nor has them reminded again and again', async () => {
  const cms = await start();
  let mails: Awaited<ReturnType<typeof mailServer>> | undefined;
  try {
    const admin = await Admin.login(cms);
    const emails: string[] = [];
    for (const lead of [await admin.officer('safeguarding-lead'), await admin.officer('safeguarding-lead')]) emails.push(textAt((await admin.request('GET', `/admin/users/${lead.id}`)).body, 'data.email'));
    const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    for (let count = 0; count < 2; count += 1) await admin.create('consent-record', { ...record('', [], { expiresOn: soon }), stories: [] });
    await cms.stop();
    mails = await mailServer(emails[0] ?? '');
    for (let count = 0; count < 2; count += 1) await (await startCms({ dataDir: cms.dataDir, variables: { PUBLISHER_URL: hook.url, SMTP_URL: mails.url } })).stop();
    expect(mails.taken).toEqual([emails[1], emails[1]]);
  } finally {
    mails?.close();
    await discard(cms);
  }
});

test('every table belongs to a store that a withdrawal clears, or holds no content', async () => {
  const cms = await anyCms();
  const schemas = (await filesOf(path.join(__dirname, '../src/api'))).filter((file) => file.endsWith('schema.json'));
  const types = await Promise.all(schemas.map(async (file) => textAt(JSON.parse(await readFile(file, 'utf8')), 'collectionName')));
  const ours = new RegExp(`^(components_|(${types.filter((name) => !name.startsWith('consent')).join('|')})(_|$))`);
  const database = new DatabaseSync(path.join(cms.dataDir, 'cms.sqlite'), { readOnly: true });
  const tables = database.prepare("select name from sqlite_master where type = 'table'").all().map(({ name }) => String(name));
  database.close();
  expect(tables.length).toBeGreaterThan(50);
  const known = [ours, ...stores.flatMap((store) => store.tables), ...tablesWithoutContent];
  expect(tables.filter((table) => !known.some((pattern) => pattern.test(table)))).toEqual([]);
});
