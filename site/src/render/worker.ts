import { on } from 'node:events';
import { rmSync } from 'node:fs';
import { buildPages } from './build-pages.ts';
import { compiledDir } from './compiled-dir.ts';
import { SiteMaker } from './site-maker.ts';
import { type FilesWritten, order } from './worker-messages.ts';

// A process of its own: Astro keeps global state, and a build that hangs must be stoppable. Started by page-worker.ts:
// <public address of the site> <folder>. It compiles the pages' code at once, then makes what it is told to.
const [siteUrl, folder] = process.argv.slice(2);
if (!siteUrl || !folder) throw new Error('Usage: worker.ts <site address> <folder>');

process.once('disconnect', () => {
  rmSync(folder, { recursive: true, force: true });
  process.exit();
});

// Listened to from the start: an order may come before the code is compiled.
const messages = on(process, 'message');

await buildPages(siteUrl, folder, async (renderer) => {
  const maker = new SiteMaker(renderer, compiledDir(folder), (stands) => process.send?.({ stands } satisfies FilesWritten));
  for await (const [message] of messages) {
    const answer = await maker.obey(order.parse(message));
    if (answer === undefined) continue;
    process.send?.(answer);
    setImmediate(() => maker.rest());
  }
});
