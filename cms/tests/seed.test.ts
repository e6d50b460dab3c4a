import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { Admin } from './lib/admin';
import { at, textAt } from './lib/answer';
import { cmsToken, firstAdministrator, publisherSecret, startCms, templateVariable, type Cms } from './lib/cms';
import { Reader } from './lib/reader';

const root = path.resolve(__dirname, '..');
let folder: string;
let dataDir: string;
let running: Cms | undefined;

const entry = async (file: string, value: unknown): Promise<void> => {
  await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
  await writeFile(path.join(folder, file), JSON.stringify(value));
};

/** Runs the command on the CMS's folder while the CMS is not running. */
function seed(): Promise<{ readonly code: number; readonly output: string }> {
  const env = {
    PATH: process.env['PATH'],
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
    DATA_DIR: dataDir,
    CMS_TOKEN: cmsToken,
    PUBLISHER_SECRET: publisherSecret,
    ADMIN_EMAIL: firstAdministrator.email,
    ADMIN_PASSWORD: firstAdministrator.password,
  };
  return new Promise((resolve) => {
    execFile(process.execPath, ['--env-file=build.env', 'dist/src/commands/seed.js', folder], { cwd: root, env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr });
    });
  });
}

/** The CMS on what was seeded so far, with an officer and a reader at its doors. */
async function open(): Promise<{ readonly admin: Admin; readonly reader: Reader }> {
  running ??= await startCms({ dataDir });
  return { admin: await Admin.login(running), reader: new Reader(running) };
}

async function close(): Promise<void> {
  await running?.stop();
  running = undefined;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'seed-test-'));
  await entry('topic/health.json', { shared: { slug: 'health' }, en: { name: 'Health' }, uk: { name: 'Здоров’я' } });
  await entry('topic/food.json', { shared: { slug: 'food' }, en: { name: 'Food' } });
  await entry('service/clinic.json', { shared: { slug: 'clinic', topics: ['health', 'food'], schedules: [{ day: 'monday', opens: '09:00', closes: '10:00' }] }, en: { name: 'Clinic', summary: 'A clinic.' } });
  const steps = [{ title: 'Go', body: ['One line', '', 'and another.'], services: ['clinic'], timeLimit: { days: 42, countedFrom: 'the letter' } }];
  await entry('arrival-guide/a.json', { shared: { slug: 'a', stage: 'first_day', topics: ['health'], relatedGuides: ['b'] }, en: { title: 'Guide A', summary: 'A.', steps }, uk: { title: 'Посібник', summary: 'А.', steps: [{ title: 'Ідіть', body: 'Рядок', timeLimit: { countedFrom: 'листа' } }] } });
  await entry('arrival-guide/b.json', { shared: { slug: 'b', stage: 'first_day', relatedGuides: ['a'] }, en: { title: 'Guide B', summary: 'B.' } });
  await entry('home/home.json', { shared: { guides: ['a'] }, en: { heroTitle: 'Welcome', heroText: 'Hello.', heroPicture: { image: 'phone.jpg', alt: 'Drawing of a door' } } });
  await entry('pictures/pictures.json', { 'phone.jpg': { alt: 'Drawing of a door', people: 'nobody' } });
  const photograph = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#1d70b8' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 24/1 36/1' } })
    .jpeg()
    .toBuffer();
  await writeFile(path.join(folder, 'pictures/phone.jpg'), photograph);
  dataDir = await mkdtemp(path.join(tmpdir(), 'cms-test-'));
  await cp(process.env[templateVariable] ?? '', dataDir, { recursive: true });
});
afterAll(async () => {
  await close();
  for (const made of [folder, dataDir]) await rm(made, { recursive: true, force: true });
});

test('a folder of content is published in all its languages, with every relation and no hidden data in its pictures', async () => {
  const { code, output } = await seed();
  expect(output).toContain('seed: arrival-guide: 2 new of 2');
  expect(code).toBe(0);
  const { reader } = await open();
  const query = `{
    topics(locale: "*", sort: "slug") { slug name locale }
    arrivalGuides(sort: "slug") { title relatedGuides { slug } topics { slug } steps { body services { slug } timeLimit { days unit } } }
    translated: arrivalGuides(locale: "uk") { slug title steps { timeLimit { days countedFrom } } }
    services { uuid topics { slug } schedules { uuid } }
    home { guides { slug } heroPicture { alt image { url } } }
  }`;
  const { body } = await reader.graphql(query);
  expect(at(body, 'data.topics')).toEqual([{ slug: 'food', name: 'Food', locale: 'en' }, { slug: 'health', name: 'Health', locale: 'en' }, { slug: 'health', name: 'Здоров’я', locale: 'uk' }]);
  expect(at(body, 'data.arrivalGuides')).toEqual([
    { title: 'Guide A', relatedGuides: [{ slug: 'b' }], topics: [{ slug: 'health' }], steps: [{ body: 'One line\n\nand another.', services: [{ slug: 'clinic' }], timeLimit: { days: 42, unit: 'days' } }] },
    { title: 'Guide B', relatedGuides: [{ slug: 'a' }], topics: [], steps: [] },
  ]);
  expect(at(body, 'data.translated')).toEqual([{ slug: 'a', title: 'Посібник', steps: [{ timeLimit: { days: 42, countedFrom: 'листа' } }] }]);
  expect(at(body, 'data.services')).toEqual([{ uuid: expect.any(String), topics: [{ slug: 'health' }, { slug: 'food' }], schedules: [{ uuid: expect.stringMatching(/-5/) }] }]);
  expect(at(body, 'data.home.guides.0.slug')).toBe('a');
  const picture = await readFile(path.join(dataDir, 'public', textAt(body, 'data.home.heroPicture.image.url')));
  expect((await sharp(picture).metadata()).exif).toBeUndefined();
});

test('a second run makes nothing, and leaves what officers changed and deleted as it is', async () => {
  const { admin, reader } = await open();
  const { body } = await reader.graphql('{ topics { documentId slug } }');
  const topics = at(body, 'data.topics');
  const idOf = (slug: string): string => textAt(Array.isArray(topics) ? topics.find((one: unknown) => at(one, 'slug') === slug) : undefined, 'documentId');
  await admin.update('topic', idOf('health'), { name: 'Health and care' });
  await admin.action('topic', idOf('health'), 'publish');
  expect((await admin.remove('topic', idOf('food'))).status).toBe(200);
  await close();
  await entry('topic/law.json', { shared: { slug: 'law' }, en: { name: 'Law' } });
  const { code, output } = await seed();
  expect(output).toContain('seed: topic: 1 new of 3');
  expect(output).toContain('seed: arrival-guide: 0 new of 2');
  expect(code).toBe(0);
  const again = await open();
  expect(at((await again.reader.graphql('{ topics(sort: "slug") { name } }')).body, 'data.topics')).toEqual([{ name: 'Health and care' }, { name: 'Law' }]);
  await close();
});

test('a bad entry stops the run with its file and field named, before anything is written', async () => {
  await entry('topic/ok.json', { shared: { slug: 'ok' }, en: { name: 'Not yet' } });
  await entry('service/bad.json', { shared: { slug: 'bad', topics: ['helth'] }, en: { name: 'Bad', summary: 'Bad.' } });
  const { code, output } = await seed();
  expect(code).toBe(1);
  expect(output).toContain('service/bad.json, field "shared.topics": there is no topic "helth"');
  expect(output).not.toContain('new of');
  await rm(path.join(folder, 'service/bad.json'));
});

test('of an entry that a rule of the CMS refuses, nothing is kept; those before it are', async () => {
  await entry('service/bad.json', { shared: { slug: 'bad', ageMin: 20, ageMax: 10 }, en: { name: 'Bad', summary: 'Bad.' } });
  const { code, output } = await seed();
  expect(code).toBe(1);
  expect(output).toMatch(/service\/bad\.json: field "ageMax": The highest age must not be lower/);
  await rm(path.join(folder, 'service/bad.json'));
  const { admin, reader } = await open();
  expect(at((await reader.graphql('{ topics(filters: { slug: { eq: "ok" } }) { name } }')).body, 'data.topics')).toEqual([{ name: 'Not yet' }]);
  const drafts = await admin.request('GET', '/content-manager/collection-types/api::service.service?locale=en');
  expect(at(drafts.body, 'pagination.total')).toBe(1);
});
