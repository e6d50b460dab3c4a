// A whole build with nothing made ready: node cold-build.ts <snapshot.json> <media store> <folder>
import { mkdir } from 'node:fs/promises';
import { readSnapshot, render } from '@sanctuary/site';

const [snapshotFile, mediaDir, outDir] = process.argv.slice(2);
if (!snapshotFile || !mediaDir || !outDir) throw new Error('Usage: node cold-build.ts <snapshot.json> <media store> <folder>');
await mkdir(outDir, { recursive: true });
await render({ snapshot: await readSnapshot(snapshotFile), mediaDir, outDir });
