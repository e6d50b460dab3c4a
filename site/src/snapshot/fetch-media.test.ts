import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { anOrganisation, aSnapshot } from '../../tests/fixtures/index.ts';
import { smallServer } from '../../tests/small-server.ts';
import { sha256 } from './canonical-json.ts';
import { fetchMedia } from './fetch-media.ts';

const entries = { ...aSnapshot().entries, organisation: [anOrganisation({ logo: '/uploads/logo.jpg' })] };
// Stored on its side, as phones do: 40 wide and 20 high as it lies, 20 wide and 40 high as it is meant.
const photograph = await sharp({ create: { width: 40, height: 20, channels: 3, background: 'teal' } }).jpeg().withMetadata({ orientation: 6 }).toBuffer();

let mediaDir: string;
let requests: IncomingMessage[];
let library: { status: number; type: string; bytes: Buffer; date?: string };
let server: Awaited<ReturnType<typeof smallServer>>;

beforeEach(async () => {
  mediaDir = await mkdtemp(join(tmpdir(), 'media-'));
  requests = [];
  library = { status: 200, type: 'image/jpeg', bytes: photograph };
  server = await smallServer((request, response) => {
    requests.push(request);
    const { status, type, bytes, date } = library;
    const etag = `"${sha256(bytes)}"`;
    const version = date ? { 'last-modified': date, 'content-length': bytes.length } : { etag };
    response.writeHead(status, { 'content-type': type, ...version }).end(status === 200 ? bytes : '');
  });
});
afterEach(async () => {
  await server.close();
  await rm(mediaDir, { recursive: true });
});

const token = 'the-token-of-the-publisher';
const fetchAll = () => fetchMedia(entries, { cmsUrl: server.url, token, mediaDir });

describe('fetchMedia', () => {
  it('keeps the bytes under their digest, and measures the picture upright', async () => {
    await expect(fetchAll()).resolves.toMatchObject({
      media: [{ address: '/uploads/logo.jpg', sha256: sha256(photograph), mime: 'image/jpeg', width: 20, height: 40 }],
      problems: [],
    });
    expect(await readdir(mediaDir)).toEqual([sha256(photograph), 'index.json'].sort());
  });

  it('finds out how long a sound is, and how much there is to load', async () => {
    const frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0xc4]), Buffer.alloc(413)]);
    library = { ...library, type: 'audio/mpeg', bytes: Buffer.concat(Array.from({ length: 100 }, () => frame)) };
    const { media } = await fetchAll();
    expect(media).toMatchObject([{ mime: 'audio/mpeg', width: null, sound: { bytes: 41_700, seconds: expect.closeTo(2.61, 2) } }]);
  });

  it('asks only whether a file is still the same', async () => {
    const first = await fetchAll();
    await expect(fetchAll()).resolves.toEqual(first);
    expect(requests.map(({ method }) => method)).toEqual(['GET', 'HEAD']);
  });

  it('asks about what may have changed alone, and keeps the very same object', async () => {
    const { files, media } = await fetchAll();
    const again = (changed: ReadonlySet<string>) => fetchMedia(entries, { cmsUrl: server.url, token, mediaDir }, { files, changed, shown: [] });
    expect((await again(new Set())).media[0]).toBe(media[0]);
    expect((await again(new Set(['/uploads/logo.jpg']))).media[0]).toBe(media[0]);
    library.bytes = await sharp({ create: { width: 10, height: 10, channels: 3, background: 'red' } }).jpeg().toBuffer();
    expect((await again(new Set())).media[0]).toBe(media[0]);
    expect((await again(new Set(['/uploads/logo.jpg']))).media[0]).toMatchObject({ sha256: sha256(library.bytes) });
    expect(requests.map(({ method }) => method)).toEqual(['GET', 'HEAD', 'HEAD', 'GET']);
  });

  it('asks again about a file that the library lacked', async () => {
    library.status = 404;
    const { files } = await fetchAll();
    library.status = 200;
    const again = await fetchMedia(entries, { cmsUrl: server.url, token, mediaDir }, { files, changed: new Set(), shown: [] });
    expect(again).toMatchObject({ media: [{ address: '/uploads/logo.jpg' }], problems: [] });
  });

  it('keeps the very object of the live site for a file that is the same', async () => {
    const { media } = await fetchAll();
    const shown = media.map((file) => ({ ...file }));
    expect((await fetchMedia(entries, { cmsUrl: server.url, token, mediaDir }, { files: new Map(), changed: undefined, shown })).media[0]).toBe(shown[0]);
  });

  it('knows a file by its date and length where the CMS gives no tag', async () => {
    library = { ...library, date: 'Mon, 04 May 2026 10:00:00 GMT' };
    const first = await fetchAll();
    library.bytes = Buffer.alloc(photograph.length);
    await expect(fetchAll()).resolves.toEqual(first);
    library = { ...library, bytes: photograph.subarray(), date: 'Mon, 04 May 2026 10:00:01 GMT', type: 'application/pdf' };
    await expect(fetchAll()).resolves.toMatchObject({ media: [{ mime: 'application/pdf' }] });
  });

  it('fetches a file again whose bytes were lost', async () => {
    await fetchAll();
    await rm(join(mediaDir, sha256(photograph)));
    await fetchAll();
    expect(requests.map(({ method }) => method)).toEqual(['GET', 'GET']);
    expect(await readdir(mediaDir)).toContain(sha256(photograph));
  });

  it('fetches everything again where its index is broken', async () => {
    await fetchAll();
    await writeFile(join(mediaDir, 'index.json'), 'not JSON');
    await expect(fetchAll()).resolves.toMatchObject({ media: [{ address: '/uploads/logo.jpg' }] });
  });

  it.each([
    ['is missing', { status: 404 }, /does not give the file “\/uploads\/logo\.jpg”/],
    ['is no picture, though it says so', { bytes: Buffer.from('<html>') }, /cannot be read/],
  ])('leaves a file out that %s, and names the field that uses it', async (_, change, message) => {
    library = { ...library, ...change };
    const { media, problems } = await fetchAll();
    expect(media).toEqual([]);
    expect(problems).toMatchObject([{ uid: 'organisation', documentId: 'organisation-welcome', field: 'logo', message: expect.stringMatching(message) }]);
  });

  it('takes a document as it is', async () => {
    library = { status: 200, type: 'application/pdf; charset=binary', bytes: Buffer.from('%PDF-') };
    await expect(fetchAll()).resolves.toMatchObject({ media: [{ mime: 'application/pdf', width: null, height: null }] });
  });

  it('is a fault of the CMS when the library is in trouble', async () => {
    library = { ...library, status: 503 };
    await expect(fetchAll()).rejects.toMatchObject({ name: 'CmsError', message: expect.stringContaining('HTTP 503') });
  });
});
