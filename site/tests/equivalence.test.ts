import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runEdits } from './equivalence/sequence.ts';

const edits = 25;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'equivalence-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

// More of them: `pnpm --filter @sanctuary/site equivalence --edits 200 --seed 1`.
it(`makes of the difference what the whole would be, after each of ${edits} edits`, async () => {
  const seed = Date.now() % 1_000_000;
  process.stdout.write(`seed of the edits: ${seed}\n`);
  const { done, fault, touched, whole } = await runEdits(folder, seed, edits);
  expect({ seed, done: fault === null ? [] : done, fault }).toEqual({ seed, done: [], fault: null });
  expect(touched).toBeLessThan(whole / 2);
}, 180_000);
