import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runWorker } from './run-worker.ts';

// For developers: the pages of a snapshot file, without pictures, checks or compression.
const [snapshotFile, outDir] = process.argv.slice(2);
if (!snapshotFile || !outDir) throw new Error('Usage: node src/render/preview.ts <snapshot.json> <folder>');

const workDir = await mkdtemp(join(tmpdir(), 'sanctuary-preview-'));
try {
  const failed = await runWorker({ snapshotFile: resolve(snapshotFile), publicDir: resolve(outDir), workDir });
  for (const { path, message } of failed) process.stderr.write(`${path}\n${message}\n\n`);
  process.exitCode = failed.length > 0 ? 1 : 0;
} finally {
  await rm(workDir, { recursive: true, force: true });
}
