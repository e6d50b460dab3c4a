import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { check, codeDigest, readSnapshot, releaseId, render, snapshotDigest, writeSnapshot } from '../src/index.ts';
import { allPaths } from '../src/content/index.ts';
import { sha256 } from '../src/snapshot/canonical-json.ts';
import { anOrganisation, aSnapshot, aStory } from './fixtures/index.ts';

const site = fileURLToPath(new URL('../', import.meta.url));
const run = promisify(execFile);

const photograph = await sharp({ create: { width: 700, height: 500, channels: 3, background: 'teal' } }).jpeg().withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 24/1 33/1' } }).toBuffer();
const leaflet = Buffer.from('%PDF-1.7 leaflet');
const snapshot = aSnapshot({
  entries: {
    story: [aStory({ images: [{ image: '/uploads/bicycle.jpg', alt: 'A bicycle by a wall', caption: 'Lena’s bicycle', credit: null }] })],
    organisation: [anOrganisation({ description: 'Read [our leaflet](/uploads/leaflet.pdf).' })],
  },
  media: [
    { address: '/uploads/bicycle.jpg', sha256: sha256(photograph), mime: 'image/jpeg', width: 700, height: 500 },
    { address: '/uploads/leaflet.pdf', sha256: sha256(leaflet), mime: 'application/pdf', width: null, height: null },
  ],
});

let folder: string;
let out: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'render-test-'));
  await mediaStore('media');
  out = join(folder, 'first');
  await mkdir(out);
  await render({ snapshot, mediaDir: join(folder, 'media'), outDir: out });
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function mediaStore(name: string): Promise<string> {
  const mediaDir = join(folder, name);
  await mkdir(mediaDir, { recursive: true });
  for (const bytes of [photograph, leaflet]) await writeFile(join(mediaDir, sha256(bytes)), bytes);
  return mediaDir;
}

/** Every file of a folder, with the digest of its bytes. */
async function digests(dir: string): Promise<Record<string, string>> {
  const files = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = await Promise.all(files.sort().map(async (file) => [relative(dir, file), sha256(await readFile(file))] as const));
  return Object.fromEntries(pairs);
}

const published = (path: string) => readFile(join(out, 'public', path));

it('makes a release that passes its checks', async () => {
  expect(await check({ dir: out, snapshot })).toEqual([]);
});

it('says what the release is', async () => {
  const release: unknown = JSON.parse(await readFile(join(out, 'release.json'), 'utf8'));
  const [code, digest] = [await codeDigest(), snapshotDigest(snapshot)];
  expect(release).toMatchObject({ id: releaseId(code, digest), codeDigest: code, snapshotDigest: digest, asOf: snapshot.asOf, siteUrl: snapshot.siteUrl });
  expect(release).toHaveProperty('pages', [...allPaths(snapshot).keys()].sort());
  expect(await readSnapshot(join(out, 'snapshot.json'))).toEqual(snapshot);
});

it('leaves out the page that shows components', async () => {
  const names = Object.keys(await digests(join(out, 'public')));
  expect(names.filter((name) => name.includes('_components'))).toEqual([]);
});

it('publishes pictures in modern formats, without what a camera wrote into them, and documents as they are', async () => {
  const name = sha256(photograph).slice(0, 20);
  expect((await readdir(join(out, 'public/media'))).sort()).toEqual(
    [...['320.avif', '320.webp', '640.avif', '640.webp', '700.avif', '700.jpg', '700.webp'].map((end) => `${name}-${end}`), `${sha256(leaflet).slice(0, 20)}.pdf`].sort(),
  );
  for (const end of ['700.jpg', '640.webp', '320.avif']) {
    expect((await sharp(await published(`media/${name}-${end}`)).metadata()).exif).toBeUndefined();
  }
  expect((await published('stories/lena-learns-to-cycle/index.html')).toString()).toContain(`/media/${name}-320.avif 320w`);
});

it('gives the same bytes in another checkout, another folder and another process', async () => {
  const root = join(folder, 'elsewhere/checkout');
  const kept = (path: string) => !/node_modules|[\\/]\.(?:astro|cache)|[\\/]dist$/.test(path);
  for (const part of ['site', 'shared-types']) await cp(join(site, '..', part), join(root, part), { recursive: true, filter: kept });
  for (const part of ['pnpm-lock.yaml', 'tsconfig.base.json']) await cp(join(site, '..', part), join(root, part));
  await symlink(join(site, 'node_modules'), join(root, 'site/node_modules'));
  const again = join(folder, 'second');
  await mkdir(again);
  await writeSnapshot(join(folder, 'snapshot.json'), snapshot);
  await run(process.execPath, [join(root, 'site/tests/render-once.ts'), join(folder, 'snapshot.json'), await mediaStore('media-2'), again]);
  expect(await digests(again)).toEqual(await digests(out));
}, 120_000);

it('stops when it is told to', async () => {
  const outDir = join(folder, 'stopped');
  await mkdir(outDir);
  const stop = new AbortController();
  const stopped = render({ snapshot, mediaDir: join(folder, 'media'), outDir, signal: stop.signal });
  setTimeout(() => stop.abort(new Error('Enough')), 300);
  await expect(stopped).rejects.toThrow('Enough');
});
