import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { Admin } from './lib/admin';
import { at, textAt, type Answer } from './lib/answer';
import { discard, startCms, type Cms } from './lib/cms';
import { listen, type Hook } from './lib/hook';

let cms: Cms;
let hook: Hook;
let admin: Admin;
/** The system's folder for what is temporary, as the CMS is told. */
let temporary: string;

beforeAll(async () => {
  hook = await listen();
  temporary = await mkdtemp(path.join(tmpdir(), 'uploads-test-'));
  cms = await startCms({ variables: { PUBLISHER_URL: hook.url, TMPDIR: temporary } });
  admin = await Admin.login(cms);
});
afterAll(async () => {
  await discard(cms);
  await hook.close();
  await rm(temporary, { recursive: true, force: true });
});

/** Files that stand where files arrive. */
const arrived = async (): Promise<string[]> => [...(await readdir(temporary)), ...(await readdir(path.join(cms.dataDir, 'incoming')))];

/** A picture as a phone held upright makes it: lying down, with a note to turn it, and where it was taken. */
const photograph = (): Promise<Buffer> =>
  sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#1d70b8' } })
    .composite([{ input: { create: { width: 400, height: 1200, channels: 3, background: '#ffdd00' } }, left: 0, top: 0 }])
    .withExif({
      IFD0: { Make: 'SecretPhone', Copyright: 'SecretPerson' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 24/1 36/1', GPSLongitudeRef: 'W', GPSLongitude: '0/1 18/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

function form(name: string, type: string, bytes: Uint8Array<ArrayBuffer> | string): FormData {
  const data = new FormData();
  data.set('files', new Blob([bytes], { type }), name);
  data.set('fileInfo', JSON.stringify({ name }));
  return data;
}

const upload = (name: string, type: string, bytes: Uint8Array<ArrayBuffer> | string): Promise<Answer> =>
  admin.request('POST', '/upload', form(name, type, bytes));

const stored = (url: string): Promise<Buffer> => readFile(path.join(cms.dataDir, 'public', url));

async function expectClean(url: string): Promise<{ width: number; height: number }> {
  const bytes = await stored(url);
  const { exif, iptc, xmp, orientation, width, height } = await sharp(bytes).metadata();
  expect({ exif, iptc, xmp, orientation }).toEqual({ exif: undefined, iptc: undefined, xmp: undefined, orientation: undefined });
  expect(bytes.includes('Secret')).toBe(false);
  expect(width).toBeLessThan(height);
  // the yellow edge is on top once the picture stands upright
  const { data } = await sharp(bytes).resize(3, 4).raw().toBuffer({ resolveWithObject: true });
  expect(data[2]).toBeLessThan(100);
  expect(data[data.length - 1]).toBeGreaterThan(100);
  return { width, height };
}

test("a phone's photograph loses its position and stands upright, in every size", async () => {
  const original = await photograph();
  const { exif, orientation } = await sharp(original).metadata();
  expect(orientation).toBe(6);
  expect(exif?.includes('SecretPhone')).toBe(true);

  const { status, body } = await upload('garden.JPEG', 'image/jpeg', new Uint8Array(original));
  expect(status).toBe(201);
  const file = at(body, '0');
  expect([at(file, 'ext'), at(file, 'mime'), at(file, 'width'), at(file, 'height')]).toEqual(['.jpg', 'image/jpeg', 1200, 1600]);
  const sizes = ['thumbnail', 'small', 'medium', 'large'];
  expect(Object.keys(Object(at(file, 'formats'))).sort()).toEqual([...sizes].sort());
  expect(await expectClean(textAt(file, 'url'))).toEqual({ width: 1200, height: 1600 });
  for (const size of sizes) await expectClean(textAt(file, `formats.${size}.url`));

  const replaced = await hook.during(async () => {
    const again = await admin.request('POST', `/upload?id=${textAt(file, 'id')}`, form('other.jpg', 'image/jpeg', new Uint8Array(original)));
    expect(again.status).toBe(200);
    await expectClean(textAt(again.body, 'url'));
    await expectClean(textAt(again.body, 'formats.small.url'));
  }, 1);
  expect(replaced).toHaveLength(1);
});

test.each([
  ['image/png', '.png', (picture: sharp.Sharp) => picture.png()],
  ['image/webp', '.webp', (picture: sharp.Sharp) => picture.webp()],
  ['image/avif', '.avif', (picture: sharp.Sharp) => picture.avif({ effort: 0 })],
] as const)('%s is taken, without its notes', async (mime, extension, write) => {
  const picture = sharp({ create: { width: 320, height: 200, channels: 3, background: '#00703c' } }).withExif({ IFD0: { Artist: 'SecretPerson' } });
  const { status, body } = await upload(`picture${extension}`, mime, new Uint8Array(await write(picture).toBuffer()));
  expect(status).toBe(201);
  expect([at(body, '0.mime'), at(body, '0.ext')]).toEqual([mime, extension]);
  expect((await stored(textAt(body, '0.url'))).includes('Secret')).toBe(false);
});

test('what a file is called does not matter, what it is does', async () => {
  const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } }).png().toBuffer();
  const { body } = await upload('page.html', 'text/html', new Uint8Array(png));
  expect([at(body, '0.mime'), at(body, '0.ext'), at(body, '0.name')]).toEqual(['image/png', '.png', 'page.html']);
});

test.each([
  ['drawing.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['drawing.jpg', 'image/jpeg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['page.html', 'text/html', '<!doctype html><script>alert(1)</script>'],
  ['page.png', 'image/png', '<!doctype html><script>alert(1)</script>'],
  ['program.js', 'text/javascript', 'alert(1)'],
  ['archive.zip', 'application/zip', 'PK\u0003\u0004'],
  ['broken.jpg', 'image/jpeg', '\u00ff\u00d8\u00ff'],
])('%s (%s) is refused, and nothing of it is kept', async (name, type, text) => {
  const before = await readdir(path.join(cms.dataDir, 'public/uploads'));
  const { status, body } = await upload(name, type, new Uint8Array(Buffer.from(text, 'latin1')));
  expect(status).toBe(400);
  expect(textAt(body, 'error.message')).not.toBe('');
  expect(await readdir(path.join(cms.dataDir, 'public/uploads'))).toEqual(before);
});

test('a damaged picture is refused in words', async () => {
  const whole = await photograph();
  const { status, body } = await upload('half.jpg', 'image/jpeg', new Uint8Array(whole.subarray(0, whole.length / 2)));
  expect(status).toBe(400);
  expect(textAt(body, 'error.message')).toContain('“half.jpg” is damaged and was not added.');
});

test('a file is not replaced by one of another kind', async () => {
  const make = (format: 'png' | 'jpeg'): Promise<Buffer> => sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } }).toFormat(format).toBuffer();
  const first = await upload('a.png', 'image/png', new Uint8Array(await make('png')));
  const answer = await admin.request('POST', `/upload?id=${textAt(first.body, '0.id')}`, form('b.jpg', 'image/jpeg', new Uint8Array(await make('jpeg'))));
  expect(answer.status).toBe(400);
  expect(textAt(answer.body, 'error.message')).toContain('of another kind');
});

test('a picture in a text must be of the library and described; the editor’s own address is taken off', async () => {
  const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } }).png().toBuffer();
  const url = textAt((await upload('in-text.png', 'image/png', new Uint8Array(png))).body, '0.url');
  const body = (words: string): Record<string, string> => ({ title: 'With picture', summary: 'x', body: words });
  const fine = await admin.create('page', body(`![A red square](${cms.url}${url})`));
  expect(at(fine.body, 'data.body')).toBe(`![A red square](${url})`);
  expect((await admin.create('page', body(`![](${url})`))).status).toBe(400);
  expect((await admin.create('page', body('![A square](https://elsewhere.example/uploads/x.png)'))).status).toBe(400);
});

test('a file’s address says nothing of how it was called', async () => {
  const png = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#1d70b8' } }).png().toBuffer();
  const { body } = await upload('Fatima-at-home.png', 'image/png', new Uint8Array(png));
  expect(textAt(body, '0.name')).toBe('Fatima-at-home.png');
  expect(JSON.stringify([at(body, '0.url'), at(body, '0.hash'), at(body, '0.formats.small.url')])).not.toMatch(/fatima/i);
  expect(await stored(textAt(body, '0.url'))).toBeInstanceOf(Buffer);
});

describe('a photograph as the phone made it', () => {
  test.each(['taken', 'refused', 'in a form of another kind', 'sent by nobody, to no address'])('leaves nothing on its way in: %s', async (how) => {
    const whole = new Uint8Array(await photograph());
    if (how === 'taken') expect((await upload('garden.jpg', 'image/jpeg', whole)).status).toBe(201);
    if (how === 'refused') expect((await upload('garden.jpg', 'image/jpeg', whole.subarray(0, whole.length / 2))).status).toBe(400);
    if (how === 'in a form of another kind') {
      const other = new FormData();
      other.append('picture', new Blob([whole], { type: 'image/jpeg' }), 'garden.jpg');
      other.append('picture', new Blob([whole], { type: 'image/jpeg' }), 'again.jpg');
      expect((await admin.request('POST', '/upload', other)).status).toBe(400);
    }
    if (how === 'sent by nobody, to no address') {
      const { status } = await fetch(`${cms.url}/api/nothing`, { method: 'POST', body: form('garden.jpg', 'image/jpeg', whole) });
      expect(status).toBe(404);
    }
    expect(await arrived()).toEqual([]);
  });

  test('is gone after the next start where the CMS was killed while it came in', async () => {
    await cms.stop();
    await writeFile(path.join(cms.dataDir, 'incoming/half-of-it'), await photograph());
    cms = await startCms({ dataDir: cms.dataDir, variables: { PUBLISHER_URL: hook.url, TMPDIR: temporary } });
    expect(await arrived()).toEqual([]);
  });
});
