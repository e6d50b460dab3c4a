import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locales } from '@sanctuary/shared-types';
import sharp from 'sharp';
import { aSettings, aSnapshot } from '../../../tests/fixtures/index.ts';
import { makeSocialPictures, socialFiles } from './social-files.ts';

/** Milliseconds for drawing, on a machine that has other things to do. */
const longest = 30_000;

let mediaDir: string;
beforeEach(async () => (mediaDir = await mkdtemp(join(tmpdir(), 'social-'))));
afterEach(() => rm(mediaDir, { recursive: true, force: true }));

const madeOf = async (settings: Parameters<typeof aSettings>[0] = {}, ...translated: ReturnType<typeof aSettings>[]) => {
  const made = await makeSocialPictures(socialFiles(aSnapshot({ entries: { settings: [aSettings(settings), ...translated] } })), mediaDir);
  return Object.fromEntries(made.map(({ path, file }) => [path, file]));
};

it('draws small pictures of the right size, once', async () => {
  const made = await madeOf();
  expect(Object.keys(made)).toHaveLength(16);
  for (const file of Object.values(made)) {
    expect(await sharp(file).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect((await stat(file)).size).toBeLessThan(60_000);
  }
  const times = async () => Promise.all((await readdir(join(mediaDir, 'made'))).sort().map(async (name) => (await stat(join(mediaDir, 'made', name))).mtimeMs));
  const before = await times();
  expect(await madeOf()).toEqual(made);
  expect(await times()).toEqual(before);
}, longest);

/** Whether there is anything dark, which words and the door are, in a part of a picture. */
async function isDark(file: string | undefined, left: number, width: number): Promise<boolean> {
  const { channels } = await sharp(await readFile(file ?? '')).removeAlpha().toColourspace('srgb').extract({ left, top: 40, width, height: 400 }).toBuffer().then((bytes) => sharp(bytes).stats());
  return channels.every(({ min }) => min < 80);
}

it('puts words where reading begins, and the door at the other side', async () => {
  const made = await madeOf({}, aSettings({ locale: 'ar', siteName: 'بلدية الملاذ' }));
  expect([await isDark(made['/social/news.en.png'], 80, 60), await isDark(made['/social/news.en.png'], 1130, 70)]).toEqual([true, false]);
  expect([await isDark(made['/social/news.ar.png'], 1060, 60), await isDark(made['/social/news.ar.png'], 0, 70)]).toEqual([true, false]);
}, longest);

it('draws the parts of the site in every language', async () => {
  const codes = locales.map(({ code }) => code);
  const made = await madeOf({ languagesOffered: codes });
  const pictures = codes.map((code) => made[`/social/news.${code.toLowerCase()}.png`]);
  const inEnglish = codes.filter((code, place) => code !== 'en' && pictures[place] === pictures[codes.indexOf('en')]);
  expect(inEnglish).toEqual([]);
}, longest);

it('draws in English what no font can write', async () => {
  const made = await madeOf({ languagesOffered: ['ko'] }, aSettings({ locale: 'ko', siteName: 'ქართული' }));
  expect(made['/social/home.ko.png']).toBe(made['/social/home.en.png']);
}, longest);

it('does without a name that no font can write, rather than without the site', async () => {
  expect(Object.keys(await madeOf({ siteName: '🏡 👋' }))).toContain('/social/home.en.png');
}, longest);
