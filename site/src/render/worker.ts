import { buildPages } from './build-pages.ts';
import { failedPageOf, type WorkerReport } from './worker-report.ts';
import { readSnapshot } from '../snapshot/file.ts';

// A process of its own: Astro keeps modules and global state, a build must not see the one before it,
// and a build that hangs must be stoppable. Started by render.ts: <snapshot file> <public folder> <work folder>.
const [snapshotFile, publicDir, workDir] = process.argv.slice(2);
if (!snapshotFile || !publicDir || !workDir) throw new Error('Usage: worker.ts <snapshot file> <public folder> <work folder>');

// Nobody waits for the pages any more when the process that asked for them was killed.
const end = (): never => process.exit(1);
process.once('disconnect', end);

const failures = await buildPages(await readSnapshot(snapshotFile), publicDir, workDir);
const report: WorkerReport = { failed: failures.map(failedPageOf) };
process.send?.(report, () => {
  process.off('disconnect', end);
  process.disconnect();
});
