import { resolve } from 'node:path';
import { readSnapshot } from '../snapshot/file.ts';
import { PageWorker } from './page-worker.ts';

// For developers: the pages of a snapshot file, without pictures, checks or compression.
const [snapshotFile, outDir] = process.argv.slice(2);
if (!snapshotFile || !outDir) throw new Error('Usage: node src/render/preview.ts <snapshot.json> <folder>');

const snapshot = await readSnapshot(snapshotFile);
const worker = await PageWorker.start(snapshot.siteUrl);
try {
  const { failed } = await worker.make({ snapshot, publicDir: resolve(outDir) });
  for (const { path, message } of failed) process.stderr.write(`${path}\n${message}\n\n`);
  process.exitCode = failed.length > 0 ? 1 : 0;
} finally {
  await worker.stop();
}
