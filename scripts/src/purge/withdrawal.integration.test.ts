import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Tombstone } from '@sanctuary/shared-types';
import { createLogger } from '../lib/logger.ts';
import { cleanUp } from '../testing/clean-up.ts';
import { filesHolding, readings } from '../testing/files-holding.ts';
import { keepBackWithdrawn } from './before-serving.ts';
import { stores, withoutContent } from './stores.ts';
import { Editor, type Uploaded } from './testing/editor.ts';
import { until, wholeSystem, type WholeSystem } from './testing/whole-system.ts';

jest.setTimeout(300_000);

// the tests follow one another in one system, as the days of a council do
let folder: string;
let system: WholeSystem;
let editor: Editor;
let week: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sanctuary-withdrawal-'));
  system = await wholeSystem(folder);
  editor = await Editor.logIn(system.cms);
  await editor.publishSingle('settings', { councilName: 'Kingston', siteName: 'Borough of Sanctuary', awardStatus: 'working_towards', languagesOffered: ['en', 'ar'] });
  week = await editor.publish('refugee-week', { year: 2026, startDate: '2026-06-15', endDate: '2026-06-21', theme: 'Courage' });
  await editor.publishSingle('home', { heroTitle: 'Welcome', heroText: 'You are safe here.' });
  await system.released();
});
afterAll(async () => {
  await system.stop();
  await cleanUp();
  await rm(folder, { recursive: true, force: true });
});

/** A story with its marker in every field and the pictures' names, on the home page, in a Refugee Week, in two languages. */
interface Told {
  readonly documentId: string;
  readonly marker: string;
  readonly pictures: readonly Uploaded[];
  readonly tombstone: Tombstone;
}

const fieldsOf = (marker: string, [first, second]: readonly Uploaded[]) => ({
  title: `Title ${marker}`,
  summary: `Summary ${marker}`,
  body: `Body ${marker}\n\n![Alt ${marker}](${second?.url})`,
  pullQuote: `Quote ${marker}`,
  nameShown: `Name ${marker}`,
  contentNote: `Note ${marker}`,
  transcript: `Transcript ${marker}`,
  toConfirm: `Confirm ${marker}`,
  ownerTeam: `Team ${marker}`,
  basis: 'illustration',
  images: [{ image: first?.id, alt: `Described ${marker}`, caption: `Caption ${marker}`, credit: `Credit ${marker}` }],
  sources: [],
});

async function tell(marker: string): Promise<Told> {
  const pictures = [await editor.upload(`${marker}-face.jpg`, 1000), await editor.upload(`${marker}-hands.jpg`, 400)];
  const documentId = await editor.publish('story', { ...fieldsOf(marker, pictures), slug: `${marker}-before`, refugeeWeek: { set: [{ documentId: week, locale: 'en' }] } });
  await editor.publish('story', { slug: `${marker}-slug` }, { of: documentId });
  const { title, summary, body, pullQuote } = fieldsOf(marker, pictures);
  await editor.publish('story', { title: `Arabic ${title}`, summary, body, pullQuote }, { locale: 'ar', of: documentId });
  await editor.publishSingle('home', { heroTitle: 'Welcome', heroText: 'You are safe here.', stories: { set: [{ documentId, locale: 'en' }] } });
  await system.released();
  return { documentId, marker, pictures, tombstone: { id: randomUUID(), at: new Date().toISOString(), uid: 'story', documentId, files: pictures.map(({ url }) => url) } };
}

/** So many releases more, each with another word on the home page. */
async function releases(count: number, story: Told): Promise<void> {
  for (let edit = 1; edit <= count; edit += 1) {
    await editor.publishSingle('home', { heroTitle: `Welcome, for the ${edit}th time`, heroText: 'You are safe here.', stories: { set: [{ documentId: story.documentId, locale: 'en' }] } });
    await system.released();
  }
}

const get = (address: string) => fetch(`${system.web}${address}`, { redirect: 'manual', headers: { 'sec-fetch-dest': 'document' } });
const pagesOf = ({ marker }: Told) => [`/stories/${marker}-slug/`, `/ar/stories/${marker}-slug/`, `/stories/${marker}-before/`];

/** Pieces from the middle of every published size, and of the originals. */
async function piecesOf({ pictures }: Told): Promise<Buffer[]> {
  const media = path.join(system.dataDir, 'media');
  const index = JSON.parse(await readFile(path.join(media, 'index.json'), 'utf8')) as Record<string, { file: { sha256: string } }>;
  const digests = pictures.map(({ url }) => index[url]?.file.sha256 ?? 'none');
  const names = (await readdir(media, { recursive: true })).filter((name) => digests.some((digest) => name.includes(digest)));
  expect(names.length).toBeGreaterThan(10);
  return Promise.all(names.map(async (name) => {
    const bytes = await readFile(path.join(media, name));
    return bytes.subarray(bytes.length >> 1, (bytes.length >> 1) + 64);
  }));
}

/** Every address that there is a file for: of the live release, and of the search indexes. */
async function addresses(): Promise<string[]> {
  return [...await addressesIn(path.join(system.dataDir, 'current/public')), ...await addressesIn(path.join(system.dataDir, 'search'))];
}

async function addressesIn(publicDir: string): Promise<string[]> {
  const entries = await readdir(publicDir, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.br')).map((entry) => `/${path.relative(publicDir, path.join(entry.parentPath, entry.name))}`.replace(/(^|\/)index\.html$/, '$1'));
}

/** Addresses that are answered with something of a story. */
async function answersHolding(wanted: readonly (string | Buffer)[], asked: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const address of asked) {
    const answer = await get(address);
    const texts = [Buffer.from([...answer.headers].flat().join('\n')), ...(answer.ok ? readings(address, Buffer.from(await answer.arrayBuffer())) : [Buffer.from(await answer.arrayBuffer())])];
    if (wanted.some((one) => texts.some((text) => text.includes(one)))) found.push(address);
  }
  return found;
}

const name = /^[0-9a-f]{16}$/;
const searchFiles = (...wanted: readonly (string | Buffer)[]) => filesHolding(path.join(system.dataDir, 'search'), ...wanted);

/** A story that search finds in both languages: otherwise nothing could be seen to go. */
async function expectFound({ marker }: Told): Promise<void> {
  await system.searches();
  const found = await searchFiles(marker);
  for (const language of ['en', 'ar']) expect(found.some((file) => file.startsWith(`_search/${language}/`) && file.includes('/fragment/'))).toBe(true);
}

/** Readers can search again, in both languages, and find nothing of it. */
async function expectSearchWithout({ marker }: Told): Promise<void> {
  await system.searches();
  expect(await (await get('/_search/indexes.json')).json()).toEqual({ en: expect.stringMatching(name), ar: expect.stringMatching(name) });
  expect(await searchFiles(marker)).toEqual([]);
}

async function expectNothingLeft({ marker }: Told, pieces: readonly Buffer[], formerly: readonly string[]): Promise<void> {
  const holding = await filesHolding(system.dataDir, marker, ...pieces);
  // files are known by their names, of which a tombstone has to tell
  expect(holding.filter((file) => file !== 'tombstones/publisher.jsonl')).toEqual([]);
  expect(await answersHolding([marker, ...pieces], [...new Set([...(await addresses()), ...formerly])])).toEqual([]);
  expect(system.log()).not.toContain(marker);
}

test('every file of the publisher’s side belongs to a store that is cleared, or holds no content', async () => {
  const known = [...stores.flatMap(({ files }) => files ?? []), ...withoutContent.map(({ files }) => files)];
  const entries = await readdir(system.dataDir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => path.relative(system.dataDir, path.join(entry.parentPath, entry.name)));
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => !known.some((pattern) => pattern.test(file)))).toEqual([]);
});

describe('a story with ten kept releases, a picture in nine sizes, and a preview that is open', () => {
  let story: Told;
  let pieces: Buffer[];
  let formerly: string[];
  let link: string;

  beforeAll(async () => {
    story = await tell('heronlantern');
    await releases(10, story);
    pieces = await piecesOf(story);
    formerly = [...await addresses(), ...pagesOf(story)];
    link = await editor.previewLink('story', story.documentId);
    for (const page of pagesOf(story).slice(0, 2)) for (let view = 0; view < 6; view += 1) expect((await get(page)).status).toBe(200);
    expect((await fetch(`${system.preview}/${link}/`)).status).toBe(200);
    await expectFound(story);
    // of the day before, and of a publisher that was killed
    const index = path.join(system.dataDir, 'search/_search/en', (await (await get('/_search/indexes.json')).json() as { en: string }).en);
    await cp(index, path.join(path.dirname(index), '00000000000000aa'), { recursive: true });
    await cp(index, path.join(system.dataDir, 'search/.making/en'), { recursive: true });
    formerly.push(...await addresses());
    // what the search must be able to find
    expect((await filesHolding(system.dataDir, story.marker)).length).toBeGreaterThan(50);
    expect((await answersHolding([story.marker, ...pieces], formerly)).length).toBeGreaterThan(15);
    expect((await system.publisher.releases()).length).toBe(10);
  });

  test('is gone with the answer, from all that is served within ten seconds, and from every file', async () => {
    const began = performance.now();
    const hidden = await system.withdraw(story.tombstone);
    expect(hidden.hiddenAt).not.toBeNull();
    for (const page of pagesOf(story)) expect((await get(page)).status).toBe(410);
    const answered = performance.now() - began;
    expect((await get('/_search/indexes.json')).status).toBe(404);
    expect(await searchFiles(story.marker)).toEqual([]);
    expect(await answersHolding(pieces, formerly.filter((address) => address.startsWith('/media/')))).toEqual([]);
    expect((await fetch(`${system.preview}/${link}/`)).status).toBe(410);

    while ((await answersHolding([story.marker], ['/', '/stories/', '/refugee-week/2026/', '/sitemap.xml', '/site-map/', '/ar/', '/ar/stories/'])).length > 0) expect(performance.now() - began).toBeLessThan(30_000);
    const served = performance.now() - began;
    const { cleared } = await system.untilDone(story.tombstone.id);
    process.stdout.write(`withdrawn: 410 after ${Math.round(answered)} ms, gone from what is served after ${Math.round(served)} ms, from every store after ${Math.round(performance.now() - began)} ms\n`);
    expect(new Set(cleared.map(({ store }) => store))).toEqual(new Set(stores.map(({ name }) => name)));
    await expectNothingLeft(story, pieces, formerly);
    await expectSearchWithout(story);
  });

  test('does not come back, though the CMS publishes it all the while and again', async () => {
    await editor.publish('story', { title: `Again ${story.marker}` }, { of: story.documentId });
    await editor.publish('update', { title: 'News', date: '2026-06-01', body: `Look.\n\n![Again](${story.pictures[0]?.url})` });
    await system.released();
    expect(await (await get('/news/')).text()).toContain('News');
    const files = await filesHolding(system.dataDir, ...pieces);
    expect(files).toEqual([]);
    expect(await answersHolding([`Again ${story.marker}`, ...pieces], [...await addresses(), ...formerly])).toEqual([]);
    await expectSearchWithout(story);
  });

  test('does not come back with a rollback to the oldest release, which is whole but for it', async () => {
    const oldest = (await system.publisher.releases()).at(-1)?.id;
    await system.publisher.rollBack(oldest);
    expect(await (await get('/')).text()).toContain('Welcome, for the');
    expect(await answersHolding([story.marker, ...pieces], [...await addresses(), ...formerly])).toEqual([]);
    await expectSearchWithout(story);
    await system.publisher.unlock();
  });
});

describe('another story, while no page can be made and a rollback holds the site', () => {
  let story: Told;
  let pieces: Buffer[];
  let formerly: string[];

  beforeAll(async () => {
    story = await tell('otterladder');
    await releases(2, story);
    await system.publisher.rollBack(undefined);
    pieces = await piecesOf(story);
    formerly = [...await addresses(), ...pagesOf(story)];
    await expectFound(story);
    await cp(system.dataDir, path.join(folder, 'yesterday'), { recursive: true, verbatimSymlinks: true });
    await system.breakBuilds(true);
  });

  test('is gone at once, and whatever names it is kept back', async () => {
    await system.withdraw(story.tombstone);
    for (const page of pagesOf(story)) expect((await get(page)).status).toBe(410);
    await until(async () => (await get('/')).status === 503);
    const home = await get('/stories/');
    expect([home.status, home.headers.get('retry-after')]).toEqual([503, '60']);
    expect(await home.text()).toMatch(/come back in a minute.*999/s);
    expect(await answersHolding([`Title ${story.marker}`, `Summary ${story.marker}`, `${story.marker}-slug`, ...pieces], formerly)).toEqual([]);
    expect((await get('/guides/')).status).toBe(200);
    expect((await get('/_search/indexes.json')).status).toBe(404);
    expect(await searchFiles(story.marker)).toEqual([]);
    expect((await system.receipt(story.tombstone.id)).doneAt).toBeNull();
  });

  test('is gone from every file when pages can be made again, and the rollback still holds', async () => {
    await system.breakBuilds(false);
    await system.untilDone(story.tombstone.id);
    expect((await get('/stories/')).status).toBe(200);
    await expectNothingLeft(story, pieces, formerly);
    await expectSearchWithout(story);
    expect(await system.status()).toMatchObject({ locked: true });
  });

  test('does not come back with all of yesterday but the ledger', async () => {
    await system.stopPublisher();
    for (const name of ['releases', 'publisher', 'media', 'current', 'search']) {
      await rm(path.join(system.dataDir, name), { recursive: true, force: true });
      await cp(path.join(folder, 'yesterday', name), path.join(system.dataDir, name), { recursive: true, verbatimSymlinks: true });
    }
    expect((await filesHolding(system.dataDir, story.marker)).length).toBeGreaterThan(20);
    expect((await searchFiles(story.marker)).length).toBeGreaterThan(1);
    // as `npm start` does before the web server begins
    await keepBackWithdrawn(system.dataDir, createLogger('start', { to: { write: () => undefined } }));
    for (const page of pagesOf(story)) expect((await get(page)).status).toBe(410);
    expect(await answersHolding([`Title ${story.marker}`, ...pieces], formerly)).toEqual([]);
    expect(await searchFiles(story.marker)).toEqual([]);
    await system.startPublisher();
    for (const page of pagesOf(story)) expect((await get(page)).status).not.toBe(200);
    await system.untilDone(story.tombstone.id);
    await expectNothingLeft(story, pieces, formerly);
    await expectSearchWithout(story);
  });
});
