import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runEdits } from './sequence.ts';

// `pnpm --filter @sanctuary/site equivalence --edits 200 --seed 1`
const { values } = parseArgs({ options: { edits: { type: 'string', default: '200' }, seed: { type: 'string', default: String(Date.now() % 1_000_000) } } });
const folder = await mkdtemp(join(tmpdir(), 'equivalence-'));
try {
  process.stdout.write(`seed ${values.seed}, ${values.edits} edits\n`);
  const { done, fault, touched, whole } = await runEdits(folder, Number(values.seed), Number(values.edits));
  process.stdout.write(`${done.length} edits, ${touched} files made or removed; wholes have ${whole} pages\n`);
  if (fault !== null) {
    process.stderr.write(`After edit ${done.length}, “${done.at(-1)}”: ${fault}\n`);
    process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
