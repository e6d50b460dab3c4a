import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aSnapshot, aTopic } from '../../tests/fixtures/index.ts';
import { readSnapshot, snapshotDigest, writeSnapshot } from './file.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'snapshot-'))));
afterEach(() => rm(folder, { recursive: true }));

describe('snapshot files', () => {
  it('give back what was written', async () => {
    const file = join(folder, 'snapshot.json');
    await writeSnapshot(file, aSnapshot());
    await expect(readSnapshot(file)).resolves.toEqual(aSnapshot());
  });

  it('name what is wrong in them', async () => {
    const file = join(folder, 'snapshot.json');
    await writeFile(file, JSON.stringify({ ...aSnapshot(), asOf: 'yesterday' }));
    await expect(readSnapshot(file)).rejects.toThrow(/snapshot\.json[\s\S]*asOf/);
  });
});

describe('snapshotDigest', () => {
  it('does not depend on the order of keys', () => {
    const { format, ...rest } = aSnapshot();
    expect(snapshotDigest({ ...rest, format })).toBe(snapshotDigest(aSnapshot()));
  });

  it('changes with the content, the moment and the address', () => {
    const all = [aSnapshot(), aSnapshot({ entries: { topic: [aTopic({ name: 'Wellbeing' })] } }), aSnapshot({ asOf: '2026-05-02T08:00:00.000Z' }), aSnapshot({ siteUrl: 'https://www.example.org' })];
    expect(new Set(all.map(snapshotDigest)).size).toBe(all.length);
  });
});
