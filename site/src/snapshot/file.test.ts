import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aGuide, aSnapshot, aTopic } from '../../tests/fixtures/index.ts';
import { readSnapshot, snapshotDigest, writeSnapshot } from './file.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'snapshot-'))));
afterEach(() => rm(folder, { recursive: true }));

const edited = () => aSnapshot({ entries: { topic: [aTopic({ name: 'Wellbeing' })] } });
const inodes = async (name: string) => new Map(await Promise.all((await readdir(join(folder, name))).map(async (part) => [part, (await stat(join(folder, name, part))).ino] as const)));

describe('snapshot files', () => {
  it('give back what was written', async () => {
    const file = join(folder, 'snapshot.json');
    await writeSnapshot(file, aSnapshot());
    await expect(readSnapshot(file)).resolves.toEqual(aSnapshot());
  });

  it('are read in one piece too', async () => {
    const file = join(folder, 'snapshot.json');
    await writeFile(file, JSON.stringify(aSnapshot()));
    await expect(readSnapshot(file)).resolves.toEqual(aSnapshot());
  });

  it('share what did not change with an older one, which stays as it is', async () => {
    const [older, newer] = [join(folder, 'older.json'), join(folder, 'newer.json')];
    await writeSnapshot(older, aSnapshot());
    await writeSnapshot(newer, edited(), { file: older });
    const [before, after] = [await inodes('older'), await inodes('newer')];
    const isNew = [...after].filter(([name, ino]) => before.get(name) !== ino).map(([name]) => name);
    expect(isNew).toEqual([expect.stringMatching(/^topic\.en\.[0-9a-f]{16}\.json$/)]);
    await expect(readSnapshot(older)).resolves.toEqual(aSnapshot());
    await expect(readSnapshot(newer)).resolves.toEqual(edited());
  });

  it('are the same whatever was there before', async () => {
    const [over, fresh] = [join(folder, 'over.json'), join(folder, 'fresh.json')];
    await writeSnapshot(over, aSnapshot());
    await writeSnapshot(over, edited());
    await writeSnapshot(fresh, edited());
    expect(await readFile(over, 'utf8')).toBe(await readFile(fresh, 'utf8'));
    expect(await readdir(join(folder, 'over'))).toEqual(await readdir(join(folder, 'fresh')));
  });

  it('name what is wrong in them', async () => {
    const file = join(folder, 'snapshot.json');
    await writeFile(file, JSON.stringify({ ...aSnapshot(), asOf: 'yesterday' }));
    await expect(readSnapshot(file)).rejects.toThrow(/snapshot\.json[\s\S]*asOf/);
  });

  it('name the part that is wrong, and refuse one that is missing or elsewhere', async () => {
    const file = join(folder, 'snapshot.json');
    await writeSnapshot(file, aSnapshot());
    const [part = ''] = (await readdir(join(folder, 'snapshot'))).filter((name) => name.startsWith('topic.en.'));
    await writeFile(join(folder, 'snapshot', part), '[{"name":5}]');
    await expect(readSnapshot(file)).rejects.toThrow(new RegExp(`${part}[\\s\\S]*name`));
    await rm(join(folder, 'snapshot', part));
    await expect(readSnapshot(file)).rejects.toThrow(/ENOENT/);
    await writeFile(file, (await readFile(file, 'utf8')).replace(part, `../${part}`));
    await expect(readSnapshot(file)).rejects.toThrow(/snapshot\.json[\s\S]*parts/);
  });

  it('find their entries again however many there are', async () => {
    const file = join(folder, 'snapshot.json');
    const many = Array.from({ length: 300 }, (_, number) => aGuide({ documentId: `guide-${String(number).padStart(3, '0')}`, slug: `guide-${number}` }));
    await writeSnapshot(file, aSnapshot({ entries: { 'arrival-guide': many } }));
    expect((await readSnapshot(file)).entries['arrival-guide']).toEqual(many);
    expect((await readdir(join(folder, 'snapshot'))).filter((name) => name.startsWith('arrival-guide.')).length).toBeGreaterThan(4);
  });
});

describe('snapshotDigest', () => {
  it('does not depend on the order of keys', () => {
    const { format, ...rest } = aSnapshot();
    expect(snapshotDigest({ ...rest, format })).toBe(snapshotDigest(aSnapshot()));
  });

  it('changes with the content, its place, the moment and the address', () => {
    const all = [
      aSnapshot(),
      edited(),
      aSnapshot({ asOf: '2026-05-02T08:00:00.000Z' }),
      aSnapshot({ siteUrl: 'https://www.example.org' }),
      aSnapshot({ held: [{ uid: 'page', documentId: 'x', locale: 'en', revision: '', showing: null }] }),
    ];
    expect(new Set(all.map(snapshotDigest)).size).toBe(all.length);
  });
});
