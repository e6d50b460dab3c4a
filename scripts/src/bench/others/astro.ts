import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../lib/environment.ts';
import { timed, type Took } from '../system/timed.ts';
import type { Contender } from './contender.ts';

const program = path.join(projectRoot, 'site/bench/plain-build.ts');

/** `astro build` of our own pages. It runs inside the site, so that what it compiles finds the site's packages. */
async function build(snapshotFile: string, folder: string, ...kind: string[]): Promise<Took> {
  const work = path.join(folder, 'work');
  await mkdir(work, { recursive: true });
  return timed(process.execPath, [program, snapshotFile, folder, ...kind], { cwd: work });
}

/** What Astro does without us: compile, make every page, one process. */
export const astro: Contender = {
  name: 'astro build',
  build: ({ snapshotFile, siteFolder }) => build(snapshotFile, path.join(siteFolder, 'plain')),
};

/** What Astro's incremental build does after an edit of one entry; its first build is not counted. */
export const incrementalAstro: Contender = {
  name: 'astro build, incremental, one entry edited',
  async build({ snapshotFile, editedFile, siteFolder }) {
    const folder = path.join(siteFolder, 'incremental');
    await build(snapshotFile, folder, 'incremental');
    return build(editedFile, folder, 'incremental');
  },
};
