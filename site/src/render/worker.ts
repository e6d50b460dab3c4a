import { on } from 'node:events';
import { rmSync } from 'node:fs';
import { readSnapshot } from '../snapshot/file.ts';
import { buildPages } from './build-pages.ts';
import type { SiteJob } from './page-loop.ts';
import { failedPageOf, workerJob, type WorkerReport } from './worker-messages.ts';

// A process of its own: Astro keeps global state, and a build that hangs must be stoppable. Started by page-worker.ts:
// <public address of the site> <folder>. It compiles the pages' code at once, then makes what it is told to.
const [siteUrl, folder] = process.argv.slice(2);
if (!siteUrl || !folder) throw new Error('Usage: worker.ts <site address> <folder>');

process.once('disconnect', () => {
  rmSync(folder, { recursive: true, force: true });
  process.exit();
});

// Listened to from the start: a job may come before the code is compiled.
const messages = on(process, 'message');

async function* jobs(): AsyncGenerator<SiteJob> {
  for await (const [message] of messages) {
    const { snapshotFile, publicDir } = workerJob.parse(message);
    const done: SiteJob['done'] = (failures) => {
      const report: WorkerReport = { failed: failures.map(failedPageOf) };
      process.send?.(report);
    };
    yield { snapshot: await readSnapshot(snapshotFile), publicDir, done };
  }
}

await buildPages(siteUrl, folder, jobs());
