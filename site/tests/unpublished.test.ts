import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type ContentType, contentTypes, type Entry, type Snapshot, sourceLocale } from '@sanctuary/shared-types';
import { keepReady, render } from '../src/index.ts';
import { listOf, makeEntries } from '../src/snapshot/entry-lists.ts';
import { withoutEntries } from '../src/snapshot/hold-back.ts';
import { aFact, aGuide, aSnapshot } from './fixtures/index.ts';

const marker = 'heronlantern';
/** Of what there is one of, the site cannot do without. */
const types = contentTypes.filter((type) => !['home', 'settings'].includes(type));

let folder: string;
let end: () => Promise<void>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unpublished-'));
  end = keepReady(aSnapshot().siteUrl);
});
afterAll(async () => {
  await end();
  await rm(folder, { recursive: true, force: true });
});

/** A guide that names a fact, which is seen nowhere else. */
const naming = { fact: [aFact({ key: 'weekly-money' })], 'arrival-guide': [aGuide({ body: 'You get {{fact:weekly-money}}.' })] };

/** The site with a marker in all that entries of one type say of themselves. */
function withMarked(type: ContentType): Snapshot {
  const snapshot = aSnapshot(type === 'fact' ? { entries: naming } : {});
  const words = ['title', 'name', 'summary', 'theme', 'message', 'body', 'slug', 'value'];
  const marked = <T extends ContentType>(entry: Entry<T>): Entry<T> =>
    ({ ...entry, ...Object.fromEntries(Object.entries(entry).flatMap(([key, value]) => (words.includes(key) && typeof value === 'string' ? [[key, key === 'slug' ? `${marker}-slug` : `${value} ${marker}`]] : []))) });
  return { ...snapshot, entries: makeEntries((of) => (of === type ? listOf(snapshot.entries, of).map(marked) : listOf(snapshot.entries, of))) };
}

async function filesWithMarker(outDir: string): Promise<string[]> {
  const publicDir = join(outDir, 'public');
  const entries = (await readdir(publicDir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const found = await Promise.all(entries.map(async (entry) => {
    const file = join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    const name = relative(publicDir, file);
    return name.includes(marker) || (file.endsWith('.br') ? brotliDecompressSync(bytes) : bytes).includes(marker) ? [name] : [];
  }));
  return found.flat();
}

test.each(types)('an entry of the type %s that is unpublished is in no page, card, list, feed or map of the next release', async (type) => {
  const [snapshot, outDir, mediaDir] = [withMarked(type), join(folder, type), join(folder, 'media')];
  await mkdir(outDir);
  await render({ snapshot, mediaDir, outDir });
  expect((await filesWithMarker(outDir)).length).toBeGreaterThan(0);
  const gone = listOf<ContentType>(snapshot.entries, type).map(({ documentId }) => ({ documentId, locale: sourceLocale }));
  await render({ snapshot: withoutEntries(snapshot, gone), mediaDir, outDir, last: { snapshot } });
  expect(await filesWithMarker(outDir)).toEqual([]);
}, 60_000);
