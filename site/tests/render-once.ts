import { readSnapshot, render } from '../src/index.ts';

// One build in a process of its own: <snapshot file> <media folder> <out folder>.
const [snapshotFile, mediaDir, outDir] = process.argv.slice(2);
if (!snapshotFile || !mediaDir || !outDir) throw new Error('Usage: render-once.ts <snapshot file> <media folder> <out folder>');
await render({ snapshot: await readSnapshot(snapshotFile), mediaDir, outDir });
